import { describe, expect, test } from 'vitest';
import type { Address } from '#geo/streets/address.ts';
import type { NumberRange } from '#geo/streets/segment.ts';
import { besideEdge } from './exampleGeometry.ts';
import { addressesIn, BREDIUS, DIEREN, grouped, onBoard, segmentsIn } from './examplePlans.ts';

const segments = grouped(segmentsIn(DIEREN), ({ name }) => name);
const addresses = addressesIn(DIEREN);

const nameOf = ({ street, number, suffix }: Address) => `${street} ${number}${suffix}`;

/** The nearest piece of an address's own street, and the side of it on which the address stands. */
function standsBeside({ street, at }: Address) {
  const edges = segments
    .get(street)!
    .flatMap(({ line, left, right }) =>
      line.slice(1).map((b, i) => ({ left, right, a: onBoard(line[i]!), b: onBoard(b) })),
    );
  return edges
    .map(({ left, right, a, b }) => {
      const { metres, isLeft } = besideEdge(onBoard(at), a, b);
      return { metres, range: isLeft ? left : right };
    })
    .toSorted((a, b) => a.metres - b.metres)[0]!;
}

function holds({ parity, from, to }: NumberRange, number: number): boolean {
  const isInside = number >= Math.min(from, to) && number <= Math.max(from, to);
  const isOdd = number % 2 === 1;
  return parity !== 'none' && isInside && (parity === 'both' || (parity === 'odd') === isOdd);
}

describe('the addresses of Dieren-West', () => {
  test('are there, and the Brediuskwartier does without', () => {
    expect(addresses.length).toBeGreaterThan(1_000);
    expect(addressesIn(BREDIUS)).toEqual([]);
  });

  test('stand beside their street, at the distance of a front door', () => {
    const strayed = addresses.filter((address) => {
      const { metres } = standsBeside(address);
      return metres < 7 || metres > 12.5;
    });
    expect(strayed.map(nameOf)).toEqual([]);
  });

  test('stand on the side and the piece whose numbers hold theirs', () => {
    const misplaced = addresses.filter((address) => {
      const { range } = standsBeside(address);
      return range !== null && !holds(range, address.number);
    });
    expect(misplaced.map(nameOf)).toEqual([]);
  });

  test('are each there once, with the postcode of their street', () => {
    const doors = addresses.map(nameOf);
    expect(new Set(doors).size).toBe(doors.length);
    expect(new Set(addresses.map(({ id }) => id)).size).toBe(addresses.length);
    const streets = grouped(addresses, ({ postcode }) => postcode);
    for (const own of streets.values())
      expect(new Set(own.map(({ street }) => street)).size).toBe(1);
  });
});
