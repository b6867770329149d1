import { crsTitle } from '#geo/formats/crs/crsTitle.ts';
import type { Column } from '#geo/formats/fields/columns.ts';
import type { Role } from '#geo/formats/fields/roles.ts';
import { helpNl } from './help.nl.ts';
import { proposalsNl } from './proposals.nl.ts';
import { questionsNl } from './questions.nl.ts';
import type { ProblemSentences, Sentences, Words } from './sentences.ts';

const words: Words = {
  kinds: { streets: 'straten', districts: 'wijken', addresses: 'adressen' },
  formats: {
    nwb: 'Nationaal Wegenbestand',
    osm: 'OpenStreetMap',
    cbs: 'CBS',
    bag: 'BAG',
    plain: 'gewone tabel',
  },
  fileKinds: {
    json: 'JSON',
    html: 'een webpagina',
    xml: 'een andere soort XML',
    kml: 'KML',
    gpx: 'GPX',
    gml: 'GML',
    'service-report': 'de foutmelding van een kaartdienst',
    zip: 'een zipbestand',
    gzip: 'een gzipbestand',
    sqlite: 'een GeoPackage of andere SQLite-database',
    pdf: 'een PDF',
    image: 'een afbeelding',
    video: 'een film',
    shapefile: 'een deel van een shapefile',
    osm: 'OSM XML',
    'osm-pbf': 'OSM PBF met de geschiedenis van de kaart; vraag om een uittreksel zonder',
    flatgeobuf: 'een FlatGeobuf',
    office: 'een Office-document',
    text: 'gewone tekst',
    binary: 'geen tekst',
  },
  dialects: {
    topojson: 'TopoJSON',
    'esri-json': 'Esri JSON; exporteer als GeoJSON',
    'plan-file': 'een plan',
    other: 'andere JSON',
  },
  geometries: { points: 'punten', lines: 'lijnen', polygons: 'polygonen' },
  skips: {
    'not-a-feature': 'geen object',
    'no-geometry': 'geen geometrie',
    'bad-geometry': 'coördinaten anders genest dan GeoJSON zegt',
    'no-coordinates': 'geen coördinaten',
    'not-numbers': 'coördinaten die geen getallen zijn',
    'out-of-range': 'coördinaten buiten het bereik van de rest',
    'other-geometry': 'een andere soort geometrie',
    'zero-length': 'een lijn zonder lengte',
    duplicate: 'dezelfde lijn nog eens',
    'not-a-street': 'een lijn die geen straat is',
    incomplete: 'niet compleet in dit bestand',
    'no-surface': 'een polygoon zonder oppervlak',
    'too-detailed': 'een polygoon met te veel details',
    'no-street-name': 'geen straatnaam',
    'no-house-number': 'geen huisnummer',
    withdrawn: 'ingetrokken door de gemeente',
  },
  repairs: {
    'formulas-without-value': 'een formule zonder uitkomst, als leeg gelezen',
    'latin-1-text': 'gelezen als Windows-1252, want het is geen UTF-8',
    'not-a-number-literals': 'NaN of Infinity gelezen als onbekend',
    'crs-contradicted':
      'de coördinaten zijn niet in het stelsel dat het bestand noemt; ze zijn geloofd',
    'axes-swapped': 'breedte stond voor lengte, omgedraaid',
    'split-at-junctions': 'straten gesplitst op kruisingen',
    'parts-joined': 'delen van een lijn samengevoegd',
    'parts-separated': 'delen van een lijn los gelaten',
    'ids-made-distinct': 'dezelfde id nog eens, onderscheiden',
    'names-cut': 'namen te lang, ingekort',
    'number-parity-mended': 'huisnummers geloofd, tegen hun structuur in',
    'rings-closed': 'open ringen gesloten',
    'rings-dropped': 'ringen zonder oppervlak weggelaten',
    'rings-crossing': 'ringen die zichzelf kruisen, behouden',
    'unnamed-numbered': 'zonder naam, genummerd',
    'house-numbers-separated': 'meer huisnummers op één punt',
    'cells-too-many': 'rijen met meer cellen dan er kolommen zijn',
    'addresses-split': 'straat en huisnummer uit één kolom gehaald',
  },
  roles: {
    name: 'naam',
    place: 'plaats',
    identity: 'BAG-nummer van de straat',
    id: 'nummer van de rij',
    leftStructure: 'even of oneven, links',
    leftFrom: 'eerste nummer links',
    leftTo: 'laatste nummer links',
    rightStructure: 'even of oneven, rechts',
    rightFrom: 'eerste nummer rechts',
    rightTo: 'laatste nummer rechts',
    street: 'straat',
    number: 'huisnummer',
    letter: 'huisletter',
    addition: 'toevoeging',
    address: 'straat en huisnummer in één',
    postcode: 'postcode',
    x: 'lengtegraad of x',
    y: 'breedtegraad of y',
    shape: 'coördinaten in één kolom',
  },
  counts: {
    subAreas: 'deelgebieden',
    groups: 'groepen',
    links: 'koppelingen',
    exclusions: 'uitsluitingen',
    persons: 'personen',
    signUps: 'aanmeldingen',
    scenarios: "scenario's",
    signs: 'borden',
    dataSets: 'gegevensbestanden',
    segments: 'wegvakken',
    districts: 'wijken',
    addresses: 'adressen',
  },
  labels: {
    planFile: 'planbestand',
    plan: 'plan',
    dropped: 'verwijst naar niets',
    found: 'objecten',
    used: 'gebruikt',
    onePage: 'één pagina: de bron heeft meer',
    streets: 'straten',
    unnamed: 'zonder naam',
    skipped: 'overgeslagen',
    first: 'eerste',
    mended: 'opgemerkt',
    written: 'objecten geschreven',
    reportWritten: 'het rapport is geschreven, zonder personen',
  },
};

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

