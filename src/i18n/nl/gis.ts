export const gis = {
  title: 'Voor GIS en Excel',
  text: 'Voor de gemeente: het plan zoals het nu getoond wordt, in lagen en tabellen. Zonder personen.',
  form: 'Bestand',
  forms: {
    gpkg: {
      name: 'GeoPackage (aanbevolen)',
      text: 'Alles in één bestand, voor QGIS en ArcGIS. QGIS toont het meteen in kleur en patroon.',
    },
    xlsx: { name: 'Excel (.xlsx)', text: 'Een blad per onderdeel. Borden met RD-coördinaten.' },
    streets: {
      name: 'Tabel van straten (.csv)',
      text: 'Elke straat met lengte, dekking en huisnummers die niet gedekt zijn.',
    },
    shapefile: {
      name: 'Shapefile (.zip)',
      text: 'Voor oudere programma’s. Lange teksten worden ingekort; in kolommen.txt staat wat.',
    },
    geojson: { name: 'GeoJSON (.zip)', text: 'Een bestand per laag, voor het web.' },
    kml: { name: 'KML', text: 'Voor Google Earth, altijd in WGS84.' },
    csv: { name: 'CSV per laag (.zip)', text: 'Tabellen met de vorm van elk onderdeel als tekst.' },
  },
  crs: 'Coördinaten',
  systems: { rd: 'RD (Nederland)', wgs84: 'WGS84 (wereld)' },
  layers: 'Wat erin zit',
  layer: {
    dekking: 'Dekking per stuk straat',
    gaten: 'Gaten',
    appgroepen: 'Appgroepen',
    deelgebieden: 'Deelgebieden',
    voorstellen: 'Voorstellen van het scenario',
    borden: 'Borden',
    wijken: 'Wijkgrens',
  },
  namesLeft:
    'Deze namen gaan mee en zijn ook de naam van iemand in het plan: {{names}}. Geef ze eerst een andere naam.',
  save: 'Bestand maken',
  stop: 'Stoppen',
  progress: 'Bestand maken',
  saved: 'Bewaard als {{file}} ({{size}}).',
} as const;
