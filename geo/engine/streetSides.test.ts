import { describe, expect, test } from 'vitest';
import type { Target } from '#geo/plan/target.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { at, line, numbers, segment, street } from '#tests/engineFixtures.ts';
import { cover, LATER, type CoverOptions, type PlanParts } from '#tests/enginePlans.ts';
import { addressRowsOf } from './figures.ts';
import { streetSides } from './streetSides.ts';

type Side = 'left' | 'right' | 'both';

const eastward = (from: number, to: number, side: Side = 'both'): Target => ({
  kind: 'stretch',
  street: street(),
  from: at(from, 0),
  to: at(to, 0),
  side,
});

/** "odd: odd 1-9 group-1": what is served side by side; "-" is nobody. */
function sides(segments: readonly Segment[], parts: PlanParts, options?: CoverOptions): string[] {
  const coverage = cover(segments, parts, options);
  return streetSides(coverage, addressRowsOf(coverage), 0).flatMap(({ side, parts }) =>
    parts.map(({ groups, planned, metres, numbers }) => {
      const said = numbers?.map(({ parity, from, to }) => `${parity} ${from}-${to}`).join(', ');
      const who = groups.length > 0 ? groups.join(' + ') : '-';
      return `${side}: ${said ?? `${Math.round(metres)} m`} ${who}${planned ? ' planned' : ''}`;
    }),
  );
}

const numbered = [segment('a', { left: numbers('odd', 1, 19), right: numbers('even', 2, 20) })];

describe('a street side by side', () => {
  test('has the odd side and the even side, each by its numbers', () => {
    const links = [
      ['group-1', eastward(0, 50)],
      ['group-2', eastward(30, 70, 'left')],
    ] as const;
    expect(sides(numbered, { links })).toEqual([
      'odd: odd 1-5 group-1',
      'odd: odd 7-9 group-1 + group-2',
      'odd: odd 11-13 group-2',
      'odd: odd 15-19 -',
      'even: even 2-10 group-1',
      'even: even 12-20 -',
    ]);
  });

  test('says together what one group has in two places', () => {
    const links = [
      ['group-1', eastward(0, 30)],
      ['group-1', eastward(60, 100)],
    ] as const;
    expect(sides(numbered, { links })).toEqual([
      'odd: odd 1-5, odd 13-19 group-1',
      'odd: odd 7-11 -',
      'even: even 2-6, even 14-20 group-1',
      'even: even 8-12 -',
    ]);
  });

  test('follows the numbers where segments run against each other', () => {
    const turned = [
      ...numbered,
      segment('b', { line: line([200, 0], [100, 0]), right: numbers('odd', 39, 21) }),
    ];
    const links = [['group-1', eastward(0, 100)]] as const;
    expect(sides(turned, { links })).toEqual([
      'odd: odd 1-19 group-1',
      'odd: odd 21-39 -',
      'even: even 2-20 group-1',
      'even: 50 m -',
    ]);
  });

  test('has no sides to name where both have both parities, or nothing is known', () => {
    const square = [segment('a', { left: numbers('both', 1, 10), right: numbers('none', 0, 0) })];
    const links = [['group-1', eastward(0, 50)]] as const;
    expect(sides(square, { links })).toEqual(['other: both 1-5 group-1', 'other: both 6-10 -']);
    expect(sides([segment('a')], { links })).toEqual(['other: 50 m group-1', 'other: 50 m -']);
  });

  test('leaves out slivers without a number', () => {
    const links = [['group-1', eastward(0, 97)]] as const;
    expect(sides(numbered, { links })).toEqual([
      'odd: odd 1-19 group-1',
      'even: even 2-20 group-1',
    ]);
  });

  test('tells what is planned, and leaves out what is not in scope', () => {
    const parts: PlanParts = {
      links: [['group-1', eastward(0, 50), 'later']],
      exclusions: [eastward(0, 100, 'right')],
    };
    expect(sides(numbered, parts, { scenario: LATER })).toEqual([
      'odd: odd 1-9 group-1 planned',
      'odd: odd 11-19 -',
    ]);
  });
});
