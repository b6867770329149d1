import { writeCsv, type Cell } from '../csv/writeCsv.ts';
import type { Shape } from '../feature.ts';
import { wktOf } from './wktOf.ts';
import type { OutFeature, OutLayer } from './outLayer.ts';

/**
 * A table with a row a feature, for Dutch Excel. Where all are points their coordinates stand in two
 * columns, else each geometry in one, as well-known text.
 */
export function* writeFeatureCsv(layers: readonly OutLayer[]): Generator<string> {
  const columns = [...new Set(layers.flatMap((layer) => layer.columns))];
  const features = layers.flatMap((layer) => layer.features);
  const arePoints = features.every(({ shapes }) => isPoint(shapes));
  const [x, y] = layers[0]!.crs === 'EPSG:4326' ? ['longitude', 'latitude'] : ['x', 'y'];
  const places: readonly string[] = arePoints ? [x, y] : ['wkt'];
  // the coordinates that are written go before columns of the same name
  const kept = columns.filter((column) => !places.includes(column.toLowerCase()));
  const rowOf = ({ properties, shapes }: OutFeature): Cell[] => [
    ...kept.map((column) => cellOf(properties[column])),
    ...(arePoints ? pointOf(shapes) : [wktOf(shapes)]),
  ];
  yield writeCsv([[...kept, ...places], ...features.map(rowOf)]);
}

const isPoint = (shapes: readonly Shape[]) =>
  shapes.length === 1 && shapes[0]!.kind === 'points' && shapes[0]!.points.length === 1;

const pointOf = ([shape]: readonly Shape[]): Cell[] =>
  shape?.kind === 'points' ? [...shape.points[0]!] : [null, null];

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  return JSON.stringify(value);
}
