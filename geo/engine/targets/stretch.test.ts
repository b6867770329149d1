import { describe, expect, test } from 'vitest';
import type { Target } from '#geo/plan/target.ts';
import { at, line, numbers, segment, street } from '#tests/engineFixtures.ts';
import { compiled } from '#tests/engineTargets.ts';

type Side = Extract<Target, { kind: 'stretch' }>['side'];

const stretch = (
  from: readonly [number, number],
  to: readonly [number, number],
  side: Side = 'left',
): Target => ({ kind: 'stretch', street: street(), from: at(...from), to: at(...to), side });

const straight = [segment('a'), segment('b', { line: line([100, 0], [200, 0]) })];

describe('a stretch between two points', () => {
  test('runs along the street between the positions nearest to them, in either order', () => {
    expect(compiled(straight, stretch([30, 5], [150, -3]))).toEqual([
      'a left 30-100',
      'b left 0-50',
    ]);
    expect(compiled(straight, stretch([150, -3], [30, 5]))).toEqual([
      'a left 30-100',
      'b left 0-50',
    ]);
  });

  test('on one segment is the piece between', () => {
    expect(compiled(straight, stretch([30, 5], [70, 5], 'both'))).toEqual([
      'a left 30-70',
      'a right 30-70',
    ]);
  });

  test('is the shorter way around a loop of one segment', () => {
    const loop = [segment('loop', { line: line([0, 0], [100, 0], [100, 100], [0, 100], [0, 0]) })];
    expect(compiled(loop, stretch([20, 0], [0, 20]))).toEqual([
      'loop left 0-20',
      'loop left 380-400',
    ]);
    expect(compiled(loop, stretch([20, 0], [100, 20]))).toEqual(['loop left 20-120']);
  });

  test('follows a street that crosses itself, also where it has no node', () => {
    const knot = [
      segment('knot', { line: line([0, 0], [100, 0], [100, 50], [50, 50], [50, -50]) }),
    ];
    expect(compiled(knot, stretch([40, 0], [50, -20]))).toEqual(['knot left 40-270']);
  });

  test('of no length is none', () => {
    expect(compiled(straight, stretch([30, 5], [30, 5]))).toBe('no-length');
  });
});

describe('the side of a stretch', () => {
  const numbered = [
    segment('a', { left: numbers('odd', 1, 9), right: numbers('even', 2, 10) }),
    segment('b', { line: line([200, 0], [100, 0]) }),
  ];

  test('by parity goes on over a segment that was digitised the other way', () => {
    expect(compiled(numbered, stretch([50, 0], [150, 0], 'odd'))).toEqual([
      'a left 50-100',
      'b right 50-100',
    ]);
  });

  test('must exist', () => {
    expect(compiled(straight, stretch([30, 0], [70, 0], 'even'))).toBe('no-side');
  });
});

test('pieces of a street that do not touch have no way between them', () => {
  const parted = [segment('a'), segment('b', { line: line([150, 0], [250, 0]) })];
  expect(compiled(parted, stretch([50, 0], [200, 0]))).toBe('not-connected');
});
