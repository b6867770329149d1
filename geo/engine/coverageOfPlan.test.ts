import { describe, expect, test } from 'vitest';
import { district, polygon } from '#tests/engineData.ts';
import {
  house,
  line,
  listed,
  networkOf,
  numbers,
  ring,
  segment,
  street,
} from '#tests/engineFixtures.ts';
import { cover, LATER, planOf } from '#tests/enginePlans.ts';
import type { Target } from '#geo/plan/target.ts';
import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import type { Coverage } from './coverage.ts';
import { coverageOfPlan } from './coverageOfPlan.ts';

const whole = (name?: string): Target => ({ kind: 'street', street: street(name) });
const side = (side: 'left' | 'right'): Target => ({ kind: 'side', street: street(), side });
const north = polygon(ring([-50, 0], [150, 0], [150, 50], [-50, 50]));
const westHalf = polygon(ring([-50, -50], [40, -50], [40, 50], [-50, 50]));

const inScope = ({ network, served }: Coverage) => listed(network, served);
/** What is in scope, and who serves it: "a left 0-100 by group-1". */
const served = ({ network, served, groups }: Coverage) =>
  listed(network, served).map((stretch, row) => {
    const by = served.groupSets[served.groupSet[row]!]!.map((group) => groups[group]!.id);
    return [stretch, ...by].join(' ') + (served.planned[row] ? ' planned' : '');
  });

describe('in scope are', () => {
  test('both sides of segments with a name', () => {
    const segments = [segment('a'), segment('b', { name: null })];
    expect(inScope(cover(segments, {}))).toEqual(['a left 0-100', 'a right 0-100']);
  });

  test('motorways only where number ranges or addresses say that houses stand there', () => {
    const motorway = (id: string, name: string, fields = {}) =>
      segment(id, { name, carriesHouses: false, ...fields });
    const segments = [
      motorway('bare', 'Snelweg'),
      motorway('none', 'Afrit', { left: numbers('none', 0, 0) }),
      motorway('ranges', 'Parallelweg', { left: numbers('odd', 1, 9) }),
      motorway('houses', 'Dorpsstraat'),
    ];
    const coverage = cover(segments, {}, { addresses: [house(1, 10, 8)] });
    expect(inScope(coverage)).toEqual([
      'ranges left 0-100',
      'ranges right 0-100',
      'houses left 0-100',
      'houses right 0-100',
    ]);
  });

  test('not what the plan excludes', () => {
    const coverage = cover([segment('a')], {
      exclusions: [
        side('left'),
        {
          kind: 'numbers',
          street: street(),
          from: 1,
          to: 9,
          parity: 'all',
          except: [],
        },
      ],
    });
    expect(inScope(coverage)).toEqual(['a right 0-100']);
    expect(coverage.notExcluded).toEqual([
      { exclusion: 'exclusion-1', name: 'Dorpsstraat', reason: 'no-numbers' },
    ]);
  });

  test('what lies in one of the districts, judged by side', () => {
    const districts = [district('north', north), district('west', westHalf)];
    const inBoth = cover([segment('a')], {}, { districts });
    expect(inScope(inBoth)).toEqual(['a left 0-100', 'a right 0-40']);
  });

  test('only the districts that the settings choose; unknown ones choose nothing', () => {
    const districts = [district('north', north), district('west', westHalf)];
    const chosen = (ids: string[]) =>
      inScope(cover([segment('a')], { settings: { districts: ids } }, { districts }));
    expect(chosen(['west'])).toEqual(['a left 0-40', 'a right 0-40']);
    expect(chosen(['gone'])).toEqual(['a left 0-100', 'a right 0-100']);
  });
});

