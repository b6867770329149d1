import type { SnapSource } from '#geo/geometry/snapIndex.ts';
import { polygonsOf, type Area } from '#geo/plan/area.ts';

/** The corners and borders of areas. */
export function areasSnapSource(areas: readonly Area[]): SnapSource {
  const rings = areas.flatMap(polygonsOf).flat();
  const coords = Float64Array.from(rings.flat(2));
  const starts = new Uint32Array(rings.length + 1);
  rings.forEach((ring, i) => (starts[i + 1] = starts[i]! + ring.length));
  return { points: coords, lines: { coords, starts } };
}
