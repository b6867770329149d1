import { clipLine } from '#geo/geometry/clipLine.ts';
import { preparePolygon, type PreparedPolygon } from '#geo/geometry/preparedPolygon.ts';
import { ringsProblem, type RingsProblem } from '#geo/geometry/ringsProblem.ts';
import type { Ring } from '#geo/geometry/types.ts';
import { polygonsOf, type Area } from '#geo/plan/area.ts';

// shares are sums of fractions
const NEARLY_ALL = 1 - 1e-9;

/** What keeps a drawn shape from being finished. */
export type ShapeProblem =
  | RingsProblem
  /** a hole reaches outside the outer ring */
  | 'leaves-hole'
  /** the outer ring lies over another part of the same area */
  | 'meets-other-part';

/** What is wrong with an area of which one part has a new outer ring; null if nothing is. */
export function shapeProblem(area: Area, part: number): ShapeProblem | null {
  const polygons = polygonsOf(area);
  const [outer, ...holes] = polygons[part]!;
  const problem = ringsProblem([outer!]);
  if (problem) return problem;
  const prepared = preparePolygon([outer!]);
  if (holes.some((hole) => shareInside(prepared, hole) < NEARLY_ALL)) return 'leaves-hole';
  const others = polygons.toSpliced(part, 1).map(([other]) => other!);
  return others.some((other) => shareInside(prepared, other) > 0) ? 'meets-other-part' : null;
}

/** How much of a ring lies in a polygon or on its border, 0 to 1, every edge weighing the same. */
function shareInside(polygon: PreparedPolygon, ring: Ring): number {
  const edges = ring.length - 1;
  let inside = 0;
  clipLine(polygon, Float64Array.from(ring.flat()), 0, edges, (_, from, to) => {
    inside += to - from;
  });
  return inside / edges;
}
