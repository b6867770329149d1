import type { Texts } from '../shape.ts';
import type { gis as dutch } from '../nl/gis.ts';

export const gis: Texts<typeof dutch> = {
  title: 'For GIS and Excel',
  text: 'For the municipality: the plan as it is shown now, in layers and tables, named in Dutch. Without persons.',
  form: 'File',
  forms: {
    gpkg: {
      name: 'GeoPackage (recommended)',
      text: 'Everything in one file, for QGIS and ArcGIS. QGIS shows it in colour and pattern at once.',
    },
    xlsx: { name: 'Excel (.xlsx)', text: 'A sheet a part. Signs with RD coordinates.' },
    streets: {
      name: 'Table of streets (.csv)',
      text: 'Every street with its length, coverage and house numbers that are not covered.',
    },
    shapefile: {
      name: 'Shapefile (.zip)',
      text: 'For older programs. Long texts are cut; kolommen.txt tells which.',
    },
    geojson: { name: 'GeoJSON (.zip)', text: 'A file a layer, for the web.' },
    kml: { name: 'KML', text: 'For Google Earth, always in WGS84.' },
    csv: { name: 'CSV a layer (.zip)', text: 'Tables with the shape of each part as text.' },
  },
  crs: 'Coordinates',
  systems: { rd: 'RD (Netherlands)', wgs84: 'WGS84 (world)' },
  layers: 'What is in it',
  layer: {
    dekking: 'Coverage by stretch of street',
    gaten: 'Gaps',
    appgroepen: 'App groups',
    deelgebieden: 'Sub-areas',
    voorstellen: 'Proposals of the scenario',
    borden: 'Signs',
    wijken: 'Border of the district',
  },
  neutral: 'Who is named in a name is left out of it in the file: {{names}}.',
  save: 'Make the file',
  stop: 'Stop',
  progress: 'Making the file',
  saved: 'Saved as {{file}} ({{size}}).',
};
