import { assert, property, subarray } from 'fast-check';
import { expect, test } from 'vitest';
import type { Segment } from '#geo/streets/segment.ts';
import { CROSS_TOWN } from '#tests/crossTown.ts';
import { line, metresOf, segment, street } from '#tests/engineFixtures.ts';
import { cover, type PlanParts } from '#tests/enginePlans.ts';
import { signPlaces } from './signPlaces.ts';

const placesIn = (
  town: readonly Segment[],
  parts: PlanParts,
  signsAt: 'two' | 'entrances' = 'entrances',
) =>
  signPlaces(cover(town, parts), signsAt).map(({ at, street: name, group }) => ({
    at: metresOf(at).map((metres) => Math.round(metres)),
    name,
    group,
  }));

test('a street that ends in one that is not served is entered just past the corner', () => {
  const town = [
    segment('main-1', { name: 'Hoofdweg', line: line([-100, 0], [0, 0]) }),
    segment('main-2', { name: 'Hoofdweg', line: line([0, 0], [100, 0]) }),
    segment('side', { name: 'Zijstraat', line: line([0, 0], [0, 100]) }),
  ];
  const parts = { links: [['g', { kind: 'street', street: street('Zijstraat') }]] } as const;
  expect(placesIn(town, parts)).toEqual([{ at: [0, 8], name: 'Zijstraat / Hoofdweg', group: 'g' }]);
});

test('where streets go on inside, the crossing is one entrance', () => {
  const parts = { links: [['g', { kind: 'street', street: street('Dorpsstraat') }]] } as const;
  expect(placesIn(CROSS_TOWN, parts)).toEqual([
    { at: [100, 0], name: 'Dorpsstraat / Kerkweg', group: 'g' },
    { at: [200, 0], name: 'Dorpsstraat / Molenweg', group: 'g' },
  ]);
});

test('what ends half way along a street is entered there, whichever sides are served', () => {
  const parts: PlanParts = {
    links: [
      [
        'g',
        {
          kind: 'numbers',
          street: street('Dorpsstraat'),
          parity: 'odd',
          from: 1,
          to: 5,
          except: [],
        },
      ],
    ],
  };
  expect(placesIn(CROSS_TOWN, parts)).toEqual([{ at: [60, 0], name: 'Dorpsstraat', group: 'g' }]);
});

test('a dead end, and a way without a name, are no entrance', () => {
  const town = [
    segment('s', { name: 'Hofje', line: line([0, 0], [0, 100]) }),
    segment('path', { name: '', line: line([0, 100], [0, 150]) }),
  ];
  const parts = { links: [['g', { kind: 'street', street: street('Hofje') }]] } as const;
  expect(placesIn(town, parts)).toEqual([]);
});

test('carriageways that lie close together have one sign', () => {
  const town = [
    segment('north', { name: 'Laan', line: line([0, 12], [100, 12]) }),
    segment('south', { name: 'Laan', line: line([0, -12], [100, -12]) }),
    segment('on-n', { name: 'Singel', line: line([100, 12], [200, 12]) }),
    segment('on-s', { name: 'Singel', line: line([100, -12], [200, -12]) }),
  ];
  const parts = { links: [['g', { kind: 'street', street: street('Laan') }]] } as const;
  expect(placesIn(town, parts)).toHaveLength(1);
});

test('two signs stand where entrances lie farthest apart', () => {
  const town = [0, 100, 200, 300].flatMap((east) => [
    segment(`in-${east}`, { name: 'Binnenweg', line: line([east, 0], [east + 100, 0]) }),
    segment(`out-${east}`, { name: `Zijweg ${east}`, line: line([east, 0], [east, 50]) }),
  ]);
  const parts = { links: [['g', { kind: 'street', street: street('Binnenweg') }]] } as const;
  expect(placesIn(town, parts)).toHaveLength(4);
  expect(placesIn(town, parts, 'two').map(({ at }) => at[0])).toEqual([8, 300]);
});

test('on any grid of streets there is an entrance at just those crossings where served and not served meet', () => {
  const size = 4;
  const names = Array.from({ length: 2 * size }, (_, i) => `Straat ${i}`);
  const town = names.flatMap((name, i) =>
    Array.from({ length: size - 1 }, (_, j) => {
      const [k, a, b] = [(i % size) * 100, j * 100, (j + 1) * 100];
      const ends = i < size ? line([a, k], [b, k]) : line([k, a], [k, b]);
      return segment(`s${i}-${j}`, { name, line: ends });
    }),
  );
  assert(
    property(subarray(names, { minLength: 1 }), (chosen) => {
      const links = chosen.map((name) => ['g', { kind: 'street', street: street(name) }] as const);
      // every crossing has a street of each direction: just one of them served makes an entrance
      let expected = 0;
      for (let row = 0; row < size; row++) {
        for (let column = 0; column < size; column++) {
          const across = chosen.includes(names[row]!);
          const along = chosen.includes(names[size + column]!);
          if (across !== along) expected++;
        }
      }
      expect(placesIn(town, { links })).toHaveLength(expected);
    }),
    { numRuns: 100 },
  );
});