const headingsOf = (columns: readonly Column[]) =>
  columns.map(({ heading }) => heading).join(', ') || 'er niet';
const rolesOf = (roles: readonly Role[], or: string) =>
  roles.map((role) => words.roles[role]).join(` ${or} `);

const problems: ProblemSentences = {
  'import/empty': ({ file }) => `${file}: het bestand is leeg`,
  'import/too-large': ({ file, bytes, limitBytes }) =>
    `${file}: ${megabytes(bytes)} is te groot; de grens is ${megabytes(limitBytes)}`,
  'import/html-page': ({ file }) =>
    `${file}: dit is een webpagina; de pagina van een download is bewaard in plaats van de download`,
  'import/unknown-format': ({ file, found }) =>
    `${file}: ${words.fileKinds[found]}, en dat wordt niet gelezen; zie buurtdekking validate --help`,
  'import/not-json': ({ file, found }) => `${file}: geen JSON maar ${words.fileKinds[found]}`,
  'import/truncated': ({ file, at }) =>
    `${file}: afgebroken op regel ${at.line}, kolom ${at.column}; haal het opnieuw op`,
  'import/bad-json': ({ file, at }) => `${file}: geen JSON op regel ${at.line}, kolom ${at.column}`,
  'import/too-deep': ({ file }) => `${file}: te diep genest om te lezen`,
  'import/zip-damaged': ({ file, path }) =>
    `${file}: het zipbestand is beschadigd${path === null ? '' : ` bij ${path}`}; haal het opnieuw op`,
  'import/zip-truncated': ({ file }) =>
    `${file}: het zipbestand is afgebroken; haal het opnieuw op`,
  'import/zip-encrypted': ({ file }) =>
    `${file}: het zipbestand is op slot met een wachtwoord; pak het eerst uit`,
  'import/zip-too-large': ({ file, limitBytes }) =>
    `${file}: uitgepakt is het meer dan ${megabytes(limitBytes)}; misschien een zipbom`,
  'import/zip-too-many': ({ file, limit }) => `${file}: meer dan ${limit} bestanden in de zip`,
  'import/zip-unread': ({ file, names }) =>
    `${file}: geen kaartbestand in de zip, alleen ${names.join(', ') || 'niets'}`,
  'import/zip-nested': ({ file }) => `${file}: te veel zips in elkaar; pak het eerst uit`,
  'import/shapefile-incomplete': ({ file, name, missing }) =>
    `${file}: van de shapefile "${name}" ontbreekt ${missing.join(' en ')}; doe alle bestanden ervan in één zip`,
  'import/shapefile-mismatch': ({ file, name, shapes, rows }) =>
    `${file}: de shapefile "${name}" heeft ${shapes} vormen en ${rows} rijen; de delen horen niet bij elkaar`,
  'import/damaged': ({ file, format }) => `${file}: een beschadigde ${format}; haal het opnieuw op`,
  'import/broken-off': ({ file, format }) =>
    `${file}: de ${format} is korter dan hij zelf zegt; haal het opnieuw op`,
  'import/not-geopackage': ({ file }) => `${file}: een SQLite-database, maar geen GeoPackage`,
  'import/bad-xml': ({ file, at }) => `${file}: geen XML op regel ${at.line}, kolom ${at.column}`,
  'import/xml-entities': ({ file }) =>
    `${file}: de XML definieert eigen entiteiten, en dat wordt niet gelezen`,
  'import/service-report': ({ file, text }) =>
    `${file}: geen kaart maar wat een kaartdienst te melden had: ${text}`,
  'import/office': ({ file }) =>
    `${file}: een oud Office-bestand, of een met een wachtwoord; bewaar het als .xlsx zonder wachtwoord`,
  'import/not-geojson': ({ file, found }) => `${file}: geen GeoJSON maar ${words.dialects[found]}`,
  'import/no-features': ({ file }) => `${file}: GeoJSON zonder een enkel object`,
  'import/wrong-geometry': ({ file, wanted, found }) =>
    `${file}: geen ${wanted === null ? 'straten, wijken of adressen' : words.kinds[wanted]}` +
    ` maar ${found.map((kind) => words.geometries[kind]).join(' en ') || 'niets'}`,
  'import/no-names': ({ file, columns }) =>
    `${file}: geen lijn heeft een straatnaam; de kolommen zijn ${headingsOf(columns)}`,
  'import/no-column': ({ file, missing, columns }) =>
    `${file}: geen kolom voor ${rolesOf(missing, 'of')}; de kolommen zijn ${headingsOf(columns)}`,
  'import/no-coordinates': ({ file, columns }) =>
    `${file}: geen kolom zegt waar de adressen liggen; nodig zijn lengtegraad en breedtegraad of` +
    ` x en y (RD), of één kolom met WKT; de kolommen zijn ${headingsOf(columns)}`,
  'import/open-quote': ({ file }) =>
    `${file}: een cel begint met een aanhalingsteken dat nergens wordt gesloten`,
  'import/partial-answer': ({ file, remark }) =>
    `${file}: Overpass kwam niet klaar, dit is een half antwoord (${remark})`,
  'import/wrong-column': ({ file, role, column, reason, columns }) =>
    reason === 'absent'
      ? `${file}: er is geen kolom ${column}; de kolommen zijn ${headingsOf(columns)}`
      : `${file}: de kolom ${column} ${reason === 'empty' ? 'is leeg' : 'past niet'}` +
        ` als ${words.roles[role]}; de kolommen zijn ${headingsOf(columns)}`,
  'import/unknown-crs': ({ file, crs, example }) =>
    (crs === null
      ? `${file}: er is geen coördinatenstelsel genoemd, en de coördinaten verraden er geen`
      : `${file}: het coördinatenstelsel ${crsTitle(crs)} wordt niet gelezen`) +
    `${example ? ` (${example.join(', ')})` : ''}; gebruik WGS84 of RD New (EPSG:28992)`,
  'import/swapped-axes': ({ file, swapped, of }) =>
    `${file}: bij ${swapped} van ${of} punten staat de breedte voor de lengte, bij andere erachter`,
  'import/out-of-range': ({ file, example }) =>
    `${file}: coördinaten als ${example.join(', ')} liggen nergens in hun stelsel`,
  'import/not-numbers': ({ file }) => `${file}: de coördinaten zijn geen getallen`,
  'import/nothing-usable': ({ file, reasons }) =>
    `${file}: geen object is bruikbaar: ${reasons.map((code) => words.skips[code]).join(', ')}`,
  'encrypted/passphrase-needed': ({ file }) =>
    `${file}: versleuteld; geef het bestand met de wachtwoordzin bij --passphrase-file`,
  'encrypted/wrong-passphrase': ({ file }) => `${file}: de wachtwoordzin is niet de goede`,
  'encrypted/damaged': ({ file }) =>
    `${file}: beschadigd of veranderd sinds het is versleuteld; geen wachtwoordzin opent het`,
  'encrypted/newer': ({ file, version, supported }) =>
    `${file}: versleuteld volgens versie ${version}; dit programma leest tot en met ${supported}`,
  'planFile/not-a-plan': ({ file }) => `${file}: geen plan van Buurtdekking`,
  'planFile/newer': ({ file, version, supported }) =>
    `${file}: een plan van versie ${version}; dit programma leest tot en met ${supported}`,
  'planFile/too-deep': ({ file }) => `${file}: dieper genest dan een plan is`,
  'planFile/checksum': ({ file }) =>
    `${file}: de controlesom klopt niet: veranderd of beschadigd sinds het is geschreven`,
  'planFile/invalid': ({ file, path, reason }) => `${file}: fout bij ${path} (${reason})`,
  'planFile/counts': ({ file, what, said, found }) =>
    `${file}: noemt ${said} ${words.counts[what]} en heeft er ${found}`,
  'file/not-found': ({ file }) => `${file}: dit bestand bestaat niet`,
  'file/folder': ({ file }) => `${file}: een map, geen bestand`,
  'file/unreadable': ({ file, reason }) => `${file}: niet te lezen (${reason})`,
  'file/unwritable': ({ file, reason }) => `${file}: niet te schrijven (${reason})`,
  'coverage/no-streets': ({ file }) =>
    `${file}: het plan heeft geen straten; geef ze met --streets BESTAND`,
  'coverage/no-scenario': ({ file, scenario, scenarios }) =>
    `${file}: geen scenario "${scenario}"; het plan heeft ${scenarios.join(', ') || 'er geen'}`,
  'propose/no-group': ({ group, groups }) =>
    `geen groep "${group}"; er zijn ${groups.join(', ') || 'geen groepen'}`,
  'propose/no-street': ({ street }) => `geen straat "${street}" in de gegevens`,
  'propose/no-lines': ({ file }) => `${file}: er staan geen lijnen in`,
  'usage/no-command': () => 'geen opdracht; zie buurtdekking --help',
  'usage/unknown-command': ({ command }) =>
    `de opdracht ${command} bestaat niet; zie buurtdekking --help`,
  'usage/unknown-option': ({ option }) =>
    `de optie ${option} bestaat niet; zie buurtdekking --help`,
  'usage/option-not-here': ({ option }) => `${option} hoort niet bij dit gebruik van de opdracht`,
  'usage/no-value': ({ option }) => `${option} heeft een waarde nodig`,
  'usage/bad-value': ({ option, value, allowed }) =>
    `${option} kan niet "${value}" zijn${allowed ? `, wel ${allowed}` : ''}`,
  'usage/no-file': () => 'er is geen bestand genoemd; zie buurtdekking --help',
  'usage/no-text': () => 'er is geen tekst gegeven; zie buurtdekking parse-streets --help',
  'usage/two-files': () => 'er zijn twee bestanden nodig: buurtdekking convert IN UIT',
  'usage/same-file': ({ file }) => `${file} kan niet in zichzelf worden omgezet`,
  'usage/unknown-output': ({ file, allowed }) =>
    `${file}: zo'n bestand wordt niet geschreven; de naam eindigt op ${allowed.join(', ')}`,
  'usage/too-many-files': ({ file }) => `een bestand te veel: ${file}`,
  'usage/number-needed': ({ option }) => `${option} GETAL is nodig`,
  'usage/option-needed': ({ option }) => `${option} BESTAND is nodig`,
};

