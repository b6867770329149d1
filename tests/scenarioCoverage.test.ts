import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverageOfPlan } from '#geo/engine/coverageOfPlan.ts';
import { reportOf } from '#geo/engine/reportOf.ts';
import type { Area } from '#geo/plan/area.ts';
import { applyChange, type Change } from '#geo/plan/change.ts';
import { duplicateScenario } from '#geo/plan/edits/duplicateScenario.ts';
import { editInScenario } from '#geo/plan/edits/editInScenario.ts';
import { removeGroup } from '#geo/plan/edits/groups.ts';
import { addLinks, removeLinks } from '#geo/plan/edits/links.ts';
import { dropPart, makePartReal, makeReal } from '#geo/plan/edits/makeReal.ts';
import type { EditResult } from '#geo/plan/edits/problem.ts';
import { mergeGroups } from '#geo/plan/edits/reshapeGroups.ts';
import { transferLinks } from '#geo/plan/edits/transferLinks.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { plannedIn } from '#geo/plan/plannedIn.ts';
import { planIn } from '#geo/plan/planIn.ts';
import type { Target } from '#geo/plan/target.ts';
import { CROSS_TOWN } from './crossTown.ts';
import { polygon } from './engineData.ts';
import { at, networkOf, ring, street } from './engineFixtures.ts';
import { LATER, planOf } from './enginePlans.ts';

// the cross town with groups, links and sub-areas of now and of a scenario, drawn by lot

const network = networkOf(CROSS_TOWN);

const stretch = (name: string, from: number, to: number): Target => ({
  kind: 'stretch',
  street: street(name),
  from: at(from, 0),
  to: at(to, 0),
  side: 'both',
});

const TARGETS: readonly Target[] = [
  { kind: 'street', street: street('Dorpsstraat') },
  { kind: 'street', street: street('Kerkweg') },
  { kind: 'side', street: street('Dorpsstraat'), side: 'odd' },
  stretch('Dorpsstraat', 0, 120),
  stretch('Dorpsstraat', 90, 260),
  { kind: 'subArea', subArea: 'area-now' },
  { kind: 'subArea', subArea: 'area-later' },
];

const box = (west: number, east: number): Area =>
  polygon(ring([west, -120], [east, -120], [east, 120], [west, 120]));

const target = fc.constantFrom(...TARGETS);
const group = fc.constantFrom('group-1', 'group-2', 'group-3');
const link = fc.tuple(group, target, fc.boolean());

const plans = fc
  .record({
    links: fc.array(link, { minLength: 1, maxLength: 8 }),
    ends: fc.uniqueArray(fc.nat({ max: 7 }), { maxLength: 4 }),
    east: fc.integer({ min: 60, max: 290 }),
    excludes: fc.boolean(),
  })
  .map(({ links, ends, east, excludes }): Plan =>
    planOf({
      groups: {
        'group-1': {},
        'group-2': { use: 'social' },
        'group-3': { scenario: LATER, status: 'asked' },
      },
      // a link of now cannot be of a group that is only planned
      links: links.map(([id, of, isLater]) =>
        isLater || id === 'group-3' ? [id, of, 'later'] : [id, of],
      ),
      subAreas: { 'area-now': box(0, 50) },
      laterSubAreas: { 'area-later': box(50, east) },
      endsLater: ends
        .filter((i) => i < links.length && !links[i]![2] && links[i]![0] !== 'group-3')
        .map((i) => `link-${i}`),
      exclusions: excludes ? [{ kind: 'subArea', subArea: 'area-later' }] : [],
    }),
  );

