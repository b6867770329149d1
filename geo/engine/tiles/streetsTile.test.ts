import { expect, test } from 'vitest';
import { networkOf, segment } from '#tests/engineFixtures.ts';
import { segmentProperties } from './streetsTile.ts';

test('segments know their street, and whether houses may stand along them', () => {
  const { streets } = networkOf([
    segment('a'),
    segment('b', { name: null }),
    segment('c', { name: 'Snelweg', carriesHouses: false }),
  ]);
  expect([0, 1, 2].map((row) => segmentProperties(streets, row))).toEqual([
    { street: 0, name: 'Dorpsstraat', scope: 1 },
    { street: -1, name: '', scope: 0 },
    { street: 1, name: 'Snelweg', scope: 0 },
  ]);
});
