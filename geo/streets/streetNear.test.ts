import { expect, test } from 'vitest';
import { CROSS_TOWN } from '#tests/crossTown.ts';
import { at, networkOf, segment, line } from '#tests/engineFixtures.ts';
import { segmentTree } from './segmentTree.ts';
import { streetNear } from './streetNear.ts';

const nameAt = (east: number, north: number, town = CROSS_TOWN) => {
  const network = networkOf(town);
  return streetNear(network, segmentTree(network.streets), at(east, north), 25);
};

test('a place lies along the street that is nearest', () => {
  expect(nameAt(50, 8)).toBe('Dorpsstraat');
  expect(nameAt(104, 60)).toBe('Kerkweg');
});

test('beyond reach there is none, and a path without a name is not said', () => {
  expect(nameAt(50, 40)).toBe('');
  const path = segment('path', { name: '', line: line([0, 5], [100, 5]) });
  expect(nameAt(50, 6, [...CROSS_TOWN, path])).toBe('Dorpsstraat');
});
