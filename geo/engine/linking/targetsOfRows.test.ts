import { describe, expect, test } from 'vitest';
import type { Target } from '#geo/plan/target.ts';
import type { Segment } from '#geo/streets/segment.ts';
import {
  at,
  house,
  line,
  metresOf,
  numbers,
  ring,
  segment,
  street,
} from '#tests/engineFixtures.ts';
import { polygon } from '#tests/engineData.ts';
import { cover, type CoverOptions, type PlanParts } from '#tests/enginePlans.ts';
import { addressRowsOf } from '../figures.ts';
import { gapsOf } from '../gaps.ts';
import { targetsOfRows } from './targetsOfRows.ts';

type Side = 'left' | 'right' | 'both';

/** The piece of the Dorpsstraat between two places on its way east. */
const eastward = (from: number, to: number, side: Side = 'both'): Target => ({
  kind: 'stretch',
  street: street(),
  from: at(from, 0),
  to: at(to, 0),
  side,
});

/** "Dorpsstraat odd 1-9": what links make of the first gap. */
function said(segments: readonly Segment[], parts: PlanParts, options?: CoverOptions): string[] {
  const coverage = cover(segments, parts, options);
  const [gap] = gapsOf(coverage).gaps;
  const { targets, unsaid } = targetsOfRows(coverage, addressRowsOf(coverage), gap!.rows);
  return [
    ...targets.map(inWords),
    ...unsaid.map(({ street, metres }) => `${street} unsaid ${Math.round(metres)}`),
  ];
}

function inWords(target: Target): string {
  if (!('street' in target)) return target.kind;
  const { name } = target.street;
  switch (target.kind) {
    case 'street':
      return name;
    case 'side':
      return `${name} ${target.side}`;
    case 'numbers':
      return `${name} ${target.parity} ${target.from}-${target.to}`;
    case 'stretch': {
      const ends = [target.from, target.to].map((place) => metresOf(place).map(Math.round).join());
      return `${name} ${target.side} from ${ends.join(' to ')}`;
    }
    case 'between':
      return `${name} between`;
  }
}

const covered = (...targets: Target[]): PlanParts => ({
  links: targets.map((target) => ['group-1', target] as const),
});
const numbered = [segment('a', { left: numbers('odd', 1, 19), right: numbers('even', 2, 20) })];
const unnumbered = [segment('a')];

describe('a gap is said', () => {
  test('by streets that are all of it', () => {
    const segments = [
      ...numbered,
      segment('b', { name: 'Kerkweg', line: line([100, 0], [100, 200]) }),
    ];
    expect(said(segments, {})).toEqual(['Kerkweg', 'Dorpsstraat']);
  });

  test('by a street of which no more than a sliver is covered', () => {
    expect(said(numbered, covered(eastward(0, 4)))).toEqual(['Dorpsstraat']);
  });

  test('by a side: that of its house numbers, else as it was digitised', () => {
    expect(said(numbered, covered(eastward(0, 100, 'right')))).toEqual(['Dorpsstraat odd']);
    expect(said(unnumbered, covered(eastward(0, 100, 'right')))).toEqual(['Dorpsstraat left']);
  });

  test('by house numbers', () => {
    expect(said(numbered, covered(eastward(0, 50)))).toEqual([
      'Dorpsstraat odd 11-19',
      'Dorpsstraat even 12-20',
    ]);
  });

  test('by house numbers that nearly make it, half a house too many or too few', () => {
    expect(said(numbered, covered(eastward(0, 52)))).toEqual([
      'Dorpsstraat odd 11-19',
      'Dorpsstraat even 12-20',
    ]);
  });

  test('by the house numbers of addresses where there are any', () => {
    const addresses = [house(5, 20, 8), house(7, 40, 8), house(9, 80, 8), house(11, 90, 8)];
    expect(said(unnumbered, covered(eastward(0, 60)), { addresses })).toEqual([
      'Dorpsstraat odd 9-11',
      'Dorpsstraat even from 60,0 to 100,0',
    ]);
  });

  test('by a side and the house numbers of the other', () => {
    expect(said(numbered, covered(eastward(0, 50, 'left')))).toEqual([
      'Dorpsstraat even',
      'Dorpsstraat odd 11-19',
    ]);
  });

  test('as drawn from end to end where there are no house numbers', () => {
    const twoPieces = [segment('a'), segment('b', { line: line([200, 0], [100, 0]) })];
    expect(said(twoPieces, covered(eastward(0, 40)))).toEqual([
      'Dorpsstraat both from 200,0 to 40,0',
    ]);
  });

  test('as drawn side by side where the sides end apart', () => {
    expect(said(unnumbered, covered(eastward(0, 30, 'left'), eastward(0, 80, 'right')))).toEqual([
      'Dorpsstraat left from 30,0 to 100,0',
      'Dorpsstraat right from 80,0 to 100,0',
    ]);
  });

  test('without what is not in scope', () => {
    const parts = { exclusions: [eastward(0, 100, 'left')] };
    expect(said(numbered, parts)).toEqual(['Dorpsstraat even']);
  });

  test('without streets of which it has a sliver only', () => {
    const segments = [
      ...numbered,
      segment('b', { name: 'Kerkweg', line: line([100, 0], [100, 200]) }),
    ];
    const kerkweg: Target = {
      kind: 'stretch',
      street: street('Kerkweg'),
      from: at(100, 4),
      to: at(100, 200),
      side: 'both',
    };
    expect(said(segments, covered(kerkweg))).toEqual(['Dorpsstraat']);
  });
});

describe('a drawn stretch', () => {
  test('that would take the shorter way around is drawn in halves', () => {
    const ring = [
      segment('near', { line: line([0, 0], [100, 0]) }),
      segment('far', { line: line([100, 0], [100, 100], [0, 100], [0, 0]) }),
    ];
    expect(said(ring, covered(eastward(0, 100)))).toEqual([
      'Dorpsstraat both from 100,0 to 50,100',
      'Dorpsstraat both from 50,100 to 0,0',
    ]);
  });

  test('that would end where its street crosses itself is a little shorter', () => {
    const places = [
      [0, 0],
      [50, 0],
      [100, 0],
      [100, 50],
      [50, 50],
      [50, -50],
    ] as const;
    const knot = segment('a', { line: line(...places) });
    const north = polygon(ring([-10, 0], [110, 0], [110, 60], [-10, 60]));
    const parts: PlanParts = {
      settings: { frontageMetres: 0 },
      subAreas: { north },
      links: [['group-1', { kind: 'subArea', subArea: 'north' }]],
    };
    expect(said([knot], parts)).toEqual(['Dorpsstraat both from 50,0 to 50,-50']);
  });

  test('cannot tell two pieces in one place apart: what is left is told', () => {
    const twice = [
      segment('a', { left: numbers('odd', 1, 9), right: numbers('even', 2, 10) }),
      segment('b'),
    ];
    const onFirst: Target = {
      kind: 'numbers',
      street: street(),
      from: null,
      to: null,
      parity: 'all',
      except: [],
    };
    expect(said(twice, covered(onFirst))).toEqual(['Dorpsstraat unsaid 100']);
  });
});
