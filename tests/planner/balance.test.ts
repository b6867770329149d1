import { describe, expect, test } from 'vitest';
import type { Coverage } from '#geo/engine/coverage.ts';
import { connectedRuns } from '#geo/engine/runs.ts';
import { intersect, metresOf, subtract } from '#geo/engine/stretches.ts';
import { balanceOf } from '#geo/planner/town/balance.ts';
import { groupStretches } from '#geo/engine/groupStretches.ts';
import type { SplitProposal } from '#geo/planner/town/splits.ts';
import { stretchesIn } from '#geo/planner/town/townUnits.ts';
import { house, line, ring, segment } from '../engineFixtures.ts';
import { coverageOf } from './townFixtures.ts';

type Place = readonly [number, number];
const piece = (name: string, from: Place, to: Place) =>
  segment(`${name} ${from.join(' ')}`, { name, line: line(from, to) });
const everywhere = ring([-500, -500], [900, -500], [900, 900], [-500, 900]);

/** A ladder: a road to the east with lanes to the north and to the south at both of its crossings. */
const ladder = [
  piece('Rijksweg', [-100, 0], [0, 0]),
  piece('Rijksweg', [0, 0], [100, 0]),
  piece('Rijksweg', [100, 0], [200, 0]),
  piece('Noordlaan', [0, 0], [0, 100]),
  piece('Noordhof', [100, 0], [100, 100]),
  piece('Zuidlaan', [0, 0], [0, -100]),
  piece('Zuidhof', [100, 0], [100, -100]),
];
const housesOf = (name: string, count: number, east: number, north: number) =>
  Array.from({ length: count }, (_, i) => house(i + 1, east + 5, north + i, name));
const north = [...housesOf('Noordlaan', 6, 0, 20), ...housesOf('Noordhof', 6, 100, 20)];
const south = [...housesOf('Zuidlaan', 6, 0, -40), ...housesOf('Zuidhof', 6, 100, -40)];

const splitOf = (coverage: Coverage, capacity: number): SplitProposal => {
  const { splits } = balanceOf(coverage, { capacity, participation: 1 });
  expect(splits).toHaveLength(1);
  return splits[0]!;
};

/** The parts of a split are all that the group serves, each once. */
function expectWhole(coverage: Coverage, { parts }: SplitProposal): void {
  const sets = parts.map(({ stretches }) => stretchesIn(stretches));
  for (const [i, set] of sets.entries()) {
    for (const other of sets.slice(i + 1)) expect(metresOf(intersect(set, other))).toBe(0);
  }
  const all = stretchesIn(parts.flatMap(({ stretches }) => stretches));
  expect(metresOf(subtract(groupStretches(coverage)[0]!, all))).toBe(0);
  expect(metresOf(all)).toBeCloseTo(metresOf(groupStretches(coverage)[0]!), 6);
}

describe('a group with more members than it may have', () => {
  test('is split along the street that parts it most evenly, with the figures of both parts', () => {
    const coverage = coverageOf({
      segments: ladder,
      addresses: [...north, ...south],
      areas: [everywhere],
    });
    const split = splitOf(coverage, 15);
    expect(split).toMatchObject({ group: 'Groep 1', members: 24, capacity: 15 });
    expect(split.along).toMatchObject({ street: 'Rijksweg' });
    expect(split.parts.map(({ members, households }) => [members, households])).toEqual([
      [12, 12],
      [12, 12],
    ]);
    const names = split.parts.map(({ streets }) => streets.map(({ street }) => street).sort());
    expect(names).toContainEqual(['Noordhof', 'Noordlaan', 'Rijksweg']);
    expectWhole(coverage, split);
  });

  test('in more parts where no street leaves room in both, and each of them fits', () => {
    const coverage = coverageOf({
      segments: ladder,
      addresses: [...north, ...south],
      areas: [everywhere],
    });
    const split = splitOf(coverage, 9);
    expect(split.along).toBeNull();
    expect(split.parts.length).toBeGreaterThan(2);
    for (const { members } of split.parts) expect(members).toBeLessThanOrEqual(9);
    expectWhole(coverage, split);
  });

  test('in no parts where on one piece of street live too many', () => {
    const tower = housesOf('Noordlaan', 30, 0, 20);
    const coverage = coverageOf({ segments: ladder, addresses: tower, areas: [everywhere] });
    expect(splitOf(coverage, 9)).toMatchObject({ along: null, parts: [], members: 30 });
  });

  test('is the only one that is split: not one that just fits', () => {
    const [up, down] = [
      ring([-500, 1], [900, 1], [900, 900], [-500, 900]),
      ring([-500, -500], [900, -500], [900, -1], [-500, -1]),
    ];
    const addresses = [...north, ...south, ...housesOf('Zuidlaan', 1, 0, -90)];
    const coverage = coverageOf({ segments: ladder, addresses, areas: [up, down] });
    const { splits } = balanceOf(coverage, { capacity: 12, participation: 1 });
    expect(splits.map(({ group }) => group)).toEqual(['Groep 2']);
  });

  test('that says how many it has and serves nothing has no parts, and the others have theirs', () => {
    const nowhere = ring([5000, 5000], [5100, 5000], [5100, 5100]);
    const coverage = coverageOf({
      segments: ladder,
      addresses: [...north, ...south],
      areas: [nowhere, everywhere],
    });
    const groups = coverage.groups.map((group, i) =>
      i === 0 ? { ...group, members: 300 } : group,
    );
    const { splits } = balanceOf({ ...coverage, groups }, { capacity: 20, participation: 1 });
    expect(splits.map(({ members, parts }) => [members, parts.length])).toEqual([
      [300, 0],
      [24, 2],
    ]);
  });
});

