import { expect, test } from 'vitest';
import { buildStreetsData } from './buildStreetsData.ts';
import { segment } from '#tests/engineFixtures.ts';
import { segmentsOf } from './segmentsOf.ts';

test('segments that say all that a street keeps come back as they were', () => {
  const segments = [
    segment('a', { identity: '7', left: { parity: 'odd', from: 9, to: 1 } }),
    segment('b', { name: null, place: '', carriesHouses: false }),
    segment('c', { name: 'Kerkweg', right: { parity: 'none', from: 0, to: 0 } }),
  ];
  expect(segmentsOf(buildStreetsData(segments))).toEqual(segments);
});

test('segments that came back make the same streets again, whatever they lost', () => {
  const once = buildStreetsData([
    segment('a', { name: 'De Hoef', identity: '7' }),
    segment('b', { name: 'de hoef' }),
    segment('c', { name: 'Hoefje', identity: '7' }),
    segment('d', { name: 'Hoefje' }),
    segment('e', { name: null, place: 'Elders' }),
  ]);
  expect(buildStreetsData(segmentsOf(once))).toEqual(once);
});
