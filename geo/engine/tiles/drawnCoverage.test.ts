import { describe, expect, test } from 'vitest';
import type { Target } from '#geo/plan/target.ts';
import type { Coverage } from '../coverage.ts';
import { at, line, segment, street } from '#tests/engineFixtures.ts';
import { cover, LATER } from '#tests/enginePlans.ts';
import { drawnLines, drawnSides, type Drawn } from './drawnCoverage.ts';

const eastward = (from: number, to: number, side: 'both' | 'left' | 'right' = 'both'): Target => ({
  kind: 'stretch',
  street: street(),
  from: at(from, 0),
  to: at(to, 0),
  side,
});

const wholeOf = ({ served }: Coverage) => ({ segment: 0, first: 0, end: served.count });

/** Each stretch as where it begins and ends, to the centimetre, and what is said of it. */
const spans = (drawn: readonly Drawn<unknown>[]) =>
  drawn.map(({ from, to, properties }) => {
    const [start, stop] = [from, to].map((metres) => Math.round(metres * 100) / 100);
    return { span: `${start}-${stop}`, properties };
  });

const coverage = cover([segment('a', { line: line([0, 0], [60, 0], [100, 0]) })], {
  links: [
    ['group-1', eastward(0, 50)],
    ['group-2', eastward(20, 80, 'left')],
  ],
});

test('sides tell their depth and the gap of the report that holds them', () => {
  const entry = (span: string, side: string, depth: number, gap: number) => ({
    span,
    properties: { form: 'side', street: 0, side, depth, gap, planned: false },
  });
  expect(spans(drawnSides(coverage, wholeOf(coverage)))).toEqual([
    entry('0-20', 'left', 1, -1),
    entry('20-50', 'left', 2, -1),
    entry('50-80', 'left', 1, -1),
    entry('80-100', 'left', 0, 0),
    entry('0-50', 'right', 1, -1),
    entry('50-100', 'right', 0, 0),
  ]);
});

describe('a line', () => {
  test('joins both sides: partly covered where they differ', () => {
    const entry = (span: string, state: string, overlap: boolean, gap: number) => ({
      span,
      properties: { form: 'street', street: 0, state, overlap, gap, planned: false },
    });
    expect(spans(drawnLines(coverage, wholeOf(coverage)))).toEqual([
      entry('0-20', 'covered', false, -1),
      entry('20-50', 'covered', true, -1),
      entry('50-80', 'partly', false, 0),
      entry('80-100', 'uncovered', false, 0),
    ]);
  });

  test('goes on where only the group changes', () => {
    const changing = cover([segment('a')], {
      links: [
        ['group-1', eastward(0, 50)],
        ['group-2', eastward(50, 100)],
      ],
    });
    expect(spans(drawnLines(changing, wholeOf(changing))).map(({ span }) => span)).toEqual([
      '0-100',
    ]);
  });

  test('is covered where the one side in scope is', () => {
    const oneSided = cover([segment('a')], {
      exclusions: [eastward(0, 100, 'right')],
      links: [['group-1', eastward(0, 100, 'left')]],
    });
    expect(drawnSides(oneSided, wholeOf(oneSided))).toHaveLength(1);
    expect(drawnLines(oneSided, wholeOf(oneSided))).toMatchObject([
      { properties: { state: 'covered' } },
    ]);
  });

  test('has no gap where that is a sliver', () => {
    const sliver = cover([segment('a')], { links: [['group-1', eastward(0, 97)]] });
    const gaps = drawnSides(sliver, wholeOf(sliver)).map(({ properties }) => properties.gap);
    expect(gaps).toEqual([-1, -1, -1, -1]);
  });

  test('tells what is planned', () => {
    const planned = cover(
      [segment('a')],
      { links: [['group-1', eastward(0, 100), 'later']] },
      { scenario: LATER },
    );
    expect(drawnLines(planned, wholeOf(planned))).toMatchObject([
      { properties: { planned: true } },
    ]);
  });
});
