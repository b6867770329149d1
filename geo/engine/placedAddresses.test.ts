import { describe, expect, test } from 'vitest';
import { house, line, networkOf, segment } from '#tests/engineFixtures.ts';
import type { Address } from '#geo/streets/address.ts';
import { segmentIdAt } from '#geo/streets/streetsData.ts';
import { segmentOfLine, sideOfLine } from './network.ts';
import { placeAddresses } from './placedAddresses.ts';

const network = networkOf([
  segment('a'),
  segment('b', { line: line([100, 0], [200, 0]) }),
  segment('far', { place: 'Elders', line: line([0, 5000], [100, 5000]) }),
  segment('kerk', { name: 'Kerkweg', line: line([0, 30], [100, 30]) }),
]);

/** "1 a left 20": number, segment, side, metres. */
function placed(...addresses: Address[]): string[] {
  const { count, line, metres, houseNumber } = placeAddresses(network, addresses);
  return Array.from({ length: count }, (_, i) => {
    const id = segmentIdAt(network.streets, segmentOfLine(line[i]!));
    const side = ['left', 'right'][sideOfLine(line[i]!)]!;
    return `${houseNumber[i]} ${id} ${side} ${Math.round(metres[i]!)}`;
  });
}

describe('an address is placed', () => {
  test('on the street that it names, though another is nearer', () => {
    expect(placed(house(1, 20, 25))).toEqual(['1 a left 20']);
  });

  test('on the side on which it lies', () => {
    expect(placed(house(2, 20, -8), house(1, 20, 8))).toEqual(['1 a left 20', '2 a right 20']);
  });

  test('on the street of its own place, when several places have one', () => {
    expect(placed({ ...house(7, 50, 5010), place: 'ELDERS' })).toEqual(['7 far left 50']);
    expect(placed(house(7, 50, 5010))).toEqual([]);
  });

  test('anywhere with that name when it does not tell its place', () => {
    expect(placed({ ...house(7, 50, 5010), place: '' })).toEqual(['7 far left 50']);
  });
});

test('addresses come by side line and then by position, and are found by line', () => {
  const addresses = [house(9, 150, 8), house(2, 60, -8), house(5, 70, 8), house(3, 30, 8)];
  expect(placed(...addresses)).toEqual([
    '3 a left 30',
    '5 a left 70',
    '2 a right 60',
    '9 b left 50',
  ]);
  const { lineStart, row } = placeAddresses(network, addresses);
  expect([...lineStart]).toEqual([0, 2, 3, 4, 4, 4, 4, 4, 4]);
  expect([...row]).toEqual([3, 2, 1, 0]);
});

test('addresses of no street of the data, or too far from it, are counted', () => {
  const addresses = [house(1, 20, 8), house(1, 20, 8, 'Molenweg'), house(99, 20, 260)];
  expect(placeAddresses(network, addresses)).toMatchObject({ count: 1, withoutStreet: 2 });
});
