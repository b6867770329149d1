import { describe, expect, test } from 'vitest';
import { figuresOf } from '#geo/engine/reportOf.ts';
import { liechtenstein, liechtensteinAddresses, wageningen } from '../engineData.ts';
import { line, numbers, segment } from '../engineFixtures.ts';
import { hasSharedData, NO_SHARED_DATA } from '../sharedData.ts';
import {
  coverageOf,
  FIRST_PIECE,
  houses,
  LANE,
  proposed,
  ROAD,
  townTaskOf,
} from './townFixtures.ts';

describe('what there is to divide', () => {
  test('a piece of street is a unit with both its sides, beside those that it meets', () => {
    const { task, units } = townTaskOf(coverageOf({ segments: [...ROAD, LANE] }), {
      capacity: 100,
      participation: 1,
    });
    expect(units.map(({ segment: row, metres }) => [row, Math.round(metres)])).toEqual([
      [0, 100],
      [1, 100],
      [2, 100],
      [3, 100],
    ]);
    const beside = (unit: number) =>
      Array.from(
        task.neighbours.slice(task.neighbourStart[unit], task.neighbourStart[unit + 1]).sort(),
      );
    expect([0, 1, 2, 3].map(beside)).toEqual([[1, 3], [0, 2, 3], [1], [0, 1]]);
  });

  test('households are addresses where there are any, of which a share takes part', () => {
    const addresses = houses(0, 100, 8);
    const coverage = coverageOf({ segments: ROAD, addresses });
    const { basis, task, units } = townTaskOf(coverage, { capacity: 100, participation: 0.5 });
    expect(basis).toBe('addresses');
    expect(units.map(({ households }) => households)).toEqual([8, 0, 0]);
    expect([...task.members]).toEqual([4, 0, 0]);
  });

  test('without addresses they are the house numbers that the data know', () => {
    const [first, ...rest] = ROAD;
    const numbered = { ...first!, left: numbers('odd', 1, 19), right: numbers('even', 2, 4) };
    const { basis, units } = townTaskOf(coverageOf({ segments: [numbered, ...rest] }), {
      capacity: 100,
      participation: 1,
    });
    expect(basis).toBe('numbers');
    expect(units.map(({ households }) => households)).toEqual([12, 0, 0]);
  });

  test('without either they are estimated by the metre', () => {
    const coverage = coverageOf({ segments: ROAD });
    const { basis, units } = townTaskOf(coverage, { capacity: 100, participation: 1 });
    expect(basis).toBe('metres');
    expect(units[0]!.households).toBeCloseTo(200 / 15, 2);
  });

  test('a group has room for what it can take less the households that it serves', () => {
    const addresses = houses(0, 100, 8);
    const coverage = coverageOf({ segments: ROAD, addresses, areas: [FIRST_PIECE] });
    const { task } = townTaskOf(coverage, { capacity: 10, participation: 0.5 });
    expect(task.groups).toEqual([{ room: 6, borders: [0] }]);
  });

  test('a piece where more live than a group takes is cut', () => {
    const coverage = coverageOf({ segments: ROAD, addresses: houses(0, 100, 30) });
    const { units } = townTaskOf(coverage, { capacity: 10, participation: 1 });
    expect(units.map(({ households }) => households)).toEqual([10, 10, 10, 0, 0]);
  });
});

describe('what is proposed', () => {
  test('a group with room takes what borders on it, and it is said why', () => {
    const addresses = [...houses(0, 100, 8), ...houses(100, 300, 4)];
    const coverage = coverageOf({ segments: ROAD, addresses, areas: [FIRST_PIECE] });
    const { proposals, newGroups, bound } = proposed(coverage, { capacity: 20, participation: 1 });
    expect([newGroups, bound]).toEqual([0, 0]);
    expect(proposals).toMatchObject([
      {
        kind: 'extend',
        group: 'Groep 1',
        households: 4,
        parts: [{ street: 'Dorpsstraat', isWhole: false }],
        reason: { code: 'borders', room: 12 },
      },
    ]);
  });

  test('where the group beside it is full there is a new one, and it is said so', () => {
    const addresses = [...houses(0, 100, 8), ...houses(100, 300, 4)];
    const coverage = coverageOf({ segments: ROAD, addresses, areas: [FIRST_PIECE] });
    const { proposals } = proposed(coverage, { capacity: 8, participation: 1 });
    expect(proposals.find(({ kind }) => kind === 'new')).toMatchObject({
      group: null,
      reason: { code: 'no-room-beside', groups: ['Groep 1'] },
    });
  });

  test('a street that nobody lives along, beside no group, is for no group', () => {
    const away = segment('away', { line: line([900, 0], [950, 0]), name: 'Verweg' });
    const coverage = coverageOf({ segments: [...ROAD, away], addresses: houses(0, 300, 6) });
    const { proposals, uncoverable } = proposed(coverage, { capacity: 8, participation: 1 });
    expect(proposals.flatMap(({ parts }) => parts.map(({ street }) => street))).toEqual([
      'Dorpsstraat',
    ]);
    expect(uncoverable).toMatchObject([{ street: 'Verweg', reason: 'nobody-lives-there' }]);
  });
});

describe.skipIf(!hasSharedData)(`on real streets${hasSharedData ? '' : NO_SHARED_DATA}`, () => {
  test.each([
    ['Wageningen', () => ({ segments: wageningen() })],
    ['Liechtenstein', () => ({ segments: liechtenstein(), addresses: liechtensteinAddresses() })],
  ] as const)(
    'all that is not covered in %s is proposed or told why not, to the metre',
    (_, town) => {
      const coverage = coverageOf(town());
      const { proposals, uncoverable, newGroups, bound } = proposed(
        coverage,
        { capacity: 150, participation: 0.35 },
        60,
      );
      const { metres, coveredMetres } = figuresOf(coverage).totals;
      const sum = (some: readonly { readonly metres: number }[]) =>
        some.reduce((total, each) => total + each.metres, 0);
      // gaps too short to matter are in neither
      const slivers = metres - coveredMetres - sum(proposals) - sum(uncoverable);
      expect(slivers).toBeGreaterThan(-0.01);
      expect(slivers).toBeLessThan(20);
      expect(newGroups).toBeLessThanOrEqual(1.1 * bound);
      const parts = proposals.flatMap(({ parts: own }) => own);
      expect(sum(parts)).toBeCloseTo(sum(proposals), 3);
    },
  );
});
