import type { BBox } from '#geo/geometry/types.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { flatTown } from './flatTown.ts';
import { starAreas, type StarArea } from './starAreas.ts';

export interface WorkloadSize {
  readonly segments: number;
  readonly areas: number;
}

/** Streets and the areas by which they are measured, on a plane, in metres. */
export interface Workload {
  readonly segments: readonly Segment[];
  readonly areas: readonly StarArea[];
}

/** The workload of a size: always the same. */
export function workloadOf({ segments, areas }: WorkloadSize): Workload {
  const town = flatTown({ segments, seed: 1 });
  return { segments: town, areas: starAreas({ box: boxOf(town), count: areas, seed: 2 }) };
}

function boxOf(segments: readonly Segment[]): BBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { line } of segments) {
    for (const [x, y] of line) {
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
  }
  return [west, south, east, north];
}
