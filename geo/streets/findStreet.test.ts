import { describe, expect, test } from 'vitest';
import { at, line, segment } from '#tests/engineFixtures.ts';
import { buildStreetsData } from './buildStreetsData.ts';
import { findStreet } from './findStreet.ts';
import { measureStreets } from './measuredStreets.ts';
import { indexStreets, segmentsOfStreet } from './streetIndex.ts';

const streets = buildStreetsData([
  segment('a', { name: 'Kerkweg', identity: '1' }),
  segment('b', { name: 'Kerkweg', identity: '2', line: line([0, 500], [100, 500]) }),
  segment('c', { name: 'De Hoef' }),
  segment('d', { name: 'Nieuwstraat', place: '' }),
  segment('e', { name: 'De Hoef', line: line([100, 0], [200, 0]) }),
]);
const index = indexStreets(streets);
const find = (key: string, name: string, place: string, point?: [number, number]) =>
  findStreet(measureStreets(streets), index, { key, name, place, ...(point && { at: point }) });

describe('a street is found', () => {
  test('by its key, whatever its name has become', () => {
    expect(find('bag:2', 'Kerklaan', 'Elders')).toBe(1);
  });

  test('else by name and place, in any spelling', () => {
    expect(find('bag:99', 'de  hoef', 'PROEFDORP')).toBe(2);
  });

  test('of several with one name and place, as the one nearest to its point', () => {
    expect(find('bag:99', 'Kerkweg', 'Proefdorp', at(50, 20))).toBe(0);
    expect(find('bag:99', 'Kerkweg', 'Proefdorp', at(50, 480))).toBe(1);
  });

  test('in data that does not say in which place its streets lie', () => {
    expect(find('bag:99', 'Nieuwstraat', 'Proefdorp')).toBe(3);
  });
});

describe('a street is not found', () => {
  test('when several have its name and nothing tells them apart', () => {
    expect(find('bag:99', 'Kerkweg', 'Proefdorp')).toBeNull();
  });

  test('in another place', () => {
    expect(find('bag:99', 'De Hoef', 'Elders')).toBeNull();
  });
});

test('a street has all its segments and no others', () => {
  expect([...segmentsOfStreet(index, 2)]).toEqual([2, 4]);
  expect([...segmentsOfStreet(index, 3)]).toEqual([3]);
});
