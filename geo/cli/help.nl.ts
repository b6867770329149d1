import type { Sentences } from './sentences.ts';

export const helpNl: Sentences['help'] = {
  main: `Buurtdekking: welke straten dekken de buurtpreventiegroepen, en waar zitten de gaten

  buurtdekking coverage PLAN [opties]       de dekking van een plan
  buurtdekking coverage --streets BESTAND --areas BESTAND [opties]
                                            de dekking van gebieden, zonder plan
  buurtdekking propose PLAN [opties]        hoe te dekken wat het niet is
  buurtdekking propose --streets BESTAND --capacity N [opties]
                                            hetzelfde voor straten, zonder plan
  buurtdekking report PLAN --out BESTAND    het rapport voor de gemeente
  buurtdekking validate BESTAND             wat een bestand is, en of het klopt
  buurtdekking convert IN UIT               de gegevens in een ander formaat of coördinatenstelsel
  buurtdekking parse-streets --streets BESTAND "tekst"
                                            welke straten een tekst noemt

  --language en|nl    de taal van meldingen en kopjes (en)
  --help, -h          meer over een opdracht: buurtdekking coverage --help
  --version           de versie van dit programma

Afsluitcodes: 0 gelukt, 1 er is iets mis met de invoer, 2 verkeerd gebruik.
`,
  coverage: `buurtdekking coverage PLAN [opties]
buurtdekking coverage --streets BESTAND --areas BESTAND [opties]

PLAN is een bestand *.buurtdekking.json. Zonder plan is elke polygoon van de gebieden een deelgebied
met een eigen veiligheidsgroep, genoemd naar de eigenschap "name". Gegevens zijn van een vorm die bij
"validate --help" staat, in WGS84, RD New (EPSG:28992), Web Mercator of UTM 31 of 32.

  --streets BESTAND   straten als lijnen: Nationaal Wegenbestand, OpenStreetMap of elk met een naam
  --areas BESTAND     polygonen die gedekt zijn; niet bij een plan
  --districts BESTAND polygonen waarbuiten niets meetelt
  --addresses BESTAND punten met straat en huisnummer
  --purpose all|safety
                      welke groepen meetellen: alle, of die (ook) voor veiligheid zijn (all)
  --scenario NAAM     het plan met de wijzigingen van een scenario; alleen bij een plan
  --frontage METERS   hoe ver huizen van het midden van de straat staan (volgens het plan, of 10)
  --format json|csv|geojson
                      cijfers, een tabel met een rij per straat, of lijnen op de kaart (json)
  --passphrase-file BESTAND
                      waar de wachtwoordzin in staat, bij een versleuteld plan
  --language en|nl    de taal van meldingen en kopjes (en)
`,
  propose: `buurtdekking propose PLAN [opties]
buurtdekking propose --streets BESTAND --capacity N [--areas BESTAND] [opties]

Stelt voor hoe te dekken wat het niet is: welke groepen welke straten erbij kunnen nemen, en waar
nieuwe nodig zijn; met zo min mogelijk nieuwe groepen, dan zo min mogelijk gedeelde straten, en dan zo
compact mogelijk. Erbij staat hoeveel nieuwe groepen er minstens nodig zijn. Gebieden zijn groepen die
er zijn, zoals bij "coverage", dat ook de andere opties heeft.

  --capacity N        hoeveel leden een groep aankan (volgens het plan)
  --participation R   welk deel van de huishoudens meedoet: 0.35 is 35 % (0.35)
  --seed N            een ander getal vindt een andere verdeling (1)
  --least N           een nieuwe groep met minder leden begint niet (0)
  --share R           welk deel van alle huishoudens gedekt moet zijn: 0.9 is 90 % (1)
  --grow NAAM         de groepen die mogen groeien, met naam of id; herhaal het of gebruik komma's (alle)
  --together "A;B"    straten die één groep neemt, of geen; mag vaker
  --barrier STRAAT    een straat waar geen groep overheen gaat; mag vaker
  --barriers BESTAND  lijnen waar geen groep overheen gaat: een spoorlijn, een kanaal
  --within-areas      groepen blijven binnen de deelgebieden waar ze in liggen
  --iterations N      hoe lang er naar betere gezocht wordt (2000)
  --format json|geojson
                      voorstellen met hun straten en redenen, of lijnen op de kaart (json)
  --passphrase-file BESTAND
                      waar de wachtwoordzin in staat, bij een versleuteld plan
  --language en|nl    de taal van redenen en meldingen (en)
`,
  report: `buurtdekking report PLAN --out BESTAND [opties]

Schrijft het rapport voor de gemeente: de kaart, de cijfers, de groepen, wat niet gedekt is, voorstellen
en borden. Er staan geen personen in. De extensie van BESTAND zegt wat er geschreven wordt:

  .html               één toegankelijke webpagina, die niets anders nodig heeft
  .pdf                hetzelfde om af te drukken, met tags voor wie het laat voorlezen
  .svg                alleen de kaart, voor een nieuwsbrief

  --out BESTAND       waar het komt
  --scenario NAAM     met wat een scenario verandert, naast hoe het nu is
  --purpose all|safety
                      welke groepen meetellen: alle, of die (ook) voor veiligheid zijn (all)
  --paper a4|a3       het papier (a4)
  --landscape         liggend
  --passphrase-file BESTAND
                      waar de wachtwoordzin in staat, bij een versleuteld plan
  --language en|nl    de taal van het rapport (nl) en van meldingen (en)

De gegevens mogen ook los, zoals bij "coverage": --streets, --districts, --addresses, --areas.
`,
  'parse-streets': `buurtdekking parse-streets --streets BESTAND "tekst"

Leest een lijst straten zoals mensen die schrijven: "Brediusweg 1 t/m 45 oneven, de even kant van de
Meentweg, Huizerweg tussen de Ceintuurbaan en de Brediuslaan". Noemt alleen straten die in BESTAND
staan. Wat niet zeker is, krijgt een vraag (certain: false); wat geen straat is, staat bij unmatched.

  --streets BESTAND   de straten, als lijnen
  --language en|nl    de taal van vragen en meldingen (en)
`,
  convert: `buurtdekking convert IN UIT [opties]
buurtdekking convert PLAN UIT [opties]

Schrijft de objecten van IN, met al hun eigenschappen en laag voor laag, naar UIT. IN is van elk
formaat dat gelezen wordt (buurtdekking validate --help). Van een PLAN (*.buurtdekking.json) zijn het
de lagen voor een GIS: dekking, gaten, appgroepen, deelgebieden, voorstellen, borden, wijken en drie
tabellen; nooit iets over personen. De kolommen staan in docs/files.md. De extensie van UIT zegt wat er
geschreven wordt:

  .gpkg               GeoPackage, met stijlen voor QGIS; het beste voor een gemeente, in RD New
  .shp.zip, .zip      shapefiles in een zip, een set per laag, met uitleg van de korte kolomnamen
  .geojson, .json     GeoJSON; buiten WGS84 met de crs erbij
  .geojson.zip        hetzelfde, een bestand per laag
  .geojsonl, .ndjson  GeoJSON met een object per regel, altijd in WGS84
  .kml                KML, met stijlen, altijd in WGS84
  .xlsx               een Excel-bestand met een blad per laag; van punten met coördinaten
  .csv                een tabel voor Excel, met coördinaten in twee kolommen of als WKT
  .csv.zip            hetzelfde, een bestand per laag

  --crs EPSG:4326|EPSG:28992|EPSG:3857|EPSG:25831|EPSG:25832
                      WGS84 (EPSG:4326), RD New, Web Mercator, ETRS89 / UTM 31N of 32N
  --scenario NAAM     het plan met de wijzigingen van een scenario; alleen bij een plan
  --purpose all|safety
                      welke groepen meetellen: alle, of die (ook) voor veiligheid zijn; bij een plan
  --streets, --districts, --addresses BESTAND
                      in plaats van de gegevens van het plan zelf
  --passphrase-file BESTAND
                      waar de wachtwoordzin in staat, bij een versleuteld plan
  --language en|nl    de taal van meldingen (en)
`,
  validate: `buurtdekking validate BESTAND

Zegt wat BESTAND is, een plan of gegevens met straten, wijken of adressen, wat erin zit, en wat is
overgeslagen of hersteld. Afsluitcode 1 als het niet te lezen is.

Gelezen worden GeoJSON (ook een object per regel), shapefiles, GeoPackage, FlatGeobuf, KML en
KMZ, GPX, GML, OpenStreetMap (OSM XML, PBF en de JSON van Overpass) en tabellen (CSV, XLSX); in
WGS84, RD New, Web Mercator of ETRS89 / UTM 31N en 32N; ook in een zip.

  --passphrase-file BESTAND
                      waar de wachtwoordzin in staat, bij een versleuteld plan
  --language en|nl    de taal van meldingen (en)
`,
};
