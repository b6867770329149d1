import { fail, succeed, type Result } from '#geo/result.ts';
import { inDegrees } from '../crs/inDegrees.ts';
import type { KnownCrs } from '../crs/projections.ts';
import { mapPlaces, type Shape } from '../feature.ts';
import type { ImportProblem } from '../importProblem.ts';
import type { RawLayer } from '../rawLayer.ts';
import { isTable, locateRows } from '../tables/locateRows.ts';
import type { Tally } from '../tally.ts';
import { typedColumns } from './columnTypes.ts';
import type { OutFeature, OutGeometry, OutLayer } from './outLayer.ts';
import { placeIn } from './placeIn.ts';

/** The layers of a file that have features, in the coordinate system they are wanted in. */
export function outLayersOf(
  layers: readonly RawLayer[],
  crs: KnownCrs,
  file: string,
  tally: Tally,
): Result<readonly OutLayer[], ImportProblem> {
  if (layers.every(({ found }) => found === 0)) return fail({ code: 'import/no-features', file });
  const out: OutLayer[] = [];
  for (const layer of layers.filter(({ features }) => features.length > 0)) {
    const located = isTable(layer) ? locateRows(layer, {}, file, tally) : succeed({ layer });
    if (!located.ok) return located;
    const placed = inDegrees(located.value.layer, file, tally);
    if (!placed.ok) return placed;
    const features = placed.value.features.map(({ id, properties, shapes }) => ({
      id,
      properties: Object.fromEntries(
        [...layer.headings].map(([column, heading]) => [heading, valueOf(properties[column])]),
      ),
      shapes: shapes.map((shape) => mapPlaces(shape, (place) => placeIn(crs, place))),
    }));
    out.push({
      name: layer.name,
      about: '',
      crs,
      columns: typedColumns(
        [...layer.headings.values()],
        features.map(({ properties }) => properties),
      ),
      geometry: geometryOfAll(features),
      features,
      style: null,
    });
  }
  const reasons = tally.skipped().map(({ code }) => code);
  return out.length > 0 ? succeed(out) : fail({ code: 'import/nothing-usable', file, reasons });
}

// bytes, as a database may hold, are no text
const valueOf = (value: unknown) => (value instanceof Uint8Array ? null : (value ?? null));

const SINGLE = { points: 'Point', lines: 'LineString', polygons: 'Polygon' } as const;
const MULTI = { points: 'MultiPoint', lines: 'MultiLineString', polygons: 'MultiPolygon' } as const;

function geometryOfAll(features: readonly OutFeature[]): OutGeometry {
  const shapes = features.flatMap((feature) => feature.shapes);
  const kinds = new Set(shapes.map(({ kind }) => kind));
  const [kind] = kinds;
  if (kind === undefined) return 'none';
  if (kinds.size > 1) return 'mixed';
  const isSingle = features.every(
    (feature) =>
      feature.shapes.length <= 1 && feature.shapes.every((shape) => partCount(shape) <= 1),
  );
  return (isSingle ? SINGLE : MULTI)[kind];
}

/** Of how many points, lines or polygons a shape is made. */
function partCount(shape: Shape): number {
  switch (shape.kind) {
    case 'points':
      return shape.points.length;
    case 'lines':
      return shape.lines.length;
    case 'polygons':
      return shape.polygons.length;
  }
}
