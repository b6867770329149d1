import { ringsProblem } from '#geo/geometry/ringsProblem.ts';
import type { Place } from '../crs/projections.ts';
import type { Tally } from '../tally.ts';
import { isSamePlace } from './streets/lineParts.ts';

/**
 * Polygons whose rings are closed and have three corners at least. Rings that cannot be mended
 * are left out: a hole alone, or with the outer ring the whole polygon. Rings that cross
 * themselves stay as they are, read by the even-odd rule, and are counted.
 */
export function soundPolygons(polygons: readonly Place[][][], tally: Tally): Place[][][] {
  return polygons.flatMap(([outer, ...holes]) => {
    const border = soundRing(outer ?? [], tally);
    if (!border) {
      tally.repair('rings-dropped', 1 + holes.length);
      return [];
    }
    const inner = holes.map((hole) => soundRing(hole, tally)).filter((ring) => ring !== null);
    tally.repair('rings-dropped', holes.length - inner.length);
    return [[border, ...inner]];
  });
}

/** The ring with its first place as last and no place twice in a row; null without surface. */
function soundRing(ring: readonly Place[], tally: Tally): Place[] | null {
  const corners = ring.filter((place, i) => i === 0 || !isSamePlace(place, ring[i - 1]!));
  const [first] = corners;
  if (!first) return null;
  const isClosed = corners.length > 1 && isSamePlace(first, corners.at(-1)!);
  const closed = isClosed ? corners : [...corners, first];
  const problem = ringsProblem([closed]);
  if (problem !== null && problem !== 'crosses-itself') return null;
  if (problem !== null) tally.repair('rings-crossing');
  if (!isClosed) tally.repair('rings-closed');
  return closed;
}