describe('what two groups serve', () => {
  const road = [0, 1, 2, 3].map((i) => piece('Dorpsstraat', [100 * i, 0], [100 * i + 100, 0]));
  const over = (from: number, to: number) => ring([from, -20], [to, -20], [to, 20], [from, 20]);
  const tidied = (
    areas: readonly (readonly Place[])[],
    use: readonly ('safety' | 'social')[] = [],
  ) => {
    const coverage = coverageOf({ segments: road, areas });
    const groups = coverage.groups.map((group, i) =>
      Object.assign({}, group, { use: use[i] ?? 'safety' }),
    );
    return balanceOf({ ...coverage, groups }, { capacity: 1000, participation: 1 }).tidyUps;
  };

  test('is kept by the one that has most of the street', () => {
    const [tidy, ...others] = tidied([over(-10, 310), over(190, 410)]);
    expect(others).toEqual([]);
    expect(tidy).toMatchObject({
      keeps: { group: 'Groep 1' },
      gives: [{ group: 'Groep 2' }],
      stays: [],
      reason: 'most-of-street',
    });
    expect(tidy!.metres).toBeCloseTo(120, 0);
  });

  test('stays with one that would have nothing left without it', () => {
    expect(tidied([over(-10, 410), over(310, 410)])).toMatchObject([
      { keeps: { group: 'Groep 2' }, gives: [{ group: 'Groep 1' }], reason: 'needs-it' },
    ]);
  });

  test('stays with both where the other one would fall in pieces', () => {
    expect(tidied([over(-10, 410), over(110, 190)])).toEqual([]);
  });

  test('is not taken from one for safety, whatever a social one needs', () => {
    expect(tidied([over(-10, 410), over(310, 410)], ['safety', 'social'])).toEqual([]);
  });

  test('is kept by one for safety before one that is social', () => {
    expect(tidied([over(-10, 310), over(190, 410)], ['social', 'safety'])).toMatchObject([
      { keeps: { group: 'Groep 2' }, gives: [{ group: 'Groep 1' }], reason: 'safety-first' },
    ]);
  });

  test('can be given up by all that give it up, one after the other', () => {
    const areas = [over(-10, 190), over(110, 290), over(210, 410)];
    const coverage = coverageOf({ segments: road, areas });
    const { tidyUps } = balanceOf(coverage, { capacity: 1000, participation: 1 });
    expect(tidyUps).toHaveLength(2);
    for (const [row, { id }] of coverage.groups.entries()) {
      const given = tidyUps
        .filter(({ gives }) => gives.some(({ groupId }) => groupId === id))
        .flatMap(({ stretches }) => stretches);
      const left = subtract(groupStretches(coverage)[row]!, stretchesIn(given));
      expect(metresOf(left)).toBeGreaterThan(15);
      const served = { ...coverage.served, ...left };
      expect(connectedRuns({ ...coverage, served }, () => true)).toHaveLength(1);
    }
  });
});
