import { crsTitle } from '#geo/formats/crs/crsTitle.ts';
import type { Column } from '#geo/formats/fields/columns.ts';
import type { Role } from '#geo/formats/fields/roles.ts';
import { helpEn } from './help.en.ts';
import { proposalsEn } from './proposals.en.ts';
import { questionsEn } from './questions.en.ts';
import type { ProblemSentences, Sentences, Words } from './sentences.ts';

const words: Words = {
  kinds: { streets: 'streets', districts: 'districts', addresses: 'addresses' },
  formats: {
    nwb: 'Nationaal Wegenbestand',
    osm: 'OpenStreetMap',
    cbs: 'CBS',
    bag: 'BAG',
    plain: 'plain table',
  },
  fileKinds: {
    json: 'JSON',
    html: 'a web page',
    xml: 'another kind of XML',
    kml: 'KML',
    gpx: 'GPX',
    gml: 'GML',
    'service-report': 'the error message of a map service',
    zip: 'a zip file',
    gzip: 'a gzip file',
    sqlite: 'a GeoPackage or another SQLite database',
    pdf: 'a PDF',
    image: 'a picture',
    video: 'a film',
    shapefile: 'a part of a shapefile',
    osm: 'OSM XML',
    'osm-pbf': 'OSM PBF with the history of the map; ask for an extract without',
    flatgeobuf: 'a FlatGeobuf',
    office: 'an Office document',
    text: 'plain text',
    binary: 'not text',
  },
  dialects: {
    topojson: 'TopoJSON',
    'esri-json': 'Esri JSON; export it as GeoJSON',
    'plan-file': 'a plan file',
    other: 'other JSON',
  },
  geometries: { points: 'points', lines: 'lines', polygons: 'polygons' },
  skips: {
    'not-a-feature': 'no feature',
    'no-geometry': 'no geometry',
    'bad-geometry': 'coordinates nested otherwise than GeoJSON says',
    'no-coordinates': 'no coordinates',
    'not-numbers': 'coordinates that are not numbers',
    'out-of-range': 'coordinates outside the range of the rest',
    'other-geometry': 'another kind of geometry',
    'zero-length': 'a line without length',
    duplicate: 'the same line twice',
    'not-a-street': 'a line that is not a street',
    incomplete: 'not complete in this file',
    'no-surface': 'a polygon without surface',
    'too-detailed': 'a polygon too detailed to keep',
    'no-street-name': 'no street name',
    'no-house-number': 'no house number',
    withdrawn: 'withdrawn by the municipality',
  },
  repairs: {
    'formulas-without-value': 'a formula without an outcome, read as empty',
    'latin-1-text': 'read as Windows-1252, for it is not UTF-8',
    'not-a-number-literals': 'NaN or Infinity read as not known',
    'crs-contradicted': 'coordinates are not in the system that the file names; they were believed',
    'axes-swapped': 'latitude before longitude, turned around',
    'split-at-junctions': 'streets split at junctions',
    'parts-joined': 'parts of a line joined',
    'parts-separated': 'parts of a line kept apart',
    'ids-made-distinct': 'the same id again, made distinct',
    'names-cut': 'names too long, cut',
    'number-parity-mended': 'house numbers believed against their structure',
    'rings-closed': 'open rings closed',
    'rings-dropped': 'rings without surface left out',
    'rings-crossing': 'rings that cross themselves, kept',
    'unnamed-numbered': 'without a name, numbered',
    'house-numbers-separated': 'several house numbers at one point',
    'cells-too-many': 'rows with more cells than there are columns',
    'addresses-split': 'street and house number taken from one column',
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
  counts: {
    subAreas: 'sub-areas',
    groups: 'groups',
    links: 'links',
    exclusions: 'exclusions',
    persons: 'persons',
    signUps: 'sign-ups',
    scenarios: 'scenarios',
    signs: 'signs',
    dataSets: 'data sets',
    segments: 'segments',
    districts: 'districts',
    addresses: 'addresses',
  },
  labels: {
    planFile: 'plan file',
    plan: 'plan',
    dropped: 'refers to nothing',
    found: 'features',
    used: 'used',
    onePage: 'one page: the source has more',
    streets: 'streets',
    unnamed: 'without a name',
    skipped: 'skipped',
    first: 'first',
    mended: 'noted',
    written: 'features written',
    reportWritten: 'the report has been written, without persons',
  },
};

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

const headingsOf = (columns: readonly Column[]) =>
  columns.map(({ heading }) => heading).join(', ') || 'none';
const rolesOf = (roles: readonly Role[], or: string) =>
  roles.map((role) => words.roles[role]).join(` ${or} `);

const problems: ProblemSentences = {
  'import/empty': ({ file }) => `${file}: the file is empty`,
  'import/too-large': ({ file, bytes, limitBytes }) =>
    `${file}: ${megabytes(bytes)} is too large; the limit is ${megabytes(limitBytes)}`,
  'import/html-page': ({ file }) =>
    `${file}: this is a web page; the page of a download was saved instead of the download`,
  'import/unknown-format': ({ file, found }) =>
    `${file}: ${words.fileKinds[found]}, which is not read; see buurtdekking validate --help`,
  'import/not-json': ({ file, found }) => `${file}: not JSON but ${words.fileKinds[found]}`,
  'import/truncated': ({ file, at }) =>
    `${file}: broken off at line ${at.line}, column ${at.column}; fetch it again`,
  'import/bad-json': ({ file, at }) => `${file}: not JSON at line ${at.line}, column ${at.column}`,
  'import/too-deep': ({ file }) => `${file}: nested too deep to be read`,
  'import/zip-damaged': ({ file, path }) =>
    `${file}: the zip is damaged${path === null ? '' : ` at ${path}`}; download it again`,
  'import/zip-truncated': ({ file }) => `${file}: the zip was broken off; download it again`,
  'import/zip-encrypted': ({ file }) =>
    `${file}: the zip is locked with a password; unpack it first`,
  'import/zip-too-large': ({ file, limitBytes }) =>
    `${file}: unpacked it is more than ${megabytes(limitBytes)}; perhaps a zip bomb`,
  'import/zip-too-many': ({ file, limit }) => `${file}: more than ${limit} files in the zip`,
  'import/zip-unread': ({ file, names }) =>
    `${file}: no map file in the zip, only ${names.join(', ') || 'nothing'}`,
  'import/zip-nested': ({ file }) => `${file}: too many zips in one another; unpack it first`,
  'import/shapefile-incomplete': ({ file, name, missing }) =>
    `${file}: the shapefile "${name}" lacks ${missing.join(' and ')}; put all of its files in one zip`,
  'import/shapefile-mismatch': ({ file, name, shapes, rows }) =>
    `${file}: the shapefile "${name}" has ${shapes} shapes and ${rows} rows; its parts are not of one file`,
  'import/damaged': ({ file, format }) => `${file}: a damaged ${format}; download it again`,
  'import/broken-off': ({ file, format }) =>
    `${file}: the ${format} is shorter than it says itself; download it again`,
  'import/not-geopackage': ({ file }) => `${file}: a SQLite database, but no GeoPackage`,
  'import/bad-xml': ({ file, at }) => `${file}: not XML at line ${at.line}, column ${at.column}`,
  'import/xml-entities': ({ file }) =>
    `${file}: the XML defines entities of its own, which is not read`,
  'import/service-report': ({ file, text }) =>
    `${file}: not a map but what a map service had to say: ${text}`,
  'import/office': ({ file }) =>
    `${file}: an old Office file, or one with a password; save it as .xlsx without a password`,
  'import/not-geojson': ({ file, found }) => `${file}: not GeoJSON but ${words.dialects[found]}`,
  'import/no-features': ({ file }) => `${file}: GeoJSON without a single feature`,
  'import/wrong-geometry': ({ file, wanted, found }) =>
    `${file}: ${wanted === null ? 'no streets, districts or addresses' : `no ${words.kinds[wanted]}`}` +
    ` but ${found.map((kind) => words.geometries[kind]).join(' and ') || 'nothing'}`,
  'import/no-names': ({ file, columns }) =>
    `${file}: no line has a street name; the columns are ${headingsOf(columns)}`,
  'import/no-column': ({ file, missing, columns }) =>
    `${file}: no column for ${rolesOf(missing, 'or')}; the columns are ${headingsOf(columns)}`,
  'import/no-coordinates': ({ file, columns }) =>
    `${file}: no column tells where the addresses are; needed are longitude and latitude or` +
    ` x and y (RD), or one column with WKT; the columns are ${headingsOf(columns)}`,
  'import/open-quote': ({ file }) => `${file}: a cell begins with a quote that is never closed`,
  'import/partial-answer': ({ file, remark }) =>
    `${file}: Overpass did not finish, this is half an answer (${remark})`,
  'import/wrong-column': ({ file, role, column, reason, columns }) =>
    reason === 'absent'
      ? `${file}: there is no column ${column}; the columns are ${headingsOf(columns)}`
      : `${file}: the column ${column} ${reason === 'empty' ? 'is empty' : 'does not fit'}` +
        ` as ${words.roles[role]}; the columns are ${headingsOf(columns)}`,
  'import/unknown-crs': ({ file, crs, example }) =>
    (crs === null
      ? `${file}: no coordinate system is named, and the coordinates tell none`
      : `${file}: the coordinate system ${crsTitle(crs)} is not read`) +
    `${example ? ` (${example.join(', ')})` : ''}; use WGS84 or RD New (EPSG:28992)`,
  'import/swapped-axes': ({ file, swapped, of }) =>
    `${file}: latitude stands before longitude in ${swapped} of ${of} places, and after it in others`,
  'import/out-of-range': ({ file, example }) =>
    `${file}: coordinates such as ${example.join(', ')} are nowhere in their system`,
  'import/not-numbers': ({ file }) => `${file}: the coordinates are not numbers`,
  'import/nothing-usable': ({ file, reasons }) =>
    `${file}: no feature is of use: ${reasons.map((code) => words.skips[code]).join(', ')}`,
  'encrypted/passphrase-needed': ({ file }) =>
    `${file}: encrypted; name the file with its passphrase by --passphrase-file`,
  'encrypted/wrong-passphrase': ({ file }) => `${file}: this is not its passphrase`,
  'encrypted/damaged': ({ file }) =>
    `${file}: damaged or changed since it was encrypted; no passphrase opens it`,
  'encrypted/newer': ({ file, version, supported }) =>
    `${file}: encrypted as of version ${version}; this program reads up to ${supported}`,
  'planFile/not-a-plan': ({ file }) => `${file}: not a plan file of Buurtdekking`,
  'planFile/newer': ({ file, version, supported }) =>
    `${file}: a plan file of version ${version}; this program reads up to ${supported}`,
  'planFile/too-deep': ({ file }) => `${file}: nested deeper than a plan file is`,
  'planFile/checksum': ({ file }) =>
    `${file}: its checksum is wrong: changed or damaged since it was written`,
  'planFile/invalid': ({ file, path, reason }) => `${file}: wrong at ${path} (${reason})`,
  'planFile/counts': ({ file, what, said, found }) =>
    `${file}: says ${said} ${words.counts[what]} and holds ${found}`,
  'file/not-found': ({ file }) => `${file}: no such file`,
  'file/folder': ({ file }) => `${file}: a folder, not a file`,
  'file/unreadable': ({ file, reason }) => `${file}: cannot be read (${reason})`,
  'file/unwritable': ({ file, reason }) => `${file}: cannot be written (${reason})`,
  'coverage/no-streets': ({ file }) =>
    `${file}: the plan holds no streets; give them with --streets FILE`,
  'coverage/no-scenario': ({ file, scenario, scenarios }) =>
    `${file}: no scenario "${scenario}"; the plan has ${scenarios.join(', ') || 'none'}`,
  'propose/no-group': ({ group, groups }) =>
    `no group "${group}"; there are ${groups.join(', ') || 'none'}`,
  'propose/no-street': ({ street }) => `no street "${street}" in the data`,
  'propose/no-lines': ({ file }) => `${file}: no lines in it`,
  'usage/no-command': () => 'no command; see buurtdekking --help',
  'usage/unknown-command': ({ command }) => `no command ${command}; see buurtdekking --help`,
  'usage/unknown-option': ({ option }) => `no option ${option}; see buurtdekking --help`,
  'usage/option-not-here': ({ option }) => `${option} does not belong to this use of the command`,
  'usage/no-value': ({ option }) => `${option} needs a value`,
  'usage/bad-value': ({ option, value, allowed }) =>
    `${option} cannot be "${value}"${allowed ? `; it can be ${allowed}` : ''}`,
  'usage/no-file': () => 'no file is named; see buurtdekking --help',
  'usage/no-text': () => 'no text is given; see buurtdekking parse-streets --help',
  'usage/two-files': () => 'two files are needed: buurtdekking convert IN OUT',
  'usage/same-file': ({ file }) => `${file} cannot be converted into itself`,
  'usage/unknown-output': ({ file, allowed }) =>
    `${file}: no format that is written; its name has to end in ${allowed.join(', ')}`,
  'usage/too-many-files': ({ file }) => `one file too many: ${file}`,
  'usage/number-needed': ({ option }) => `${option} NUMBER is needed`,
  'usage/option-needed': ({ option }) => `${option} FILE is needed`,
};

export const sentencesEn: Sentences = {
  help: helpEn,
  problems,
  words,
  csv: {
    columns: {
      street: 'street',
      place: 'place',
      state: 'state',
      metres: 'metres',
      coveredMetres: 'covered metres',
      addresses: 'addresses',
      coveredAddresses: 'covered addresses',
      groups: 'groups',
      uncoveredNumbers: 'house numbers not covered',
    },
    states: { covered: 'covered', partly: 'partly', uncovered: 'uncovered' },
  },
  questions: questionsEn,
  partWords: { odd: 'odd', even: 'even', to: 'to', and: 'and', part: 'part' },
  proposals: proposalsEn,
  notPlaced: {
    'no-street': 'this street is not in the data',
    'no-numbers': 'no house numbers of this street are known',
    'numbers-not-found': 'these house numbers are not in the data',
    'no-side': 'no side of this street has such numbers',
    'no-crossing': 'these cross streets do not meet the street',
    'same-crossing': 'the cross streets meet it in the same place: nothing lies between',
    'crossing-ambiguous': 'the cross streets meet the street in more than two places',
    'not-connected': 'the two points are not on the same piece of street',
    'no-length': 'it begins and ends in the same place',
    'no-sub-area': 'there is no such sub-area',
    'no-street-inside': 'no street lies in this sub-area',
  },
};
