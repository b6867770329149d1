import type { Texts } from '../shape.ts';
import type { problems as dutch } from '../nl/problems.ts';

export const problems: Texts<typeof dutch> = {
  'edit/invalid':
    'This cannot be saved: what is at {{path}} is not possible. Nothing has changed. Correct it and try again.',
  'edit/not-found':
    'This no longer exists: it may have been removed in another window. Nothing has changed. Undo in that window brings it back.',
  'edit/id-in-use':
    'This exists already, perhaps from another window. Nothing was made twice: see whether it is there, or try again.',
  'edit/nothing': 'Nothing has changed.',
  'edit/area/too-few-corners': 'An area has at least three corners. Add another one.',
  'edit/area/not-closed': 'The area is not closed. End where you began.',
  'edit/area/no-surface': 'The corners are on one line: that is not an area. Move a corner.',
  'edit/area/crosses-itself': 'The border crosses itself. Move a corner so that it no longer does.',
  'edit/area/holes-meet':
    'Two holes of this area lie over each other. Move a corner of one of them.',
  'edit/area/leaves-hole':
    'The border cuts through a hole of this area, or leaves it outside. Draw the border around the hole.',
  'edit/area/meets-other-part': 'The border meets another part of this area. Keep the parts apart.',
  'edit/overlap': '{{name}} would come to lie over {{other}}. Draw along the border.',
  'edit/no-corner': 'This corner is no longer there. It may have been moved in another window.',
  'edit/no-area':
    'No area is left: all of it is another’s already, or lies outside the district. Draw somewhere else, or turn off “Not over neighbours”.',
  'edit/planned-elsewhere':
    '{{name}} is planned in another scenario. Choose a group of now, or of this scenario.',
  'edit/group-first': '{{name}} is still planned. Make the group real first.',
  'edit/not-in-scenario':
    'This changes sub-areas too, and those are the same for all scenarios. Do it in Now.',
  'edit/not-cut': 'The line does not cut {{name}} in two. Draw it from border to border.',
  'edit/not-neighbours':
    '{{name}} and {{other}} do not touch each other. Choose a sub-area that borders on it.',

  'storage/unavailable':
    'The browser gives no storage. Is this a private window, or has storage been turned off? Turn storage on or open Buurtdekking in a normal window: without storage nothing can be kept. (The browser says: {{name}}.)',
  'storage/damaged':
    "The browser's storage cannot be opened or brought up to date ({{name}}). Close other windows of Buurtdekking and try again.",
  'storage/quota':
    "The browser's storage is full. What was saved before is still there. Save the plan as a file and free some space, for instance by removing kept background maps.",
  'storage/blocked':
    'Another window still uses an older version of Buurtdekking. Your plans are still there. Close that window and reload this page.',
  'storage/newer':
    'A newer version of Buurtdekking has used this data. Reload the page to get that version.',
  'storage/closed':
    'The storage has been closed, or emptied outside of the app. Save an open plan as a file and then reload the page.',
  'storage/read-only': 'You are only viewing this plan: nothing in it changes.',
  'storage/no-plan':
    'This plan is not on this device (any more). If you have a file or a backup, open that.',
  'storage/unlisted':
    'This plan is not in the list any more: that part of the storage is damaged. Its content is still there. Save it below as a file, and open that file afterwards.',
  'storage/unreadable':
    'What was saved of this plan is damaged: nothing of it can be read any more. If you have a file or a backup, open that.',
  'storage/failed':
    'Saving did not work. What was saved before is still there. Try again; if that fails, save the plan as a file. (The browser says: {{name}}.)',

  'import/empty': '{{file}} is empty. Download it again.',
  'import/too-large':
    '{{file}} is too large ({{size, number}} MB; the limit is {{limit, number}} MB). Ask for a smaller area.',
  'import/html-page':
    '{{file}} is a web page, not a map file. The download page was probably saved instead of the download.',
  'import/unknown-format':
    '{{file}} is {{found}}. That cannot be read here. Ask for the same as GeoJSON or GeoPackage.',
  'import/office':
    '{{file}} is an old Office file, or it has a password. Open it in Excel and save it as .xlsx, without a password.',
  'import/not-json':
    '{{file}} is not GeoJSON but {{found}}. Ask for the same as GeoJSON (.geojson or .json).',
  'import/truncated': '{{file}} was broken off: it stops at line {{line}}. Download it again.',
  'import/bad-json':
    '{{file}} is damaged at line {{line}}, character {{column}}. Download it again or ask for a new file.',
  'import/too-deep':
    '{{file}} is no ordinary map file: what is in it is nested too deeply. Ask for another file.',
  'import/zip-damaged': '{{file}} is a damaged zip file{{path}}. Download it again.',
  'import/zip-truncated': '{{file}} is a zip file that was broken off. Download it again.',
  'import/zip-encrypted':
    '{{file}} is locked with a password. Unpack the zip file first and open what is in it.',
  'import/zip-too-large':
    'What is in {{file}} is too large when unpacked (more than {{limit, number}} MB). Ask for a smaller area.',
  'import/zip-too-many':
    'There are more than {{limit, number}} files in {{file}}. Unpack it and open the map file only.',
  'import/zip-unread':
    'There is no map file in {{file}}. Found instead: {{names}}. Ask for GeoJSON, a shapefile or GeoPackage.',
  'import/zip-nested': 'There are too many zip files in one another in {{file}}. Unpack it first.',
  'import/shapefile-incomplete':
    'With {{name}}, {{missing}} is missing. A shapefile is made of several files: choose or drop all of them at once, or put them in one zip and open that.',
  'import/shapefile-mismatch':
    'The parts of {{name}} do not belong together: {{shapes, number}} shapes and {{rows, number}} rows. Ask for a new file.',
  'import/damaged': '{{file}} is a damaged {{format}}. Download it again.',
  'import/broken-off': '{{file}} was broken off: a part of it is missing. Download it again.',
  'import/not-geopackage':
    '{{file}} is a database but not a GeoPackage. Ask for the same as GeoPackage or GeoJSON.',
  'import/bad-xml':
    '{{file}} is damaged at line {{line}}, character {{column}}. Download it again or ask for a new file.',
  'import/xml-entities':
    '{{file}} is no ordinary map file: it holds definitions of its own (entities), which can be dangerous. Ask for another file.',
  'import/service-report':
    '{{file}} is not a map but an error message of a map service: "{{text}}". Ask for the data again.',
  'import/not-geojson':
    '{{file}} is JSON but not GeoJSON (found: {{found}}). Ask for the same as GeoJSON.',
  'import/no-features':
    'There is nothing in {{file}}: it is an empty map file. See whether the right area was chosen.',
  'import/wrong-geometry':
    '{{file}} has {{found}}, but {{wanted}} are needed here. Choose another file.',
  'import/no-names':
    'The lines in {{file}} have no street name. Columns in the file: {{columns}}. Ask for a file with street names.',
  'import/no-column':
    'No column in {{file}} was recognised for: {{missing}}. The columns are: {{columns}}.',
  'import/no-coordinates':
    '{{file}} does not say where the addresses are. It needs a column with the longitude and one with the latitude, or X and Y. Ask the municipality for the BAG addresses with coordinates. The columns are: {{columns}}.',
  'import/open-quote':
    'In {{file}} a cell begins with a quote that is never closed. Save it again from Excel.',
  'import/partial-answer':
    '{{file}} is half an answer of Overpass: {{remark}}. Ask again, or for a smaller area.',
  'import/wrong-column/absent': '{{file}} has no column {{column}}. The columns are: {{columns}}.',
  'import/wrong-column/empty':
    'The column {{column}} in {{file}} is empty. Choose another column for: {{role}}.',
  'import/wrong-column/unfit':
    'What is in the column {{column}} of {{file}} does not fit: {{role}}. Choose another column.',
  'import/unknown-crs':
    '{{file}} uses a coordinate system that is not read ({{crs}}). Ask for WGS84 or RD (EPSG:28992).',
  'import/swapped-axes':
    'In {{file}} longitude and latitude are swapped in {{swapped}} of {{of}} parts. Ask for a new file.',
  'import/out-of-range':
    'The coordinates in {{file}} are not on earth (for example {{example}}). Ask for a file in WGS84 or RD (EPSG:28992).',
  'import/not-numbers': 'The coordinates in {{file}} are not numbers. Ask for a new file.',
  'import/nothing-usable': 'Nothing in {{file}} can be used: {{reasons}}. Ask for another file.',

  'plan/history-unreadable':
    'The history in this file is damaged and has been left out. The plan itself is complete.',
  'plan/open-elsewhere': 'This plan is still open in another window. Close that first.',
  'encrypted/passphrase-needed':
    '{{file}} is encrypted. It only opens with the passphrase: ask for it from whoever made the file.',
  'encrypted/wrong-passphrase':
    'This is not the passphrase of this file. Mind capital letters and spaces.',
  'encrypted/damaged':
    '{{file}} is damaged or was changed. No passphrase can open it any more: ask for a new file.',
  'encrypted/newer':
    '{{file}} was encrypted with a newer version of Buurtdekking. Refresh the page and try again.',
  'backup/no-permission':
    'The browser does not allow (any more) to write there. Your plan is safe: make the backup again and allow it, or choose another place.',
  'backup/gone':
    '{{place}} is not there any more, or was moved. Choose again where the backup goes.',
  'backup/not-same':
    'What is in {{place}} is not what was written. Do not trust that file. Your plan itself is fine: choose another place.',
  'backup/failed':
    'The backup could not be written. Your plan itself is fine. Is the disk full, or has the folder been moved? Choose another place. (The browser says: {{name}}.)',
  'version/gone':
    'This version is not there any more: it was tidied up, or removed in another window. The plan has not changed. Choose another version.',
  'version/unreadable':
    'This version is damaged and cannot be read. The plan has not changed. Choose another version.',
  'planFile/not-a-plan':
    '{{file}} is not a saved plan of Buurtdekking. Such a file ends in .buurtdekking.json: choose that one.',
  'planFile/newer':
    '{{file}} was made with a newer version of Buurtdekking. Reload the page and try again.',
  'planFile/too-deep':
    '{{file}} is no ordinary plan: what is in it is nested too deeply. Ask for another file.',
  'planFile/checksum':
    '{{file}} is damaged or was changed by hand: its content does not match its checksum. Nothing was taken from it. Choose another copy or a backup.',
  'planFile/invalid':
    '{{file}} is damaged or was changed by hand: it holds something that cannot be. Nothing of it was taken over. Choose another copy or a backup. (Place in the file: {{path}}.)',
  'planFile/counts':
    '{{file}} is not complete: it says it has {{said}} items, but there are {{found}} ({{what}}). Nothing was taken from it. Choose another copy or a backup.',
  'service/cancelled': 'Stopped.',
  'service/offline':
    'This device has no connection to the internet. What you have already goes on working. Try again when there is a connection, or open a file.',
  'service/unreachable':
    '{{service}} cannot be reached. There may be no internet, or a firewall stops it. Try again later, or open a file.',
  'service/timeout':
    '{{service}} gave no answer in {{seconds}} seconds. Try again, or choose a smaller area.',
  'service/busy': '{{service}} is too busy. Try again in a few minutes.',
  'service/failing': '{{service}} is out of order ({{status}}). Try again later.',
  'service/refused':
    '{{service}} refuses this question ({{status}}). Try again later, or open a file.',
  'service/not-json':
    '{{service}} answers with something other than data. Do you perhaps have to log in to this wifi network first?',
  'service/not-image':
    '{{service}} answers with something other than a picture of the map. Do you perhaps have to log in to this wifi network first?',
  'service/too-large': '{{service}} sends more than a picture of the map can be. That is not used.',
  'service/truncated':
    'The answer of {{service}} was broken off every time. Half an answer is not used. Try again with a better connection.',
  'service/unexpected':
    '{{service}} answers otherwise than agreed (at {{path}}). The service may have been renewed. Nothing of it was used: see whether there is a new version of Buurtdekking, or open a file.',
  'service/other-address':
    '{{service}} points to another address ({{address}}). That is not followed. Try again later, or open a file.',
  'service/endless':
    '{{service}} keeps sending the same data. Nothing of it was used. Try again later.',
  'service/too-many':
    'This area is too large: {{service}} has more than {{limit, number}} things here. Choose a smaller area.',
  'service/fewer-than-said':
    '{{service}} says that there are {{said, number}} items, but sent {{got, number}}. Half an answer is not used. Try again.',
  'service/remark':
    '{{service}} did not finish and sent half an answer. That is not used. The service says: {{remark}}',
  'service/open-border':
    'The border of this place is not complete at {{service}}. Choose another place, or draw the border yourself.',
  'service/nothing-found': '{{service}} found nothing here. Choose a larger area or another place.',
  'service/no-such-year': 'The CBS has no division of {{year}}. Choose another year.',
  'worker/failed':
    'That did not work. Nothing has changed and your plan is still there. Try again; if it keeps failing, reload the page. (It says: {{name}}.)',

  services: {
    locatieserver: 'The search service of PDOK',
    cbs: 'PDOK (CBS districts)',
    nwb: 'PDOK (Nationaal Wegenbestand)',
    bag: 'PDOK (BAG)',
    overpass: 'OpenStreetMap (Overpass)',
    brt: 'PDOK (base map)',
  },
  /** where what cannot be saved is wrong */
  fields: {
    name: 'the name',
    note: 'the note',
    mobile: 'the mobile number',
    email: 'the e-mail address',
    capacity: 'the most members',
    members: 'the number of members',
    street: 'the street',
    houseNumber: 'the house number',
    text: 'the text',
    other: 'one of the fields',
  },
  field: {
    required: 'Fill this in.',
    tooLong: 'This is too long.',
    invalid: 'This is not right.',
  },
  roles: {
    name: 'name',
    place: 'place',
    identity: 'BAG number of the street',
    id: 'number of the row',
    leftStructure: 'even or odd, left',
    leftFrom: 'first number left',
    leftTo: 'last number left',
    rightStructure: 'even or odd, right',
    rightFrom: 'first number right',
    rightTo: 'last number right',
    street: 'street',
    number: 'house number',
    letter: 'house letter',
    addition: 'addition',
    address: 'street and house number in one',
    postcode: 'postcode',
    x: 'longitude or x',
    y: 'latitude or y',
    shape: 'coordinates in one column',
  },
  found: {
    json: 'JSON',
    html: 'a web page',
    xml: 'another kind of XML file',
    kml: 'KML',
    gpx: 'GPX',
    gml: 'GML',
    'service-report': 'the error message of a map service',
    zip: 'a zip file',
    gzip: 'a gzip file',
    sqlite: 'a database (perhaps GeoPackage)',
    pdf: 'a PDF',
    image: 'an image',
    video: 'a video',
    shapefile: 'a shapefile',
    osm: 'OSM XML',
    'osm-pbf': 'OSM PBF',
    flatgeobuf: 'FlatGeobuf',
    office: 'an Office file',
    text: 'plain text, not a table with columns',
    binary: 'no text and no known sort of map file',
    topojson: 'TopoJSON',
    'esri-json': 'Esri JSON',
    'plan-file': 'a saved plan',
    other: 'other JSON',
    points: 'points',
    lines: 'lines',
    polygons: 'polygons',
    streets: 'streets (lines)',
    districts: 'areas (polygons)',
    addresses: 'addresses (points)',
    anything: 'streets, areas or addresses',
    unknown: 'unknown',
  },
};
