import { writeCsv, type Cell } from '../csv/writeCsv.ts';
import type { Shape } from '../feature.ts';
import { layerColumn } from './layerColumn.ts';
import type { OutFeature, OutLayer } from './outLayer.ts';
import { wktOf } from './wktOf.ts';

/**
 * A table with a row a feature, for Dutch Excel; of several layers each row says of which it is. Where
 * all are points their coordinates stand in two columns, else each geometry in one, as well-known text.
 */
export function* writeFeatureCsv(
  layers: readonly OutLayer[],
  onWritten: (features: number) => void,
): Generator<string> {
  const columns = [...new Set(layers.flatMap((layer) => layer.columns.map(({ name }) => name)))];
  const of = layerColumn(layers);
  const places = placeColumns(layers);
  // the coordinates that are written go before columns of the same name
  const kept = columns.filter((column) => !places.includes(column.toLowerCase()));
  const rowOf = (layer: string, { properties, shapes }: OutFeature): Cell[] => [
    ...(of === null ? [] : [layer]),
    ...kept.map((column) => cellOf(properties[column])),
    ...placeCells(shapes, places.length),
  ];
  const heading = [...(of === null ? [] : [of]), ...kept, ...places];
  yield writeCsv([
    heading,
    ...layers.flatMap(({ name, features }) => features.map((feature) => rowOf(name, feature))),
  ]);
  onWritten(layers.reduce((sum, { features }) => sum + features.length, 0));
}

/** None of tables, two of points, else one. */
function placeColumns(layers: readonly OutLayer[]): readonly string[] {
  const geometries = layers.map(({ geometry }) => geometry).filter((each) => each !== 'none');
  if (geometries.length === 0) return [];
  if (geometries.some((geometry) => geometry !== 'Point')) return ['wkt'];
  return layers[0]!.crs === 'EPSG:4326' ? ['longitude', 'latitude'] : ['x', 'y'];
}

function placeCells(shapes: readonly Shape[], columns: number): readonly Cell[] {
  if (columns === 0) return [];
  if (columns === 1) return [wktOf(shapes)];
  const [shape] = shapes;
  return shape?.kind === 'points' ? shape.points[0]! : [null, null];
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  return JSON.stringify(value);
}
