import type { MultiPolygon } from '../types.ts';
import { areaOf, overlay, type Overlay } from './overlay.ts';

/** All of some areas as one; borders between them go. */
export function mergeAreas(areas: readonly MultiPolygon[]): MultiPolygon {
  return areaOf(overlay(areas), (numbers) => numbers.length > 0);
}

/** Which areas lie against or over each other, by number; those that touch in single places do not. */
export function touchingAreas(areas: readonly MultiPolygon[]): readonly ReadonlySet<number>[] {
  return touching(overlay(areas), areas.length);
}

function touching({ arrangement, areasOfCycle }: Overlay, count: number): ReadonlySet<number>[] {
  const found = Array.from({ length: count }, () => new Set<number>());
  for (let edge = 0; edge < arrangement.edges.length; edge++) {
    const [left, right] = [2 * edge, 2 * edge + 1].map(
      (half) => areasOfCycle[arrangement.cycleOf[half]!]!,
    ) as [readonly number[], readonly number[]];
    for (const number of left) {
      for (const other of [...left, ...right]) {
        if (other === number) continue;
        found[number]!.add(other);
        found[other]!.add(number);
      }
    }
  }
  return found;
}

/** The first area that cannot be reached from the first one over common borders; null if all can. */
export function areaApart(areas: readonly MultiPolygon[]): number | null {
  const touch = touchingAreas(areas);
  const reached = new Set([0]);
  // a set that grows is walked to its new end
  for (const number of reached) for (const other of touch[number] ?? []) reached.add(other);
  const apart = areas.findIndex((_, number) => !reached.has(number));
  return apart < 0 ? null : apart;
}
