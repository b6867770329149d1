import { describe, expect, test } from 'vitest';
import { clipToArea } from '#geo/engine/clipToArea.ts';
import { reportOf } from '#geo/engine/reportOf.ts';
import type { Area } from '#geo/plan/area.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { polygon } from './engineData.ts';
import { line, listed, networkOf, numbers, ring, segment, street } from './engineFixtures.ts';
import { cover } from './enginePlans.ts';

// Streets and areas of awkward shapes, by name.

const clipped = (segments: readonly Segment[], area: Area) => {
  const network = networkOf(segments);
  return listed(network, clipToArea(network, area));
};
const box = (west: number, south: number, east: number, north: number) =>
  ring([west, south], [east, south], [east, north], [west, north]);

describe('a loop: a segment that ends where it begins', () => {
  const loop = [segment('loop', { line: box(0, 0, 100, 100) })];

  test('around an area along its middle has its inner side covered only', () => {
    expect(clipped(loop, polygon(box(0, 0, 100, 100)))).toEqual(['loop left 0-400']);
  });

  test('is a gap of its own', () => {
    const { gaps, totals } = reportOf(cover(loop, {}));
    expect(gaps).toHaveLength(1);
    expect(gaps[0]!.metres).toBe(totals.metres);
  });
});

describe('a ring of several segments', () => {
  const sides = [
    segment('south', { line: line([0, 0], [100, 0]) }),
    segment('east', { line: line([100, 0], [100, 100]) }),
    segment('north', { line: line([0, 100], [100, 100]) }),
    segment('west', { line: line([0, 100], [0, 0]) }),
  ];

  test('has its inner sides covered by the area within, however each was digitised', () => {
    expect(clipped(sides, polygon(box(0, 0, 100, 100)))).toEqual([
      'south left 0-100',
      'east left 0-100',
      'north right 0-100',
      'west left 0-100',
    ]);
  });

  test('that is covered inside is one gap outside', () => {
    const { gaps } = reportOf(
      cover(sides, {
        subAreas: { 'area-1': polygon(box(0, 0, 100, 100)) },
        links: [['group-1', { kind: 'subArea', subArea: 'area-1' }]],
      }),
    );
    expect(gaps.map(({ metres }) => Math.round(metres))).toEqual([200]);
  });
});

test('a street that crosses itself is covered on each pass apart', () => {
  const knot = [
    segment('knot', { line: line([0, 0], [100, 0], [100, 100], [50, 100], [50, -100]) }),
  ];
  // Around the crossing at (50, 0), which is no node. Inside a corner the frontage edge is 10 m
  // shorter than the street's, outside it 10 m longer: of (0,10)-(90,10) a third lies before x = 30.
  expect(clipped(knot, polygon(box(30, -20, 70, 20)))).toEqual([
    'knot left 33.33-77.78',
    'knot left 323.68-365.79',
    'knot right 27.27-63.64',
    'knot right 335.71-373.81',
  ]);
});

test('a street in several pieces is one street, with a gap for each piece', () => {
  const pieces = [segment('a'), segment('b', { line: line([200, 0], [300, 0]) })];
  const { gaps, streets } = reportOf(cover(pieces, {}));
  expect(streets).toHaveLength(1);
  expect(gaps.map(({ streets }) => streets)).toEqual([['Dorpsstraat'], ['Dorpsstraat']]);
});

test('a square that is numbered around is covered by number, not by side', () => {
  const square = [
    segment('south', { line: line([0, 0], [100, 0]), right: numbers('both', 1, 10) }),
    segment('east', { line: line([100, 0], [100, 100]), right: numbers('both', 11, 20) }),
  ];
  const { totals } = reportOf(
    cover(square, {
      links: [
        [
          'group-1',
          { kind: 'numbers', street: street(), from: 6, to: 15, parity: 'all', except: [] },
        ],
      ],
    }),
  );
  expect(totals.coveredMetres).toBeCloseTo(50, 2);
});

test('a street that is numbered on one side only is covered there, and open on the other', () => {
  const { totals, gaps } = reportOf(
    cover([segment('a', { left: numbers('odd', 1, 9) })], {
      links: [
        [
          'group-1',
          { kind: 'numbers', street: street(), from: 1, to: 9, parity: 'all', except: [] },
        ],
      ],
    }),
  );
  expect(totals.coveredMetres).toBeCloseTo(50, 2);
  expect(gaps.map(({ metres }) => Math.round(metres))).toEqual([50]);
});

describe('an area', () => {
  const streetEast = [segment('a')];

  test('with a hole leaves the hole out, and covers its border', () => {
    const holed = polygon(box(-50, -50, 150, 50), box(40, -20, 60, 20));
    expect(clipped(streetEast, holed)).toEqual([
      'a left 0-40',
      'a left 60-100',
      'a right 0-40',
      'a right 60-100',
    ]);
  });

  test('of several parts is their union, seamless where they share a border', () => {
    const parts: Area = {
      type: 'MultiPolygon',
      coordinates: [[box(10, -50, 33, 50)], [box(33, -50, 47, 50)], [box(60, -50, 70, 50)]],
    };
    expect(clipped(streetEast, parts)).toEqual([
      'a left 10-47',
      'a left 60-70',
      'a right 10-47',
      'a right 60-70',
    ]);
  });

  test('whose ring is given twice holds nothing, by even-odd', () => {
    const twice = box(20, -50, 60, 50);
    expect(clipped(streetEast, polygon(twice, twice))).toEqual([]);
  });

  test('that crosses itself holds what lies in an odd number of its lobes', () => {
    const bowTie = ring([20, -50], [60, 50], [20, 50], [60, -50]);
    expect(clipped(streetEast, polygon(bowTie))).toEqual(['a left 36-44', 'a right 36-44']);
  });

  test('far larger than the streets covers them whole', () => {
    expect(clipped(streetEast, polygon(box(-1e5, -1e5, 1e5, 1e5)))).toEqual([
      'a left 0-100',
      'a right 0-100',
    ]);
  });

  test('that the street only touches covers nothing of it', () => {
    expect(clipped(streetEast, polygon(box(100, 10, 200, 60)))).toEqual([]);
  });
});
