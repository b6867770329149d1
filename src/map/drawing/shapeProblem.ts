import { areaBBox, intersectBBoxes } from '#geo/geometry/bbox.ts';
import { clipLine } from '#geo/geometry/clipLine.ts';
import { preparePolygon, type PreparedPolygon } from '#geo/geometry/preparedPolygon.ts';
import { ringsProblem, type RingsProblem } from '#geo/geometry/ringsProblem.ts';
import type { MultiPolygon, Polygon, Ring } from '#geo/geometry/types.ts';
import { polygonsOf, type Area } from '#geo/plan/area.ts';

// shares are sums of fractions
const NEARLY_ALL = 1 - 1e-9;

/** What keeps a drawn shape from being finished. */
export type ShapeProblem =
  | RingsProblem
  /** a hole reaches outside the outer ring */
  | 'leaves-hole'
  /** two holes of one part lie over each other */
  | 'holes-meet'
  /** two parts of the area lie over each other */
  | 'meets-other-part';

/** What is wrong with an area; null if nothing is. */
export function shapeProblem(area: Area): ShapeProblem | null {
  const polygons = polygonsOf(area);
  for (const rings of polygons) {
    const problem = ringsProblem(rings) ?? holesProblem(rings);
    if (problem) return problem;
  }
  return partsMeet(polygons) ? 'meets-other-part' : null;
}

function holesProblem([outer, ...holes]: Polygon): ShapeProblem | null {
  if (holes.length === 0) return null;
  const inside = preparePolygon([outer!]);
  if (holes.some((hole) => shareInside(inside, hole) < NEARLY_ALL)) return 'leaves-hole';
  return anyMeet(holes.map((hole) => [hole])) ? 'holes-meet' : null;
}

const partsMeet = (polygons: MultiPolygon): boolean => polygons.length > 1 && anyMeet(polygons);

/** Whether the outer ring of one polygon lies over another polygon, or on its border. */
function anyMeet(polygons: MultiPolygon): boolean {
  const boxes = polygons.map((polygon) => areaBBox([polygon]));
  return polygons.some((polygon, i) => {
    const near = polygons.filter(
      (_, j) => i !== j && boxes[i] && boxes[j] && intersectBBoxes(boxes[i], boxes[j]),
    );
    if (near.length === 0) return false;
    const prepared = preparePolygon(polygon);
    return near.some(([outer]) => shareInside(prepared, outer!) > 0);
  });
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
