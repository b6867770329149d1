import { describe, expect, test } from 'vitest';
import type { Target } from '#geo/plan/target.ts';
import { polygon } from '#tests/engineData.ts';
import { at, house, numbers, ring, segment, street } from '#tests/engineFixtures.ts';
import { cover, LATER, type CoverOptions, type PlanParts } from '#tests/enginePlans.ts';
import { reportOf } from './reportOf.ts';

// 100 m of Dorpsstraat, of which a group of now serves the first half
const segments = [segment('a', { left: numbers('odd', 1, 19), right: numbers('even', 2, 20) })];
const eastward = (from: number, to: number): Target => ({
  kind: 'stretch',
  street: street(),
  from: at(from, 0),
  to: at(to, 0),
  side: 'both',
});
const eastHalf = polygon(ring([50, -30], [150, -30], [150, 30], [50, 30]));
const inEast: Target = { kind: 'subArea', subArea: 'area-east' };

function both(parts: PlanParts, options: CoverOptions = {}) {
  const coverages = [null, LATER].map((scenario) =>
    cover(segments, parts, { ...options, scenario }),
  );
  const [now, later] = coverages.map(reportOf);
  return { now: now!, later: later!, laterCoverage: coverages[1]! };
}

const rounded = (metres: number) => Math.round(metres * 100) / 100;
const covered = ({ totals }: ReturnType<typeof reportOf>) => rounded(totals.coveredMetres);
/** "0-50 planned": what is covered on the left, and whether it is planned only. */
function plannedOnLeft({ served }: ReturnType<typeof cover>): string[] {
  return Array.from(served.line, (line, row) => ({ line, row }))
    .filter(({ line, row }) => line === 0 && served.depth[row]! > 0)
    .map(({ row }) => {
      const stretch = `${rounded(served.from[row]!)}-${rounded(served.to[row]!)}`;
      return served.planned[row] === 1 ? `${stretch} planned` : stretch;
    });
}

describe('a scenario', () => {
  test('that ends a link opens a gap, with its numbers', () => {
    const { now, later } = both({
      links: [
        ['group-1', eastward(0, 50)],
        ['group-1', eastward(50, 100)],
      ],
      endsLater: ['link-1'],
    });
    expect([now.gaps, now.streets[0]!.state]).toEqual([[], 'covered']);
    expect([covered(later), later.streets[0]!.state]).toEqual([50, 'partly']);
    expect(later.gaps[0]!.parts[0]!.numbers).toEqual([
      { parity: 'odd', from: 11, to: 19 },
      { parity: 'even', from: 12, to: 20 },
    ]);
    expect([now.scenario, later.scenario]).toEqual([null, LATER]);
  });

  test('that adds a group counts and lists it, and now does not know it', () => {
    const { now, later, laterCoverage } = both({
      groups: { 'group-2': { scenario: LATER } },
      links: [
        ['group-1', eastward(0, 50)],
        ['group-2', eastward(40, 100), 'later'],
      ],
    });
    expect(now.groups.map(({ id }) => id)).toEqual(['group-1']);
    expect(later.groups.map(({ id, metres }) => [id, rounded(metres)])).toEqual([
      ['group-1', 50],
      ['group-2', 60],
    ]);
    expect([covered(now), covered(later)]).toEqual([50, 100]);
    expect([now, later].map(({ plannedMetres }) => rounded(plannedMetres))).toEqual([0, 50]);
    expect([now.overlaps.length, later.overlaps[0]!.groups]).toEqual([0, ['group-1', 'group-2']]);
    expect(plannedOnLeft(laterCoverage)).toEqual(['0-40', '40-50', '50-100 planned']);
  });

  test('that adds a sub-area has its figures, and now does not list it', () => {
    const { now, later } = both({
      laterSubAreas: { 'area-east': eastHalf },
      links: [
        ['group-1', eastward(0, 50)],
        ['group-1', inEast, 'later'],
      ],
    });
    expect(now.subAreas).toEqual([]);
    expect(later.subAreas).toMatchObject([{ id: 'area-east', groups: ['group-1'] }]);
    expect(rounded(later.subAreas[0]!.coveredMetres)).toBe(50);
  });

  test('has the links of now to what it plans, and now does not miss them', () => {
    const { now, later, laterCoverage } = both({
      laterSubAreas: { 'area-east': eastHalf },
      links: [['group-1', inEast]],
      exclusions: [inEast],
    });
    expect([now.notPlaced, now.notExcluded]).toEqual([[], []]);
    expect([rounded(now.totals.metres), rounded(later.totals.metres)]).toEqual([100, 50]);
    expect(later.notPlaced).toEqual([]);
    expect(plannedOnLeft(laterCoverage)).toEqual([]);
    const counting = both({
      laterSubAreas: { 'area-east': eastHalf },
      links: [['group-1', inEast]],
    });
    expect(plannedOnLeft(counting.laterCoverage)).toEqual(['50-100 planned']);
  });

  test('that puts one link in place of another is planned there', () => {
    const { laterCoverage } = both({
      links: [
        ['group-1', eastward(0, 50)],
        ['group-1', eastward(0, 60), 'later'],
      ],
      endsLater: ['link-0'],
    });
    expect(plannedOnLeft(laterCoverage)).toEqual(['0-60 planned']);
  });

  test('counts addresses, and for safety no social group, as now does', () => {
    const parts: PlanParts = {
      groups: { 'group-2': { scenario: LATER, use: 'social' } },
      links: [
        ['group-1', eastward(0, 50)],
        ['group-2', eastward(50, 100), 'later'],
      ],
    };
    const addresses = [house(3, 20, 8), house(17, 80, 8)];
    const all = both(parts, { addresses });
    expect([all.now, all.later].map(({ totals }) => totals.addresses)).toEqual([
      { total: 2, covered: 1 },
      { total: 2, covered: 2 },
    ]);
    const safety = both(parts, { addresses, purpose: 'safety' });
    expect(safety.later.totals.addresses).toEqual({ total: 2, covered: 1 });
  });
});