describe('a stretch is served', () => {
  test('by every group of which a link contains it, cut where that changes', () => {
    const coverage = cover([segment('a')], {
      subAreas: { 'area-1': westHalf },
      links: [
        ['group-1', side('left')],
        ['group-2', { kind: 'subArea', subArea: 'area-1' }],
      ],
    });
    expect(served(coverage)).toEqual([
      'a left 0-40 group-1 group-2',
      'a left 40-100 group-1',
      'a right 0-40 group-2',
      'a right 40-100',
    ]);
    expect([...coverage.served.depth]).toEqual([2, 1, 1, 0]);
  });

  test('once by a group with several links to it', () => {
    const coverage = cover([segment('a')], {
      links: [
        ['group-1', whole()],
        ['group-1', side('left')],
      ],
    });
    expect(served(coverage)).toEqual(['a left 0-100 group-1', 'a right 0-100 group-1']);
  });

  test('by safety and mixed groups only when the purpose is safety', () => {
    const parts = {
      groups: { 'group-2': { use: 'social' }, 'group-3': { use: 'mixed' } },
      links: [
        ['group-1', side('left')],
        ['group-2', whole()],
        ['group-3', side('right')],
      ],
    } as const;
    expect(served(cover([segment('a')], parts, { purpose: 'safety' }))).toEqual([
      'a left 0-100 group-1',
      'a right 0-100 group-3',
    ]);
    expect(served(cover([segment('a')], parts, { purpose: 'all' }))).toEqual([
      'a left 0-100 group-1 group-2',
      'a right 0-100 group-2 group-3',
    ]);
  });

  test('by no group that is archived', () => {
    const coverage = cover([segment('a')], {
      groups: { 'group-1': { status: 'archived' } },
      links: [['group-1', whole()]],
    });
    expect(served(coverage)).toEqual(['a left 0-100', 'a right 0-100']);
  });
});

describe('in a scenario', () => {
  const parts = {
    subAreas: { 'area-1': westHalf },
    links: [
      ['group-1', side('left')],
      ['group-2', { kind: 'subArea', subArea: 'area-1' }, 'later'],
    ],
  } as const;

  test('what is planned counts, and is marked where nothing of now covers it', () => {
    expect(served(cover([segment('a')], parts, { scenario: LATER }))).toEqual([
      'a left 0-40 group-1 group-2',
      'a left 40-100 group-1',
      'a right 0-40 group-2 planned',
      'a right 40-100',
    ]);
  });

  test('links that it ends do not count', () => {
    const ending = { ...parts, endsLater: ['link-0'] };
    expect(served(cover([segment('a')], ending, { scenario: LATER }))).toEqual([
      'a left 0-40 group-2 planned',
      'a left 40-100',
      'a right 0-40 group-2 planned',
      'a right 40-100',
    ]);
  });

  test('links of a planned group are planned', () => {
    const coverage = cover(
      [segment('a')],
      { groups: { 'group-1': { scenario: LATER } }, links: [['group-1', side('left')]] },
      { scenario: LATER },
    );
    expect(served(coverage)).toEqual(['a left 0-100 group-1 planned', 'a right 0-100']);
  });

  test('nothing of it counts now', () => {
    expect(served(cover([segment('a')], parts))).toEqual(['a left 0-100 group-1', 'a right 0-100']);
  });
});

test('links that cannot be placed are listed with their reason, and only those that count', () => {
  const coverage = cover(
    [segment('a')],
    {
      groups: { 'group-2': { use: 'social' } },
      links: [
        ['group-1', whole('Kerkweg')],
        ['group-2', whole('Kerkweg')],
        ['group-1', whole(), 'later'],
      ],
    },
    { purpose: 'safety' },
  );
  expect(coverage.notPlaced).toEqual([
    { link: 'link-0', group: 'group-1', name: 'Kerkweg', reason: 'no-street' },
  ]);
});

test('1 to 9 out of odd 1 to 19 ends at half the length to the bit', () => {
  const coverage = cover(
    [segment('a', { line: line([0, 0], [31, 7], [77, 40]), left: numbers('odd', 1, 19) })],
    {
      links: [
        [
          'group-1',
          { kind: 'numbers', street: street(), from: 1, to: 9, parity: 'odd', except: [] },
        ],
      ],
    },
  );
  expect(coverage.served.to[0]).toBe(segmentMetres(coverage.network, 0) / 2);
});

test('a network with its houses elsewhere than the plan has them is refused', () => {
  const ask = () =>
    coverageOfPlan(
      networkOf([segment('a')], 12),
      planOf({}),
      { districts: [], addresses: null },
      { purpose: 'all', scenario: null },
    );
  expect(ask).toThrow('12 m');
});

test('no streets have no coverage', () => {
  expect(cover([], { links: [['group-1', whole()]] }).served.count).toBe(0);
});
