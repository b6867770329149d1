import { describe, expect, test } from 'vitest';
import { joinStrokes } from './joinStrokes.ts';
import type { XY } from './plane.ts';
import { path } from './stroke.ts';

const piecesOf = (...strokes: (readonly XY[])[]) =>
  joinStrokes(strokes.map((places) => path(...places))).map(({ pieces }) => pieces);

const main: readonly XY[] = [
  [0, 0],
  [200, 0],
];

describe('joinStrokes', () => {
  test('an end near an earlier street meets it, and cuts it there', () => {
    const [road, lane] = piecesOf(main, [
      [80, 7],
      [80, 90],
    ]);
    expect(road).toEqual([
      [
        [0, 0],
        [80, 0],
      ],
      [
        [80, 0],
        [200, 0],
      ],
    ]);
    expect(lane).toEqual([
      [
        [80, 0],
        [80, 90],
      ],
    ]);
    expect(lane![0]![0]).toBe(road![1]![0]);
  });

  test('an end near a junction goes to that junction', () => {
    const [, lane] = piecesOf(main, [
      [6, 5],
      [6, 90],
    ]);
    expect(lane![0]![0]).toEqual([0, 0]);
  });

  test('an end far from every street stays where it is', () => {
    const [road, lane] = piecesOf(main, [
      [80, 20],
      [80, 90],
    ]);
    expect(road).toHaveLength(1);
    expect(lane![0]![0]).toEqual([80, 20]);
  });

  test('streets that cross share a junction', () => {
    const [road, lane] = piecesOf(main, [
      [80, -50],
      [80, 50],
    ]);
    expect(road!.map((piece) => piece.at(-1))).toEqual([
      [80, 0],
      [200, 0],
    ]);
    expect(lane![1]![0]).toBe(road![1]![0]);
  });

  test('a bend next to a junction gives way to it', () => {
    const [road] = piecesOf(
      [
        [0, 0],
        [80, 0],
        [80, 100],
      ],
      [
        [81, -40],
        [81, -2],
      ],
    );
    for (const piece of road!)
      for (const [i, [x, y]] of piece.slice(1).entries())
        expect(Math.hypot(x - piece[i]![0], y - piece[i]![1])).toBeGreaterThan(2);
  });

  test('a ring keeps its start and is cut where streets meet it', () => {
    const [ring] = piecesOf(
      [
        [0, 0],
        [100, 0],
        [100, 100],
        [0, 100],
        [0, 0],
      ],
      [
        [200, 60],
        [112, 60],
      ],
    );
    expect(ring).toHaveLength(2);
    expect(ring!.at(-1)!.at(-1)).toEqual(ring![0]![0]);
  });
});
