import { describe, expect, test } from 'vitest';
import type { Target } from '#geo/plan/target.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { district, polygon } from '#tests/engineData.ts';
import { at, house, line, numbers, ring, segment, street } from '#tests/engineFixtures.ts';
import { cover, type CoverOptions, type PlanParts } from '#tests/enginePlans.ts';
import { reportOf } from './reportOf.ts';

const whole = (name?: string): Target => ({ kind: 'street', street: street(name) });
const side = (side: 'left' | 'right'): Target => ({ kind: 'side', street: street(), side });
/** The piece of the Dorpsstraat between two places on its way east. */
const eastward = (from: number, to: number, side: 'both' | 'left' | 'right' = 'both'): Target => ({
  kind: 'stretch',
  street: street(),
  from: at(from, 0),
  to: at(to, 0),
  side,
});
const named = (id: string, name: string, ...places: [number, number][]): Segment =>
  segment(id, { name, line: line(...places) });
const report = (segments: readonly Segment[], parts: PlanParts, options?: CoverOptions) =>
  reportOf(cover(segments, parts, options));

/** To the centimetre, all the way down. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, part) =>
      typeof part === 'number' ? Math.round(part * 100) / 100 : part,
    ),
  );
}

describe('metres', () => {
  test('of a side count half, so that a street with both sides covered counts its length', () => {
    const half = report([segment('a')], { links: [['group-1', side('left')]] });
    expect(rounded(half.totals)).toMatchObject({ metres: 100, coveredMetres: 50 });
    const full = report([segment('a')], { links: [['group-1', whole()]] });
    expect(full.totals.coveredMetres).toBe(full.totals.metres);
  });

  test('are what is in scope', () => {
    const { totals } = report([segment('a')], { exclusions: [side('left')] });
    expect(rounded(totals)).toMatchObject({ metres: 50, coveredMetres: 0 });
  });
});

describe('a street is', () => {
  const stateOf = (target: Target | null, sliverMetres = 5) =>
    report([segment('a')], {
      settings: { sliverMetres },
      links: target ? [['group-1', target]] : [],
    }).streets[0]!.state;

  test('covered when less than a sliver of it is not', () => {
    expect(stateOf(eastward(0, 96))).toBe('covered');
    expect(stateOf(eastward(0, 94))).toBe('partly');
  });

  test('uncovered when less than a sliver of it is covered', () => {
    expect(stateOf(null)).toBe('uncovered');
    expect(stateOf(eastward(0, 4))).toBe('uncovered');
    expect(stateOf(eastward(0, 6))).toBe('partly');
  });

  test('covered only when all of it is, where nothing is a sliver', () => {
    expect(stateOf(whole(), 0)).toBe('covered');
    expect(stateOf(eastward(0, 99.9), 0)).toBe('partly');
    expect(stateOf(null, 0)).toBe('uncovered');
  });

  test('not listed when nothing of it is in scope', () => {
    const segments = [segment('a'), named('b', 'Kerkweg', [0, 50], [50, 50])];
    const { streets, totals } = report(segments, { exclusions: [whole('Kerkweg')] });
    expect(streets.map(({ name }) => name)).toEqual(['Dorpsstraat']);
    expect(totals.streets).toEqual({ covered: 0, partly: 0, uncovered: 1 });
  });
});

test('a street tells its key, place, metres and the groups that serve more than a sliver of it', () => {
  const { streets } = report([segment('a')], {
    links: [
      ['group-1', eastward(0, 50)],
      ['group-2', eastward(0, 3)],
    ],
  });
  expect(rounded(streets)).toEqual([
    {
      id: 'name:dorpsstraat|proefdorp',
      name: 'Dorpsstraat',
      place: 'Proefdorp',
      metres: 100,
      coveredMetres: 50,
      state: 'partly',
      addresses: null,
      groups: ['group-1'],
      uncoveredNumbers: null,
    },
  ]);
});

describe('an area', () => {
  // the Kerkweg begins at the border and has 3 m on the other side of it
  const segments = [segment('a'), named('b', 'Kerkweg', [50, -3], [50, 100])];
  const south = polygon(ring([-50, -50], [150, -50], [150, 0], [-50, 0]));

  test('has the metres in it, and no streets of which it has a sliver only', () => {
    const { subAreas } = report(segments, {
      subAreas: { 'area-1': south },
      links: [['group-1', eastward(0, 30)]],
    });
    expect(rounded(subAreas)).toEqual([
      {
        id: 'area-1',
        name: 'area-1',
        metres: 53,
        coveredMetres: 15,
        streets: { covered: 0, partly: 1, uncovered: 0 },
        addresses: null,
        groups: ['group-1'],
      },
    ]);
  });

  test('names the groups that serve more than a sliver of it', () => {
    const { subAreas } = report([segment('a')], {
      subAreas: { 'area-1': south },
      links: [
        ['group-1', eastward(0, 30)],
        ['group-2', eastward(0, 3)],
        ['group-3', eastward(20, 40)],
      ],
    });
    expect(subAreas[0]!.groups).toEqual(['group-1', 'group-3']);
  });

  test('that is a district is a limit as well', () => {
    const { totals, districts } = report(segments, {}, { districts: [district('south', south)] });
    expect(rounded(totals)).toMatchObject({ metres: 53 });
    expect(rounded(districts)).toMatchObject([{ id: 'south', metres: 53 }]);
  });
});

describe('a social group', () => {
  test('tells how much of what it serves no other kind of group does', () => {
    const { groups } = report([segment('a')], {
      groups: { 'group-1': { use: 'social' }, 'group-2': { use: 'mixed' } },
      links: [
        ['group-1', whole()],
        ['group-2', eastward(0, 30)],
      ],
    });
    expect(rounded(groups)).toMatchObject([{ socialOnlyMetres: 70 }, { socialOnlyMetres: 0 }]);
  });
});

describe('a group', () => {
  test('that counts is listed with what it serves in scope, even if that is nothing', () => {
    const { groups } = report([segment('a')], {
      exclusions: [side('left')],
      groups: { 'group-2': {} },
      links: [['group-1', whole()]],
    });
    expect(rounded(groups)).toEqual([
      {
        id: 'group-1',
        name: 'Appgroep group-1',
        metres: 50,
        socialOnlyMetres: 0,
        streets: 1,
        addresses: null,
      },
      {
        id: 'group-2',
        name: 'Appgroep group-2',
        metres: 0,
        socialOnlyMetres: 0,
        streets: 0,
        addresses: null,
      },
    ]);
  });
});

describe('addresses', () => {
  const addresses = [
    house(1, 20, 8),
    house(3, 80, 8),
    house(2, 20, -8),
    house(9, 20, 8, 'Kerkweg'),
  ];
  const figures = (parts: PlanParts) => report([segment('a')], parts, { addresses });

  test('are covered when the stretch in front of them is', () => {
    const { totals, streets, groups, gaps } = figures({
      links: [['group-1', eastward(0, 50, 'left')]],
    });
    expect(totals.addresses).toEqual({ total: 3, covered: 1 });
    expect(streets[0]!.addresses).toEqual({ total: 3, covered: 1 });
    expect(groups[0]!.addresses).toBe(1);
    expect(gaps[0]!.addresses).toBe(2);
  });

  test('count only where their side is in scope', () => {
    expect(figures({ exclusions: [side('left')] }).totals.addresses).toEqual({
      total: 1,
      covered: 0,
    });
  });

  test('on a street that is not in the data are counted apart', () => {
    expect(figures({}).addressesWithoutStreet).toBe(1);
    expect(report([segment('a')], {}).addressesWithoutStreet).toBeNull();
  });

  test('in an area are those whose stretch lies in it', () => {
    const west = polygon(ring([-50, -50], [50, -50], [50, 50], [-50, 50]));
    const { subAreas } = figures({
      subAreas: { 'area-1': west },
      links: [['group-1', side('left')]],
    });
    expect(subAreas[0]!.addresses).toEqual({ total: 2, covered: 1 });
  });
});

describe('a gap', () => {
  test('is one where stretches touch, lie across the street, or reach the same node', () => {
    const segments = [
      segment('a'),
      named('b', 'Kerkweg', [100, 0], [100, 100]),
      named('c', 'Molenweg', [160, 0], [100, 0]),
    ];
    const { gaps } = report(segments, { links: [['group-1', eastward(0, 50)]] });
    expect(rounded(gaps)).toMatchObject([
      { id: 0, metres: 210, streets: ['Kerkweg', 'Molenweg', 'Dorpsstraat'] },
    ]);
  });

  test('ends where something covered parts it, the longest first', () => {
    const { gaps } = report([segment('a')], { links: [['group-1', eastward(30, 40)]] });
    expect(rounded(gaps)).toMatchObject([
      { id: 0, metres: 60 },
      { id: 1, metres: 30 },
    ]);
  });

  test('goes on across the street, if both sides are open in one position only', () => {
    const { gaps } = report([segment('a')], {
      links: [
        ['group-1', eastward(50, 100, 'left')],
        ['group-2', eastward(0, 50, 'right')],
      ],
    });
    expect(rounded(gaps)).toMatchObject([{ metres: 50 }]);
  });

  test('is listed as a sliver when it is shorter than one', () => {
    const { gaps, slivers } = report([segment('a')], { links: [['group-1', eastward(0, 96)]] });
    expect(gaps).toEqual([]);
    expect(rounded(slivers)).toMatchObject([{ id: 0, metres: 4, streets: ['Dorpsstraat'] }]);
  });

  test('has a box around the middle of its streets', () => {
    const { gaps } = report([segment('a')], { links: [['group-1', eastward(0, 40)]] });
    const [west, south, east, north] = gaps[0]!.bbox;
    const corners = [at(40, 0), at(100, 0)].flat();
    [west, south, east, north].forEach((degrees, i) => expect(degrees).toBeCloseTo(corners[i]!, 9));
  });
});

describe('what a gap has of its streets', () => {
  const segments = [
    segment('a', { left: numbers('odd', 1, 19), right: numbers('even', 2, 20) }),
    named('b', 'Kerkweg', [100, 0], [100, 200]),
    named('c', 'Molenweg', [160, 0], [100, 0]),
  ];
  const excluded: Target = {
    kind: 'stretch',
    street: street('Molenweg'),
    from: at(140, 0),
    to: at(160, 0),
    side: 'both',
  };
  const { gaps } = report(segments, {
    links: [
      ['group-1', eastward(0, 50, 'left')],
      ['group-1', eastward(0, 3, 'right')],
    ],
    exclusions: [excluded],
  });

  test('is in the order of its streets, with house numbers where they are known', () => {
    expect(gaps).toHaveLength(1);
    expect(gaps[0]!.parts.map(({ street }) => street)).toEqual(gaps[0]!.streets);
    expect(gaps[0]!.parts.map(({ streetId }) => streetId)).toEqual(gaps[0]!.streetIds);
    expect(rounded(gaps[0]!.parts)).toEqual([
      {
        street: 'Kerkweg',
        streetId: 'name:kerkweg|proefdorp',
        metres: 200,
        numbers: null,
        isWhole: true,
      },
      {
        street: 'Dorpsstraat',
        streetId: 'name:dorpsstraat|proefdorp',
        metres: 73.5,
        numbers: [
          { parity: 'odd', from: 11, to: 19 },
          { parity: 'even', from: 2, to: 20 },
        ],
        isWhole: false,
      },
      {
        street: 'Molenweg',
        streetId: 'name:molenweg|proefdorp',
        metres: 40,
        numbers: null,
        isWhole: false,
      },
    ]);
  });

  test('is a whole street when less than a sliver of it is covered', () => {
    const sliver = report([segments[0]!], { links: [['group-1', eastward(0, 4)]] });
    expect(sliver.gaps[0]!.parts[0]).toMatchObject({ isWhole: true });
    const more = report([segments[0]!], { links: [['group-1', eastward(0, 6)]] });
    expect(more.gaps[0]!.parts[0]).toMatchObject({ isWhole: false });
  });

  test('is served by no group', () => {
    expect(gaps[0]!.groups).toEqual([]);
  });
});

describe('overlaps', () => {
  const segments = [segment('a', { left: numbers('odd', 1, 19), right: numbers('even', 2, 20) })];
  const parts: PlanParts = {
    links: [
      ['group-1', eastward(0, 60)],
      ['group-2', eastward(50, 100)],
      ['group-3', eastward(50, 60)],
      ['group-4', eastward(0, 20)],
    ],
  };

  test('are where two groups serve or more, connected as gaps are', () => {
    expect(rounded(report(segments, parts).overlaps)).toMatchObject([
      { id: 0, metres: 20, streets: ['Dorpsstraat'] },
      { id: 1, metres: 10, streets: ['Dorpsstraat'] },
    ]);
  });

  test('tell their groups, and what they have of their streets', () => {
    const [first, second] = report(segments, parts).overlaps;
    expect([first!.groups, second!.groups]).toEqual([
      ['group-1', 'group-4'],
      ['group-1', 'group-2', 'group-3'],
    ]);
    expect(second!.parts[0]!.numbers).toEqual([
      { parity: 'odd', from: 11, to: 11 },
      { parity: 'even', from: 12, to: 12 },
    ]);
  });

  test('tell their addresses', () => {
    const addresses = [house(3, 15, 8), house(11, 55, 8), house(12, 58, -8), house(13, 65, 8)];
    const { overlaps } = report(segments, parts, { addresses });
    expect(overlaps.map((overlap) => overlap.addresses)).toEqual([1, 2]);
  });
});
