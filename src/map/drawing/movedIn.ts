import type { Drawn } from './PencilMode.ts';

/**
 * Which of the things on the map have moved, as their numbers; null when they are not the same things
 * any more: one more or less, in another order, or with another look.
 */
export function movedIn(
  before: readonly Drawn[],
  after: readonly Drawn[],
): readonly number[] | null {
  if (before.length !== after.length) return null;
  const moved: number[] = [];
  for (const [i, now] of after.entries()) {
    const { look, colour, geometry } = before[i]!;
    if (look !== now.look || colour !== now.colour || geometry.type !== now.geometry.type) {
      return null;
    }
    if (String(geometry.coordinates) !== String(now.geometry.coordinates)) moved.push(i);
  }
  return moved;
}