function done(result: EditResult): Change {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const after = (plan: Plan, result: EditResult) => applyChange(plan, done(result));

/** All that the engine says, but for the order of groups and sub-areas. */
function covered(plan: Plan, scenario: string | null, purpose: 'all' | 'safety') {
  const coverage = coverageOfPlan(
    network,
    plan,
    { districts: [], addresses: null },
    { purpose, scenario },
  );
  const { scenario: _, plannedMetres: __, notPlaced, ...report } = reportOf(coverage);
  const sorted = (entities: readonly { readonly id: string }[]) =>
    entities.toSorted((a, b) => a.id.localeCompare(b.id));
  const named = (runs: typeof report.gaps) =>
    runs.map((run) => ({ ...run, groups: run.groups.toSorted() }));
  return {
    ...report,
    streets: report.streets.map((each) => ({ ...each, groups: each.groups.toSorted() })),
    subAreas: sorted(report.subAreas.map((each) => ({ ...each, groups: each.groups.toSorted() }))),
    groups: sorted(report.groups),
    overlaps: named(report.overlaps),
    notPlaced: notPlaced.map(({ name }) => name).toSorted(),
  };
}

const bothPurposes = fc.constantFrom('all' as const, 'safety' as const);

test('a scenario that is made real covers now what it covered', () => {
  fc.assert(
    fc.property(plans, bothPurposes, (plan, purpose) => {
      const real = after(plan, makeReal(plan, { scenario: LATER }));
      expect(covered(real, null, purpose)).toEqual(covered(plan, LATER, purpose));
    }),
    { numRuns: 150 },
  );
});

test('piece by piece, in any order, it comes to the same', () => {
  fc.assert(
    fc.property(plans, fc.array(fc.nat({ max: 5 }), { maxLength: 5 }), (plan, order) => {
      let half = plan;
      for (const at of order) {
        const { groups } = plannedIn(half, LATER);
        const piece = groups[at % (groups.length || 1)];
        if (!piece) break;
        half = after(half, makePartReal(half, { scenario: LATER, groups: [piece.group.id] }));
        // what is real is so in the scenario too
        expect(covered(half, LATER, 'all')).toEqual(covered(plan, LATER, 'all'));
      }
      const real = after(half, makeReal(half, { scenario: LATER }));
      expect(covered(real, null, 'all')).toEqual(covered(plan, LATER, 'all'));
    }),
    { numRuns: 100 },
  );
});

test('without its pieces a scenario is as now, and leaves now alone all the time', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      let less = plan;
      const { groups, subAreas } = plannedIn(plan, LATER);
      for (const piece of groups) {
        less = after(less, dropPart(less, { scenario: LATER, groups: [piece.group.id] }));
        expect(covered(less, null, 'all')).toEqual(covered(plan, null, 'all'));
      }
      const ids = subAreas.map(({ id }) => id);
      less = after(less, dropPart(less, { scenario: LATER, subAreas: ids }));
      expect(covered(less, LATER, 'all')).toEqual(covered(less, null, 'all'));
    }),
    { numRuns: 100 },
  );
});

test('a copy of a scenario covers what that does', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      let count = 0;
      const copy = { id: 'scenario-copy', name: 'Kopie' };
      const newId = () => `copied-${++count}`;
      const both = after(plan, duplicateScenario(plan, { id: LATER, copy, newId }));
      const { totals, overlaps, gaps } = covered(both, copy.id, 'all');
      const of = covered(plan, LATER, 'all');
      const metresOf = (runs: typeof gaps) => runs.map(({ metres }) => metres);
      expect(totals).toEqual(of.totals);
      expect([metresOf(gaps), metresOf(overlaps)]).toEqual([
        metresOf(of.gaps),
        metresOf(of.overlaps),
      ]);
      expect(covered(both, LATER, 'all')).toEqual(of);
    }),
    { numRuns: 100 },
  );
});

/** An edit by hand; the numbers choose of what. */
type Step = readonly [
  kind: 'add' | 'remove' | 'give' | 'removeGroup' | 'merge',
  at: number,
  to: string,
  what: Target,
];
const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom('add', 'remove', 'give', 'removeGroup', 'merge'),
  fc.nat({ max: 20 }),
  group,
  target,
);

function edited(plan: Plan, of: Plan, [kind, at, to, what]: Step, id: string): EditResult {
  const links = Object.keys(planIn(of, LATER).links);
  const one = links[at % (links.length || 1)] ?? 'link-lost';
  switch (kind) {
    case 'add':
      return addLinks(plan, { group: to, links: [{ id, group: to, target: what }] });
    case 'remove':
      return removeLinks(plan, { ids: [one] });
    case 'give':
      return transferLinks(plan, { to, cuts: [{ link: one, keeps: [], gives: [] }] });
    case 'removeGroup':
      return removeGroup(plan, { id: to });
    case 'merge':
      return mergeGroups(plan, { ids: [to, 'group-1'] });
  }
}

test('an edit in a scenario does there what it would do once that is real, and leaves now alone', () => {
  let compared = 0;
  fc.assert(
    fc.property(plans, fc.array(step, { minLength: 1, maxLength: 5 }), (plan, steps) => {
      let count = 0;
      let planned = plan;
      for (const each of steps) {
        const edit = (there: Plan) => edited(there, planned, each, `added-${++count}`);
        const real = after(planned, makeReal(planned, { scenario: LATER }));
        const [there, here] = [
          editInScenario(planned, LATER, edit, () => `made-${++count}`),
          edit(real),
        ];
        const linkCount = (of: Plan) => Object.keys(planIn(of, LATER).links).length;
        // what a group serves twice is had once when it is real: then they are no longer alike
        if (!there.ok || !here.ok || linkCount(planned) !== linkCount(real)) continue;
        planned = applyChange(planned, there.value);
        const [then, now] = [
          covered(planned, LATER, 'all'),
          covered(applyChange(real, here.value), null, 'all'),
        ];
        expect([then.totals, then.gaps]).toEqual([now.totals, now.gaps]);
        expect(covered(planned, null, 'all')).toEqual(covered(plan, null, 'all'));
        compared++;
      }
    }),
    { numRuns: 150 },
  );
  expect(compared).toBeGreaterThan(150);
});
