import { inDegrees } from '../crs/inDegrees.ts';
import { fromLngLat, type KnownCrs, type Place } from '../crs/projections.ts';
import { mapPlaces, type Shape } from '../feature.ts';
import type { ImportProblem } from '../importProblem.ts';
import type { RawLayer } from '../rawLayer.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import { isTable, locateRows } from '../tables/locateRows.ts';
import type { Tally } from '../tally.ts';

/** Features ready to be written, whatever the format. */
export interface OutLayer {
  /** '' of a file that was one table */
  readonly name: string;
  readonly crs: KnownCrs;
  /** in the order and the spelling of the file that they came from */
  readonly columns: readonly string[];
  readonly features: readonly OutFeature[];
}

export interface OutFeature {
  readonly id: string | null;
  /** by the names of the columns, every column there; null where there is nothing */
  readonly properties: { readonly [column: string]: unknown };
  /** in the layer's system, x or longitude first */
  readonly shapes: readonly Shape[];
}

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
    const columns = [...layer.headings.values()];
    const features = placed.value.features.map(({ id, properties, shapes }) => ({
      id,
      properties: Object.fromEntries(
        [...layer.headings].map(([column, heading]) => [heading, valueOf(properties[column])]),
      ),
      shapes: shapes.map((shape) => mapPlaces(shape, (place) => placeIn(crs, place))),
    }));
    out.push({ name: layer.name, crs, columns, features });
  }
  const reasons = tally.skipped().map(({ code }) => code);
  return out.length > 0 ? succeed(out) : fail({ code: 'import/nothing-usable', file, reasons });
}

// bytes, as a database may hold, are no text
const valueOf = (value: unknown) => (value instanceof Uint8Array ? null : (value ?? null));

/** A millimetre is more than any source knows; in degrees that is nine decimals. */
function placeIn(crs: KnownCrs, lngLat: Place): Place {
  if (crs === 'EPSG:4326') return lngLat;
  const [x, y] = fromLngLat(crs, lngLat);
  return [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000];
}
