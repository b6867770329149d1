import { placeListsOf, type Shape } from '../feature.ts';

export type Box = readonly [minX: number, minY: number, maxX: number, maxY: number];

/** The smallest box around shapes; null of none. */
export function boxOf(shapes: readonly Shape[]): Box | null {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const shape of shapes) {
    for (const places of placeListsOf(shape)) {
      for (const [x, y] of places) {
        if (x < minX) minX = x;
        if (x > maxX) maxX = x;
        if (y < minY) minY = y;
        if (y > maxY) maxY = y;
      }
    }
  }
  return minX <= maxX ? [minX, minY, maxX, maxY] : null;
}

export function boxAround(a: Box | null, b: Box | null): Box | null {
  if (!a || !b) return a ?? b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
