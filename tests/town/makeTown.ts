import type { LngLat } from '#geo/geometry/types.ts';
import type { NumberRange, Segment } from '#geo/streets/segment.ts';
import { seededRandom, type Random } from '../../scripts/example/random.ts';
import { streetName } from './streetName.ts';

export interface TownSize {
  readonly segments: number;
  readonly seed: number;
}

export const TOWN_CENTRE: LngLat = [5.6, 52.1];
const BLOCK_METRES = 80;
const DEGREES_PER_METRE = [1 / 68_500, 1 / 111_230] as const;
const METRES_PER_HOUSE = 7;
// with both ends 4.4 places a segment, as in the Nationaal Wegenbestand
const CORNERS_BETWEEN = [0, 0, 1, 2, 2, 3, 3, 4, 4, 5];
const SHORTEST_STREET = 3;
const LONGEST_STREET = 11;

/**
 * A made-up town of any size, with what real street data have: streets of three to eleven segments
 * that bend, lines that run either way, numbers that go up and down, blocks without houses. The
 * same size and seed give the same town.
 */
export function makeTown({ segments, seed }: TownSize): Segment[] {
  const random = seededRandom(seed);
  // a lattice of n by n nodes has 2 n (n - 1) edges
  const nodes = Math.ceil((1 + Math.sqrt(1 + 2 * segments)) / 2);
  const town: Town = { segments: [], streets: 0 };
  for (let row = 0; row < nodes; row++) {
    addStreets(town, random, nodes, (i) => nodeAt(i, row, nodes));
    addStreets(town, random, nodes, (i) => nodeAt(row, i, nodes));
  }
  return town.segments.slice(0, segments);
}

/** What there is so far. */
interface Town {
  readonly segments: Segment[];
  streets: number;
}

/** A node of the lattice, which slow waves bend. */
function nodeAt(column: number, row: number, nodes: number): LngLat {
  const middle = (nodes - 1) / 2;
  const east =
    (column - middle) * BLOCK_METRES + 90 * Math.sin(row / 9) + 24 * Math.sin(2.1 * column + row);
  const north =
    (row - middle) * BLOCK_METRES + 70 * Math.sin(column / 7) + 20 * Math.cos(1.9 * row - column);
  return place(
    TOWN_CENTRE[0] + east * DEGREES_PER_METRE[0],
    TOWN_CENTRE[1] + north * DEGREES_PER_METRE[1],
  );
}

/** The streets that follow each other along one line of the lattice. */
function addStreets(town: Town, random: Random, nodes: number, node: (i: number) => LngLat): void {
  for (let first = 0; first + 1 < nodes;) {
    const length = SHORTEST_STREET + whole(random, LONGEST_STREET - SHORTEST_STREET + 1);
    const last = Math.min(first + length, nodes - 1);
    const name = streetName(town.streets++);
    let house = 1;
    for (let i = first; i < last; i++) {
      const line = bentLine(node(i), node(i + 1), random);
      const houses = random() < 0.1 ? 0 : whole(random, 2 * (BLOCK_METRES / METRES_PER_HOUSE));
      const id = String(1_000_000 + town.segments.length);
      town.segments.push(segment(id, name, line, house, houses, random));
      house += 2 * houses;
    }
    first = last;
  }
}

/** A line that leaves the straight one to a side, a little. */
function bentLine(from: LngLat, to: LngLat, random: Random): LngLat[] {
  const corners = CORNERS_BETWEEN[whole(random, CORNERS_BETWEEN.length)]!;
  const bend = 0.12 * (random() - 0.5);
  return Array.from({ length: corners + 2 }, (_, i): LngLat => {
    const share = i / (corners + 1);
    if (i === 0) return from;
    if (i === corners + 1) return to;
    const aside = bend * Math.sin(Math.PI * share);
    return place(
      from[0] + share * (to[0] - from[0]) - aside * (to[1] - from[1]),
      from[1] + share * (to[1] - from[1]) + aside * (to[0] - from[0]),
    );
  });
}

/** Odd numbers on the left and even ones on the right, seen in the direction in which they go up. */
function segment(
  id: string,
  name: string,
  line: readonly LngLat[],
  firstOdd: number,
  houses: number,
  random: Random,
): Segment {
  const range = (parity: 'odd' | 'even', from: number): NumberRange =>
    houses === 0
      ? { parity: 'none', from: 0, to: 0 }
      : { parity, from, to: from + 2 * (houses - 1) };
  const [odd, even] = [range('odd', firstOdd), range('even', firstOdd + 1)];
  const isAgainst = random() < 0.4;
  return {
    id,
    line: mutable(isAgainst ? line.toReversed() : line),
    name,
    place: 'Proefstad',
    identity: null,
    carriesHouses: true,
    left: isAgainst ? reversed(even) : odd,
    right: isAgainst ? reversed(odd) : even,
  };
}

const reversed = ({ parity, from, to }: NumberRange): NumberRange => ({
  parity,
  from: to,
  to: from,
});

const mutable = (line: readonly LngLat[]): [number, number][] =>
  line.map(([lng, lat]) => [lng, lat]);

// the decimals of the open data
const place = (lng: number, lat: number): LngLat => [rounded(lng), rounded(lat)];
const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/** A whole number from 0 up to, not including, `end`. */
const whole = (random: Random, end: number) => Math.floor(random() * end);
