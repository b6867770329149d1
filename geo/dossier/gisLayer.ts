import type { KnownCrs, Place } from '#geo/formats/crs/projections.ts';
import { mapPlaces, type Shape } from '#geo/formats/feature.ts';
import type { LayerStyle } from '#geo/formats/write/layerStyle.ts';
import type { ColumnType, OutColumn, OutGeometry, OutLayer } from '#geo/formats/write/outLayer.ts';
import { placeIn } from '#geo/formats/write/placeIn.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import type { Area } from '#geo/plan/area.ts';

/** What is told of each item of a list in a dossier. */
export interface GisColumn<Item> {
  /** at most ten letters: a shapefile has no room for more */
  readonly name: string;
  readonly type: ColumnType;
  readonly about: string;
  readonly of: (item: Item) => string | number | boolean | null;
}

export interface GisLayer<Item> {
  readonly name: string;
  readonly about: string;
  readonly geometry: OutGeometry;
  readonly columns: readonly GisColumn<Item>[];
  /** where an item is, in degrees */
  readonly place: (item: Item) => Shape | null;
  readonly style: LayerStyle | null;
}

/** A list of a dossier as a layer; each says of which day it is. */
export function layerOf<Item>(
  layer: GisLayer<Item>,
  items: readonly Item[],
  { crs, day }: { readonly crs: KnownCrs; readonly day: string },
): OutLayer {
  const columns: readonly OutColumn[] = [
    ...layer.columns.map(({ name, type, about }) => ({ name, type, about })),
    { name: 'peildatum', type: 'date', about: 'dag waarop dit is gemaakt' },
  ];
  const features = items.map((item) => {
    const properties: Record<string, unknown> = {};
    for (const { name, of } of layer.columns) properties[name] = of(item);
    properties['peildatum'] = day;
    const shape = layer.place(item);
    return { id: null, properties, shapes: shape ? [placed(shape, crs)] : [] };
  });
  const { name, about, geometry, style } = layer;
  return { name, about, geometry, style, crs, columns, features };
}

const placed = (shape: Shape, crs: KnownCrs): Shape =>
  mapPlaces(shape, (place) => placeIn(crs, rounded(place)));

/** A tenth of a millimetre, and short files. */
const rounded = ([lng, lat]: Place): Place => [
  Math.round(lng * 1e9) / 1e9,
  Math.round(lat * 1e9) / 1e9,
];

export const linesShape = (lines: readonly (readonly LngLat[])[]): Shape | null =>
  lines.length === 0
    ? null
    : { kind: 'lines', lines: lines.map((line) => line.map(([lng, lat]) => [lng, lat])) };

export function areaShape({ type, coordinates }: Area): Shape {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return {
    kind: 'polygons',
    polygons: polygons.map((rings) => rings.map((ring) => ring.map(([lng, lat]) => [lng, lat]))),
  };
}

export const pointShape = ([lng, lat]: LngLat): Shape => ({
  kind: 'points',
  points: [[lng, lat]],
});
