import { expect, test } from 'vitest';
import type { Target } from '#geo/plan/target.ts';
import { at, line, metresOf, segment, street } from '#tests/engineFixtures.ts';
import { cover } from '#tests/enginePlans.ts';
import { gapsOf } from './gaps.ts';
import { linesOfRows } from './linesOfRows.ts';

const eastward = (from: number, to: number, side: 'both' | 'left' | 'right'): Target => ({
  kind: 'stretch',
  street: street(),
  from: at(from, 0),
  to: at(to, 0),
  side,
});

test('a gap lies along the middle of its streets, once where both sides are open', () => {
  const segments = [
    segment('a', { line: line([0, 0], [60, 0], [100, 0]) }),
    segment('b', { name: 'Kerkweg', line: line([100, 0], [100, 50]) }),
  ];
  const coverage = cover(segments, {
    links: [
      ['group-1', eastward(0, 30, 'left')],
      ['group-1', eastward(0, 50, 'right')],
    ],
  });
  const [gap] = gapsOf(coverage).gaps;
  const lines = linesOfRows(coverage, gap!.rows).map((places) => places.map(metresOf));
  expect(lines).toEqual([
    [
      [30, 0],
      [60, 0],
      [100, 0],
    ],
    [
      [100, 0],
      [100, 50],
    ],
  ]);
});
