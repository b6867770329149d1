/** What went wrong, and what to do about it. The codes are those of the core and the storage. */
export const problems = {
  'edit/invalid':
    'Dit kan niet worden bewaard: wat er bij {{path}} staat, kan niet. Er is niets veranderd. Verbeter het en probeer het opnieuw.',
  'edit/not-found':
    'Dit bestaat niet meer: misschien is het in een ander venster verwijderd. Er is niets veranderd. Met Ongedaan maken in dat venster komt het terug.',
  'edit/id-in-use':
    'Dit bestaat al, misschien uit een ander venster. Er is niets dubbel gemaakt: kijk of het er staat, of probeer het opnieuw.',
  'edit/nothing': 'Er is niets veranderd.',
  'edit/area/too-few-corners': 'Een gebied heeft minstens drie hoeken. Zet er nog een bij.',
  'edit/area/not-closed': 'Het gebied is niet gesloten. Eindig waar u begon.',
  'edit/area/no-surface':
    'De hoeken liggen op één lijn: zo is het geen gebied. Verplaats een hoek.',
  'edit/area/crosses-itself':
    'De rand kruist zichzelf. Verplaats een hoek zodat dat niet meer zo is.',
  'edit/area/holes-meet':
    'Twee gaten in dit gebied liggen over elkaar. Verplaats een hoek van een van de twee.',
  'edit/area/leaves-hole':
    'De rand snijdt door een gat van dit gebied, of laat het buiten. Trek de rand om het gat heen.',
  'edit/area/meets-other-part':
    'De rand raakt een ander deel van dit gebied. Houd de delen los van elkaar.',
  'edit/overlap': '{{name}} zou over {{other}} heen komen te liggen. Teken langs de grens.',
  'edit/no-corner': 'Deze hoek is er niet meer. Misschien is hij in een ander venster verplaatst.',
  'edit/no-area':
    'Er blijft geen gebied over: hier is alles al van een ander, of het ligt buiten de wijk. Teken ergens anders, of zet “Niet over buren” uit.',
  'edit/planned-elsewhere':
    '{{name}} is gepland in een ander scenario. Kies een groep van nu, of van dit scenario.',
  'edit/group-first': '{{name}} is nog gepland. Maak eerst de groep waar.',
  'edit/not-in-scenario':
    'Dit verandert ook deelgebieden, en die liggen voor alle scenario’s vast. Doe het in Nu.',
  'edit/not-cut': 'De lijn snijdt {{name}} niet in tweeën. Trek hem van rand tot rand.',
  'edit/not-neighbours':
    '{{name}} en {{other}} liggen niet tegen elkaar aan. Kies een deelgebied dat eraan grenst.',

  'storage/unavailable':
    'De browser geeft geen opslagruimte. Staat hij in een privévenster, of is opslag uitgezet? Zet opslag aan of open Buurtdekking in een gewoon venster: zonder opslag kan er niets worden bewaard. (Melding van de browser: {{name}}.)',
  'storage/damaged':
    'De opslag van de browser kan niet worden geopend of bijgewerkt ({{name}}). Sluit andere vensters van Buurtdekking en probeer het opnieuw.',
  'storage/quota':
    'De opslagruimte van de browser is vol. Wat al was opgeslagen, staat er nog. Bewaar het plan als bestand en maak ruimte vrij, bijvoorbeeld door bewaarde achtergrondkaarten weg te halen.',
  'storage/blocked':
    'Een ander venster gebruikt nog een oudere versie van Buurtdekking. Uw plannen staan er nog. Sluit dat venster en ververs deze pagina.',
  'storage/newer':
    'Een nieuwere versie van Buurtdekking heeft deze gegevens gebruikt. Ververs de pagina om die versie te krijgen.',
  'storage/closed':
    'De opslag is gesloten, of buiten de app leeggemaakt. Bewaar een open plan als bestand en ververs dan de pagina.',
  'storage/read-only': 'Dit plan bekijkt u alleen: er verandert niets in.',
  'storage/no-plan':
    'Dit plan staat niet (meer) op dit apparaat. Hebt u een bestand of back-up, open die dan.',
  'storage/unlisted':
    'Dit plan staat niet meer in de lijst: dat deel van de opslag is beschadigd. De inhoud is er nog. Bewaar die hieronder als bestand, en open dat bestand daarna.',
  'storage/unreadable':
    'Wat van dit plan is opgeslagen, is beschadigd: er is niets meer van te lezen. Hebt u een bestand of back-up, open die dan.',
  'storage/failed':
    'Opslaan is niet gelukt. Wat al was opgeslagen, staat er nog. Probeer het opnieuw; lukt dat niet, bewaar het plan dan als bestand. (Melding van de browser: {{name}}.)',

  'import/empty': '{{file}} is leeg. Download het opnieuw.',
  'import/too-large':
    '{{file}} is te groot ({{size, number}} MB; het maximum is {{limit, number}} MB). Vraag om een kleiner gebied.',
  'import/html-page':
    '{{file}} is een webpagina, geen kaartbestand. Waarschijnlijk is de downloadpagina bewaard in plaats van de download.',
  'import/unknown-format':
    '{{file}} is {{found}}. Dat kan hier niet gelezen worden. Vraag om hetzelfde als GeoJSON of GeoPackage.',
  'import/office':
    '{{file}} is een oud Office-bestand, of het heeft een wachtwoord. Open het in Excel en bewaar het als .xlsx, zonder wachtwoord.',
  'import/not-json':
    '{{file}} is geen GeoJSON maar {{found}}. Vraag om hetzelfde als GeoJSON (.geojson of .json).',
  'import/truncated':
    '{{file}} is afgebroken: het houdt op bij regel {{line}}. Download het opnieuw.',
  'import/bad-json':
    '{{file}} is beschadigd bij regel {{line}}, teken {{column}}. Download het opnieuw of vraag om een nieuw bestand.',
  'import/too-deep':
    '{{file}} is geen gewoon kaartbestand: de inhoud is te diep genest. Vraag om een ander bestand.',
  'import/zip-damaged': '{{file}} is een beschadigd zipbestand{{path}}. Download het opnieuw.',
  'import/zip-truncated': '{{file}} is een afgebroken zipbestand. Download het opnieuw.',
  'import/zip-encrypted':
    '{{file}} is op slot met een wachtwoord. Pak het zipbestand eerst uit en open wat erin zit.',
  'import/zip-too-large':
    'Wat in {{file}} zit is uitgepakt te groot (meer dan {{limit, number}} MB). Vraag om een kleiner gebied.',
  'import/zip-too-many':
    'In {{file}} zitten meer dan {{limit, number}} bestanden. Pak het uit en open alleen het kaartbestand.',
  'import/zip-unread':
    'In {{file}} zit geen kaartbestand. Wel gevonden: {{names}}. Vraag om GeoJSON, een shapefile of GeoPackage.',
  'import/zip-nested': 'In {{file}} zitten te veel zipbestanden in elkaar. Pak het eerst uit.',
  'import/shapefile-incomplete':
    'Bij {{name}} ontbreekt {{missing}}. Een shapefile bestaat uit verschillende bestanden: kies of sleep ze allemaal tegelijk, of doe ze samen in één zip en open die.',
  'import/shapefile-mismatch':
    'De delen van {{name}} horen niet bij elkaar: {{shapes, number}} vormen en {{rows, number}} rijen. Vraag om een nieuw bestand.',
  'import/damaged': '{{file}} is een beschadigde {{format}}. Download het opnieuw.',
  'import/broken-off': '{{file}} is afgebroken: er ontbreekt een stuk. Download het opnieuw.',
  'import/not-geopackage':
    '{{file}} is een database, maar geen GeoPackage. Vraag om hetzelfde als GeoPackage of GeoJSON.',
  'import/bad-xml':
    '{{file}} is beschadigd bij regel {{line}}, teken {{column}}. Download het opnieuw of vraag om een nieuw bestand.',
  'import/xml-entities':
    '{{file}} is geen gewoon kaartbestand: het bevat eigen definities (entiteiten), die gevaarlijk kunnen zijn. Vraag om een ander bestand.',
  'import/service-report':
    '{{file}} is geen kaart, maar een foutmelding van een kaartdienst: "{{text}}". Vraag de gegevens opnieuw aan.',
  'import/not-geojson':
    '{{file}} is wel JSON, maar geen GeoJSON (gevonden: {{found}}). Vraag om hetzelfde als GeoJSON.',
  'import/no-features':
    'In {{file}} staat niets: het is een leeg kaartbestand. Kijk of het gebied goed was gekozen.',
  'import/wrong-geometry':
    '{{file}} bevat {{found}}, maar hier zijn {{wanted}} nodig. Kies een ander bestand.',
  'import/no-names':
    'De lijnen in {{file}} hebben geen straatnaam. Kolommen in het bestand: {{columns}}. Vraag om een bestand met straatnamen.',
  'import/no-column':
    'In {{file}} is geen kolom herkend voor: {{missing}}. De kolommen zijn: {{columns}}.',
  'import/no-coordinates':
    'In {{file}} staat niet waar de adressen liggen. Er is een kolom met de lengtegraad en een met de breedtegraad nodig, of X en Y. Vraag de gemeente om de BAG-adressen met coördinaten. De kolommen zijn: {{columns}}.',
  'import/open-quote':
    'In {{file}} begint een cel met een aanhalingsteken dat nergens wordt gesloten. Bewaar het opnieuw vanuit Excel.',
  'import/partial-answer':
    '{{file}} is een half antwoord van Overpass: {{remark}}. Vraag het opnieuw, of voor een kleiner gebied.',
  'import/wrong-column/absent':
    '{{file}} heeft geen kolom {{column}}. De kolommen zijn: {{columns}}.',
  'import/wrong-column/empty':
    'De kolom {{column}} in {{file}} is leeg. Kies een andere kolom voor: {{role}}.',
  'import/wrong-column/unfit':
    'Wat in de kolom {{column}} van {{file}} staat, past niet bij: {{role}}. Kies een andere kolom.',
  'import/unknown-crs':
    '{{file}} gebruikt een coördinatenstelsel dat niet wordt gelezen ({{crs}}). Vraag om WGS84 of RD (EPSG:28992).',
  'import/swapped-axes':
    'In {{file}} staan lengte en breedte in {{swapped}} van de {{of}} onderdelen omgewisseld. Vraag om een nieuw bestand.',
  'import/out-of-range':
    'De coördinaten in {{file}} liggen niet op aarde (bijvoorbeeld {{example}}). Vraag om een bestand in WGS84 of RD (EPSG:28992).',
  'import/not-numbers':
    'De coördinaten in {{file}} zijn geen getallen. Vraag om een nieuw bestand.',
  'import/nothing-usable':
    'Niets in {{file}} is bruikbaar: {{reasons}}. Vraag om een ander bestand.',

  'plan/history-unreadable':
    'De geschiedenis in dit bestand is beschadigd en is weggelaten. Het plan zelf is compleet.',
  'plan/open-elsewhere': 'Dit plan staat nog open in een ander venster. Sluit dat eerst.',
  'encrypted/passphrase-needed':
    '{{file}} is versleuteld. Alleen met de wachtwoordzin is het te openen: vraag die aan wie het bestand maakte.',
  'encrypted/wrong-passphrase':
    'Dit is niet de wachtwoordzin van dit bestand. Let op hoofdletters en spaties.',
  'encrypted/damaged':
    '{{file}} is beschadigd of veranderd. Geen wachtwoordzin kan het nog openen: vraag om een nieuw bestand.',
  'encrypted/newer':
    '{{file}} is versleuteld met een nieuwere versie van Buurtdekking. Ververs de pagina en probeer het opnieuw.',
  'backup/no-permission':
    'De browser staat niet (meer) toe om daar te schrijven. Uw plan is veilig: maak de back-up opnieuw en geef toestemming, of kies een andere plek.',
  'backup/gone':
    '{{place}} is er niet meer, of is verplaatst. Kies opnieuw waar de back-up heen gaat.',
  'backup/not-same':
    'Wat er in {{place}} staat, is niet wat er is geschreven. Vertrouw dat bestand niet. Uw plan zelf is in orde: kies een andere plek.',
  'backup/failed':
    'De back-up kon niet worden geschreven. Uw plan zelf is in orde. Is de schijf vol of de map verplaatst? Kies een andere plek. (Melding van de browser: {{name}}.)',
  'version/gone':
    'Deze versie is er niet meer: ze is opgeruimd of in een ander venster verwijderd. Het plan is niet veranderd. Kies een andere versie.',
  'version/unreadable':
    'Deze versie is beschadigd en kan niet worden gelezen. Het plan is niet veranderd. Kies een andere versie.',
  'planFile/not-a-plan':
    '{{file}} is geen bewaard plan van Buurtdekking. Zo’n bestand eindigt op .buurtdekking.json: kies dat.',
  'planFile/newer':
    '{{file}} is gemaakt met een nieuwere versie van Buurtdekking. Ververs de pagina en probeer het opnieuw.',
  'planFile/too-deep':
    '{{file}} is geen gewoon plan: de inhoud is te diep genest. Vraag om een ander bestand.',
  'planFile/checksum':
    '{{file}} is beschadigd of met de hand veranderd: de inhoud klopt niet met de controlesom. Er is niets van overgenomen. Kies een ander exemplaar of een back-up.',
  'planFile/invalid':
    '{{file}} is beschadigd of met de hand veranderd: er staat iets in dat niet kan. Er is niets van overgenomen. Kies een ander exemplaar of een back-up. (Plek in het bestand: {{path}}.)',
  'planFile/counts':
    '{{file}} is niet compleet: het zegt {{said}} onderdelen te hebben, maar er zijn er {{found}} ({{what}}). Er is niets van overgenomen. Kies een ander exemplaar of een back-up.',
  'service/cancelled': 'Gestopt.',
  'service/offline':
    'Dit apparaat heeft geen verbinding met internet. Wat u al hebt, werkt gewoon. Probeer het opnieuw als er weer verbinding is, of open een bestand.',
  'service/unreachable':
    '{{service}} is niet bereikbaar. Misschien is er geen internet, of houdt een firewall het tegen. Probeer het later opnieuw, of open een bestand.',
  'service/timeout':
    '{{service}} gaf in {{seconds}} seconden geen antwoord. Probeer het opnieuw, of kies een kleiner gebied.',
  'service/busy': '{{service}} heeft het te druk. Probeer het over een paar minuten opnieuw.',
  'service/failing': '{{service}} heeft een storing ({{status}}). Probeer het later opnieuw.',
  'service/refused':
    '{{service}} weigert deze vraag ({{status}}). Probeer het later opnieuw, of open een bestand.',
  'service/not-json':
    '{{service}} antwoordt met iets anders dan gegevens. Moet u op dit wifi-netwerk misschien eerst inloggen?',
  'service/not-image':
    '{{service}} antwoordt met iets anders dan een kaartbeeld. Moet u op dit wifi-netwerk misschien eerst inloggen?',
  'service/too-large':
    '{{service}} stuurt meer dan een kaartbeeld groot kan zijn. Dat wordt niet gebruikt.',
  'service/truncated':
    'Het antwoord van {{service}} werd telkens afgebroken. Een half antwoord wordt niet gebruikt. Probeer het opnieuw met een betere verbinding.',
  'service/unexpected':
    '{{service}} antwoordt anders dan is afgesproken (bij {{path}}). Misschien is de dienst vernieuwd. Er is niets van gebruikt: kijk of er een nieuwe versie van Buurtdekking is, of open een bestand.',
  'service/other-address':
    '{{service}} verwijst naar een ander adres ({{address}}). Dat wordt niet gevolgd. Probeer het later opnieuw, of open een bestand.',
  'service/endless':
    '{{service}} stuurt steeds dezelfde gegevens. Er is niets van gebruikt. Probeer het later opnieuw.',
  'service/too-many':
    'Dit gebied is te groot: {{service}} heeft hier meer dan {{limit, number}} onderdelen. Kies een kleiner gebied.',
  'service/fewer-than-said':
    '{{service}} zegt dat er {{said, number}} onderdelen zijn, maar stuurde er {{got, number}}. Een half antwoord wordt niet gebruikt. Probeer het opnieuw.',
  'service/remark':
    '{{service}} kwam niet klaar en stuurde een half antwoord. Dat wordt niet gebruikt. De dienst meldt: {{remark}}',
  'service/open-border':
    'De grens van deze plaats is bij {{service}} niet compleet. Kies een andere plaats, of teken de grens zelf.',
  'service/nothing-found':
    '{{service}} heeft hier niets gevonden. Kies een groter gebied of een andere plaats.',
  'service/no-such-year': 'Het CBS heeft geen indeling van {{year}}. Kies een ander jaar.',
  'worker/failed':
    'Dat is niet gelukt. Er is niets veranderd en uw plan staat er nog. Probeer het opnieuw; blijft het misgaan, ververs dan de pagina. (Melding: {{name}}.)',

  services: {
    locatieserver: 'De zoekdienst van PDOK',
    cbs: 'PDOK (CBS wijken en buurten)',
    nwb: 'PDOK (Nationaal Wegenbestand)',
    bag: 'PDOK (BAG)',
    overpass: 'OpenStreetMap (Overpass)',
    brt: 'PDOK (achtergrondkaart)',
  },
  /** where what cannot be saved is wrong */
  fields: {
    name: 'de naam',
    note: 'de opmerking',
    mobile: 'het mobiele nummer',
    email: 'het e-mailadres',
    capacity: 'het hoogste aantal leden',
    members: 'het aantal leden',
    street: 'de straat',
    houseNumber: 'het huisnummer',
    text: 'de tekst',
    other: 'een van de velden',
  },
  field: {
    required: 'Vul dit in.',
    tooLong: 'Dit is te lang.',
    invalid: 'Dit klopt niet.',
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
  found: {
    json: 'JSON',
    html: 'een webpagina',
    xml: 'een ander soort XML-bestand',
    kml: 'KML',
    gpx: 'GPX',
    gml: 'GML',
    'service-report': 'de foutmelding van een kaartdienst',
    zip: 'een zipbestand',
    gzip: 'een gzip-bestand',
    sqlite: 'een database (misschien GeoPackage)',
    pdf: 'een PDF',
    image: 'een afbeelding',
    video: 'een video',
    shapefile: 'een shapefile',
    osm: 'OSM XML',
    'osm-pbf': 'OSM PBF',
    flatgeobuf: 'FlatGeobuf',
    office: 'een Office-bestand',
    text: 'gewone tekst, geen tabel met kolommen',
    binary: 'geen tekst en geen bekend soort kaartbestand',
    topojson: 'TopoJSON',
    'esri-json': 'Esri JSON',
    'plan-file': 'een bewaard plan',
    other: 'andere JSON',
    points: 'punten',
    lines: 'lijnen',
    polygons: 'vlakken',
    streets: 'straten (lijnen)',
    districts: 'gebieden (vlakken)',
    addresses: 'adressen (punten)',
    anything: 'straten, gebieden of adressen',
    unknown: 'onbekend',
  },
} as const;
