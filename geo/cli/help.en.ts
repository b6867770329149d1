import type { Sentences } from './sentences.ts';

export const helpEn: Sentences['help'] = {
  main: `Buurtdekking: which streets do neighbourhood-watch groups cover, and where are the gaps

  buurtdekking coverage PLAN [options]      the coverage of a plan
  buurtdekking coverage --streets FILE --areas FILE [options]
                                            the coverage of areas, without a plan
  buurtdekking propose PLAN [options]       how to cover what is not
  buurtdekking propose --streets FILE --capacity N [options]
                                            the same for streets, without a plan
  buurtdekking report PLAN --out FILE       the report for the municipality
  buurtdekking validate FILE                what a file is, and whether it is sound
  buurtdekking convert IN OUT               the data of a file in another format or coordinate system
  buurtdekking parse-streets --streets FILE "text"
                                            which streets a text names

  --language en|nl    the language of messages and headings (en)
  --help, -h          more about a command: buurtdekking coverage --help
  --version           the version of this program

Exit codes: 0 done, 1 the input is wrong, 2 wrong usage.
`,
  coverage: `buurtdekking coverage PLAN [options]
buurtdekking coverage --streets FILE --areas FILE [options]

PLAN is a *.buurtdekking.json file. Without it every polygon of the areas is a sub-area that a
safety group of its own serves, named by its "name" property. Data files are of any format that
"validate --help" lists, in WGS84, RD New (EPSG:28992), Web Mercator or UTM 31 or 32.

  --streets FILE      street lines: Nationaal Wegenbestand, OpenStreetMap or any with a name
  --areas FILE        polygons that are covered; not with a plan
  --districts FILE    polygons outside which nothing counts
  --addresses FILE    points with a street and a house number
  --purpose all|safety
                      which groups count: all, or those that are also for safety (all)
  --scenario NAME     the plan with the changes of a scenario; only with a plan
  --frontage METRES   how far houses stand from the middle of the street (the plan's, or 10)
  --format json|csv|geojson
                      figures, a table with a row a street, or lines on the map (json)
  --passphrase-file FILE
                      where the passphrase is, of an encrypted plan
  --language en|nl    the language of messages and headings (en)
`,
  propose: `buurtdekking propose PLAN [options]
buurtdekking propose --streets FILE --capacity N [--areas FILE] [options]

Proposes how to cover what is not: which groups to extend with which streets, and where to begin new
ones; the fewest new groups first, then the fewest streets divided, then the most compact. With it
comes a bound: so many new groups are needed at least. Areas are groups that there are, as in
"coverage", which has the other options too.

  --capacity N        how many members a group can take (the plan's)
  --participation R   how many of the households take part: 0.35 is 35 % (0.35)
  --seed N            another number finds another division (1)
  --least N           a new group with fewer members is not begun (0)
  --share R           how much of all households is to be covered: 0.9 is 90 % (1)
  --grow NAME         the groups that may grow, by name or id; repeat it or use commas (all)
  --together "A;B"    streets that one group takes, or none does; may be repeated
  --barrier STREET    a street that no group goes across; may be repeated
  --barriers FILE     lines that no group goes across: a railway, a canal
  --within-areas      groups stay within the sub-areas that they are in
  --iterations N      how long to look for better ones (2000)
  --format json|geojson
                      proposals with their streets and reasons, or lines on the map (json)
  --passphrase-file FILE
                      where the passphrase is, of an encrypted plan
  --language en|nl    the language of reasons and messages (en)
`,
  report: `buurtdekking report PLAN --out FILE [options]

Writes the report for the municipality: the map, the figures, the groups, what is not covered,
proposals and signs. No person is in it. The extension of FILE says what is written:

  .html               one accessible web page that needs nothing else
  .pdf                the same for paper, tagged for who has it read aloud
  .svg                the map alone, for a newsletter

  --out FILE          where it goes
  --scenario NAME     with what a scenario changes, beside how it is now
  --purpose all|safety
                      which groups count: all, or those that are also for safety (all)
  --paper a4|a3       the paper (a4)
  --landscape         on its side
  --passphrase-file FILE
                      where the passphrase is, of an encrypted plan
  --language en|nl    the language of the report (nl) and of messages (en)

The data may come apart as well, as in "coverage": --streets, --districts, --addresses, --areas.
`,
  'parse-streets': `buurtdekking parse-streets --streets FILE "text"

Reads a list of streets as people write it in Dutch: "Brediusweg 1 t/m 45 oneven, de even kant van de
Meentweg, Huizerweg tussen de Ceintuurbaan en de Brediuslaan". Names only streets that are in FILE. What
is not certain comes with a question (certain: false); what is no street is listed under unmatched.

  --streets FILE      the streets, as lines
  --language en|nl    the language of questions and messages (en)
`,
  convert: `buurtdekking convert IN OUT [options]
buurtdekking convert PLAN OUT [options]

Writes the features of IN, with all of their properties and layer by layer, into OUT. IN is of any
format that is read (buurtdekking validate --help). Of a PLAN (*.buurtdekking.json) they are its layers
for a GIS: coverage, gaps, groups, sub-areas, proposals, signs, districts and three tables, in Dutch;
never anything of persons. docs/files.md lists the columns. The extension of OUT says what is written:

  .gpkg               GeoPackage, with styles for QGIS; best for a municipality, in RD New
  .shp.zip, .zip      zipped shapefiles, a set a layer, with what the short names of columns mean
  .geojson, .json     GeoJSON; outside of WGS84 with its crs member
  .geojson.zip        the same, a file a layer
  .geojsonl, .ndjson  GeoJSON with a feature a line, always in WGS84
  .kml                KML, with styles, always in WGS84
  .xlsx               an Excel workbook with a sheet a layer; of points with coordinates
  .csv                a table for Dutch Excel, with coordinates in two columns or as WKT
  .csv.zip            the same, a file a layer

  --crs EPSG:4326|EPSG:28992|EPSG:3857|EPSG:25831|EPSG:25832
                      WGS84 (EPSG:4326), RD New, Web Mercator, ETRS89 / UTM 31N or 32N
  --scenario NAME     the plan with the changes of a scenario; only of a plan
  --purpose all|safety
                      which groups count: all, or those that are (also) for safety; of a plan
  --streets, --districts, --addresses FILE
                      in place of the plan's own data
  --passphrase-file FILE
                      where the passphrase is, of an encrypted plan
  --language en|nl    the language of messages (en)
`,
  validate: `buurtdekking validate FILE

Says what FILE is, a plan file or data with streets, districts or addresses, what it holds, and what
was skipped or mended. Exit code 1 when it cannot be read.

Read are GeoJSON (also a feature a line), shapefiles, GeoPackage, FlatGeobuf, KML and KMZ, GPX,
GML, OpenStreetMap (OSM XML, PBF, and Overpass' JSON) and tables (CSV, XLSX); in WGS84, RD New, Web
Mercator or ETRS89 / UTM 31N and 32N; also in a zip.

  --passphrase-file FILE
                      where the passphrase is, of an encrypted plan
  --language en|nl    the language of messages (en)
`,
};
