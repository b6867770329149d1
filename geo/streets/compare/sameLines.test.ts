import { expect, test } from 'vitest';
import { line, segment } from '#tests/engineFixtures.ts';
import { buildStreetsData } from '../buildStreetsData.ts';
import type { Segment } from '../segment.ts';
import { segmentIdAt } from '../streetsData.ts';
import { sameLineFinder } from './sameLines.ts';

const own = segment('own', { line: line([0, 0], [50, 0], [100, 20]) });

function sameAs(others: readonly Segment[]): string[] {
  const data = buildStreetsData(others);
  const find = sameLineFinder(buildStreetsData([own]), data);
  return find(0).map((row) => segmentIdAt(data, row));
}

test('a line is the same when every corner is', () => {
  expect(sameAs([segment('a', { line: own.line }), segment('b', { line: own.line })])).toEqual([
    'a',
    'b',
  ]);
});

test('a line with another corner, one more, one less, or drawn the other way is another', () => {
  const others = [
    line([0, 0], [50, 0.1], [100, 20]),
    line([0, 0], [50, 0], [100, 20], [120, 20]),
    line([0, 0], [50, 0]),
    own.line.toReversed(),
  ];
  expect(sameAs(others.map((each, i) => segment(`${i}`, { line: each })))).toEqual([]);
});
