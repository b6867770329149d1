import { describe, expect, test } from 'vitest';
import { afterMoves, cornerMoves } from './cornerMoves.ts';
import { starAreas } from './starAreas.ts';

const areas = starAreas({ box: [0, 0, 1000, 1000], count: 5, seed: 1 });
const moves = cornerMoves(areas, 60, 3);

describe('the drags of the benchmark', () => {
  test('are the same for the same seed', () => {
    expect(cornerMoves(areas, 60, 3)).toEqual(moves);
    expect(cornerMoves(areas, 60, 4)).not.toEqual(moves);
  });

  test('move one corner for a while, by small steps', () => {
    const first = moves.slice(0, 25);
    const { area, corner } = first[0]!;
    expect(first.every((move) => move.area === area && move.corner === corner)).toBe(true);
    expect(moves[25]).not.toMatchObject({ area, corner });
    const steps = first.slice(1).map(({ to }, i) => apart(to, first[i]!.to));
    expect(Math.max(...steps)).toBeLessThan(0.03 * 1000);
    expect(Math.max(...steps)).toBeGreaterThan(0);
  });

  test('leave every area a closed ring, and the areas given as they were', () => {
    const before = structuredClone(areas);
    const rings = afterMoves(areas, moves).map(({ coordinates }) => coordinates[0]!);
    for (const ring of rings) expect(ring.at(-1)).toEqual(ring[0]);
    const last = moves.at(-1)!;
    expect(rings[last.area]![last.corner]).toEqual(last.to);
    expect(areas).toEqual(before);
  });
});

const apart = ([x, y]: readonly [number, number], [x2, y2]: readonly [number, number]) =>
  Math.hypot(x2 - x, y2 - y);
