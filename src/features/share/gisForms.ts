import type { GisLayerName } from '#geo/dossier/gisLayers.ts';
import type { KnownCrs } from '#geo/formats/crs/projections.ts';

/** A file that the gemeente can have. */
export interface GisForm {
  readonly id: 'gpkg' | 'shapefile' | 'geojson' | 'kml' | 'xlsx' | 'streets' | 'csv';
  /** of the file; see `OUT_FORMATS` */
  readonly extension: string;
  /** those to choose from, the first unless another is chosen */
  readonly crs: readonly KnownCrs[];
  /** null: those that are ticked, and the tables that go with them */
  readonly layers: readonly GisLayerName[] | null;
}

const EITHER: readonly KnownCrs[] = ['EPSG:28992', 'EPSG:4326'];

/** What is best for most stands first. */
export const GIS_FORMS: readonly GisForm[] = [
  { id: 'gpkg', extension: 'gpkg', crs: EITHER, layers: null },
  { id: 'xlsx', extension: 'xlsx', crs: ['EPSG:28992'], layers: null },
  { id: 'streets', extension: 'csv', crs: ['EPSG:28992'], layers: ['straten'] },
  { id: 'shapefile', extension: 'shp.zip', crs: EITHER, layers: null },
  { id: 'geojson', extension: 'geojson.zip', crs: EITHER, layers: null },
  { id: 'kml', extension: 'kml', crs: ['EPSG:4326'], layers: null },
  { id: 'csv', extension: 'csv.zip', crs: EITHER, layers: null },
];

/** What can be ticked; tables of the whole plan always go along. */
export const MAP_LAYERS = [
  'dekking',
  'gaten',
  'appgroepen',
  'deelgebieden',
  'voorstellen',
  'borden',
  'wijken',
] as const satisfies readonly GisLayerName[];

const TABLES: readonly GisLayerName[] = ['straten', 'plan', 'bronnen'];

/** What goes into the file. */
export const layersOf = ({ layers }: GisForm, ticked: readonly string[]): readonly GisLayerName[] =>
  layers ?? [...MAP_LAYERS.filter((name) => ticked.includes(name)), ...TABLES];
