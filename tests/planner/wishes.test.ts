import { describe, expect, test } from 'vitest';
import { nameKey } from '#geo/streets/streetKey.ts';
import type { Proposal } from '#geo/planner/town/proposals.ts';
import { house, line, ring, segment } from '../engineFixtures.ts';
import { coverageOf, houses, LANE, proposed, ROAD } from './townFixtures.ts';

const key = (name: string) => nameKey(name, 'Proefdorp');
const streetsOf = (proposals: readonly Proposal[]) =>
  proposals
    .map(({ parts }) => parts.map(({ street }) => street).sort())
    .sort((a, b) => `${a[0]}`.localeCompare(`${b[0]}`));

/** Streets of 100 m that follow each other to the east, with four houses each. */
const NAMES = ['Alm', 'Beuk', 'Cipres', 'Den'];
const segments = NAMES.map((name, i) =>
  segment(name, { name, line: line([100 * i, 0], [100 * i + 100, 0]) }),
);
const addresses = NAMES.flatMap((name, i) =>
  [10, 30, 50, 70].map((east, j) => house(2 * j + 1, 100 * i + east, 5, name)),
);
const coverage = coverageOf({ segments, addresses });
const asked = { capacity: 8, participation: 1 };

describe('streets that are to stay together', () => {
  test('go to one group, though it would be more compact otherwise', () => {
    expect(streetsOf(proposed(coverage, asked).proposals)).toEqual([
      ['Alm', 'Beuk'],
      ['Cipres', 'Den'],
    ]);
    const together = [[key('Beuk'), key('Cipres')]];
    expect(streetsOf(proposed(coverage, { ...asked, together }).proposals)).toEqual([
      ['Alm'],
      ['Beuk', 'Cipres'],
      ['Den'],
    ]);
  });

  test('take along what is uncovered between them', () => {
    const { proposals, conditions } = proposed(coverage, {
      capacity: 12,
      participation: 1,
      together: [[key('Alm'), key('Cipres')]],
    });
    expect(streetsOf(proposals)).toEqual([['Alm', 'Beuk', 'Cipres'], ['Den']]);
    expect(conditions).toEqual([]);
  });

  test('of which one group cannot take all are divided like others, and it is told', () => {
    const { conditions, newGroups } = proposed(coverage, {
      ...asked,
      together: [[key('Alm'), key('Beuk'), key('Cipres')]],
    });
    expect(newGroups).toBe(2);
    expect(conditions).toEqual([
      {
        code: 'planner/too-many-together',
        streets: ['Alm', 'Beuk', 'Cipres'],
        members: 12,
        capacity: 8,
      },
    ]);
  });

  test('that do not meet are told, and so are those that are not there', () => {
    const away = segment('away', { line: line([900, 0], [950, 0]), name: 'Verweg' });
    const { conditions } = proposed(coverageOf({ segments: [...segments, away] }), {
      together: [
        [key('Alm'), key('Verweg')],
        [key('Beuk'), 'naam:nergens'],
      ],
    });
    expect(conditions).toEqual([
      { code: 'planner/no-such-streets', keys: ['naam:nergens'] },
      { code: 'planner/not-connected', streets: ['Alm', 'Verweg'] },
    ]);
  });
});

describe('the least that a group is begun for', () => {
  const away = segment('away', { line: line([900, 0], [950, 0]), name: 'Verweg' });
  const far = house(1, 910, 5, 'Verweg');
  const town = coverageOf({ segments: [...segments, away], addresses: [...addresses, far] });

  test('leaves out where fewer live, and tells it', () => {
    const { proposals, uncoverable, newGroups, bound } = proposed(town, { ...asked, least: 4 });
    expect(streetsOf(proposals).flat()).not.toContain('Verweg');
    expect(uncoverable).toMatchObject([{ street: 'Verweg', reason: 'too-few', households: 1 }]);
    expect([newGroups, bound]).toEqual([2, 2]);
  });

  test('does not keep a group that there is from taking less', () => {
    const areas = [ring([0, -20], [90, -20], [90, 20], [0, 20])];
    const { proposals } = proposed(coverageOf({ segments, addresses, areas }), {
      capacity: 100,
      participation: 1,
      least: 50,
    });
    expect(proposals.map(({ kind }) => kind)).toEqual(['extend']);
  });
});

describe('a share of the households', () => {
  test('is reached with the fewest new groups, and the rest is told to be beyond it', () => {
    const { proposals, uncoverable, newGroups, bound, reach } = proposed(coverage, {
      ...asked,
      share: 0.5,
    });
    expect([newGroups, bound]).toEqual([1, 1]);
    expect(proposals[0]!.households).toBe(8);
    expect(uncoverable.map(({ reason }) => reason)).toEqual(['beyond-share', 'beyond-share']);
    expect(reach).toEqual({ by: 'households', total: 16, before: 0, after: 8 });
  });

  test('that is covered already asks for nothing new', () => {
    const areas = [ring([-10, -20], [190, -20], [190, 20], [-10, 20])];
    const { newGroups, bound } = proposed(coverageOf({ segments, addresses, areas }), {
      ...asked,
      share: 0.5,
    });
    expect([newGroups, bound]).toEqual([0, 0]);
  });

  test('that is out of reach is told', () => {
    const { conditions } = proposed(coverage, { ...asked, capacity: 3, share: 0.9, growing: [] });
    expect(conditions).toEqual([]);
    const large = [...houses(0, 100, 8), ...Array.from({ length: 30 }, (_, i) => house(i, 150, 5))];
    const tower = proposed(coverageOf({ segments: ROAD, addresses: large }), {
      capacity: 10,
      participation: 1,
      share: 0.9,
    });
    expect(tower.conditions).toMatchObject([{ code: 'planner/share-out-of-reach' }]);
    expect(tower.uncoverable.map(({ reason }) => reason)).toContain('no-room');
  });
});

describe('groups that stay within sub-areas', () => {
  // the border runs along the middle of the road, and across the lane
  const south = ring([-50, -50], [400, -50], [400, 0], [-50, 0]);
  const town = (areas: readonly (readonly (readonly [number, number])[])[]) =>
    coverageOf({ segments: [...ROAD, LANE], subAreas: areas });

  test('take the side of a street that lies in theirs, and no more', () => {
    const { proposals } = proposed(town([south]), { capacity: 1000, withinSubAreas: true });
    expect(proposals.map(({ subAreas, metres }) => [subAreas, Math.round(metres)])).toEqual([
      [[], 250],
      [['Deelgebied 1'], 150],
    ]);
  });

  test('without being asked they do not', () => {
    const { proposals } = proposed(town([south]), { capacity: 1000 });
    expect(proposals.map(({ subAreas }) => subAreas)).toEqual([['Deelgebied 1']]);
  });

  test('a group that there is grows where it serves something already', () => {
    const both = coverageOf({
      segments: [...ROAD, LANE],
      subAreas: [south],
      areas: [ring([-20, -20], [100, -20], [100, 0], [-20, 0])],
    });
    const { proposals } = proposed(both, { capacity: 1000, withinSubAreas: true });
    expect(proposals.map(({ kind, subAreas }) => [kind, subAreas])).toEqual([
      ['extend', ['Deelgebied 1']],
      ['new', []],
    ]);
  });

  test('a plan without sub-areas is told', () => {
    const { conditions } = proposed(town([]), { withinSubAreas: true });
    expect(conditions).toEqual([{ code: 'planner/no-sub-areas' }]);
  });
});