export const sentencesNl: Sentences = {
  help: helpNl,
  problems,
  words,
  csv: {
    columns: {
      street: 'straat',
      place: 'plaats',
      state: 'stand',
      metres: 'meters',
      coveredMetres: 'meters gedekt',
      addresses: 'adressen',
      coveredAddresses: 'adressen gedekt',
      groups: 'groepen',
      uncoveredNumbers: 'huisnummers niet gedekt',
    },
    states: { covered: 'gedekt', partly: 'gedeeltelijk', uncovered: 'niet gedekt' },
  },
  questions: questionsNl,
  partWords: { odd: 'oneven', even: 'even', to: 't/m', and: 'en', part: 'deel' },
  proposals: proposalsNl,
  notPlaced: {
    'no-street': 'deze straat staat niet in de gegevens',
    'no-numbers': 'van deze straat zijn geen huisnummers bekend',
    'numbers-not-found': 'deze huisnummers staan niet in de gegevens',
    'no-side': 'deze straat heeft geen kant met zulke nummers',
    'no-crossing': 'deze zijstraten komen niet op de straat uit',
    'same-crossing': 'de zijstraten komen op hetzelfde punt uit: er ligt niets tussen',
    'crossing-ambiguous': 'de zijstraten komen op meer dan twee punten op de straat uit',
    'not-connected': 'de twee punten liggen niet op hetzelfde stuk straat',
    'no-length': 'begin en eind vallen samen',
    'no-sub-area': 'dit deelgebied is er niet',
    'no-street-inside': 'in dit deelgebied liggen geen straten',
  },
};
