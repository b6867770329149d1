import { describe, expect, test } from 'vitest';
import { splitGroup as splitInPlan } from '#geo/plan/edits/reshapeGroups.ts';
import { applyChange } from '#geo/plan/change.ts';
import { polygonsOf } from '#geo/plan/area.ts';
import type { Target } from '#geo/plan/target.ts';
import { polygon } from '#tests/engineData.ts';
import { crossTown, saidOf } from '#tests/crossTown.ts';
import { at, ring, street } from '#tests/engineFixtures.ts';
import type { PlanParts } from '#tests/enginePlans.ts';
import { coverageOfPlan } from '../coverageOfPlan.ts';
import { intersect, metresOf, subtract, union } from '../stretches.ts';
import { splitGroup } from './splitGroup.ts';

const ground = polygonsOf(polygon(ring([-200, -200], [500, -200], [500, 200], [-200, 200])));
// north along the Kerkweg, through all of the ground
const alongKerkweg = [at(100, -300), at(100, 300)];
const whole = (name?: string): Target => ({ kind: 'street', street: street(name) });
const everything = ['Dorpsstraat', 'Kerkweg', 'Molenweg'].map(
  (name) => ['own', whole(name)] as const,
);

function split(parts: PlanParts, gives: 'left' | 'right' = 'left', line = alongKerkweg) {
  const { coverage, context, plan } = crossTown(parts);
  const found = splitGroup(coverage, context, plan, { group: 'own', ground, line, gives });
  return { coverage, plan, found };
}

describe('a group splits along a street', () => {
  test('each link goes, stays or is cut, and the street itself is shared by its sides', () => {
    const { found } = split({ links: everything });
    const cuts = found!.cuts.map(({ link, keeps, gives }) => [
      link,
      keeps.map(saidOf),
      gives.map(saidOf),
    ]);
    expect(cuts).toEqual([
      [
        'link-0',
        ['Dorpsstraat odd 11-29', 'Dorpsstraat even 12-30'],
        ['Dorpsstraat odd 1-9', 'Dorpsstraat even 2-10'],
      ],
      ['link-1', ['Kerkweg right'], ['Kerkweg left']],
    ]);
    expect(found!.givenMetres).toBeCloseTo(200, 0);
    expect(found!.keptMetres).toBeCloseTo(500, 0);
  });

  test('not where one side has nothing of it', () => {
    expect(split({ links: [['own', whole('Molenweg')]] }).found).toBeNull();
  });

  test('not along a line that leaves the ground in one piece', () => {
    expect(split({ links: everything }, 'left', [at(0, 0), at(10, 0)]).found).toBeNull();
  });

  test('and afterwards both groups serve together what it served, and nothing twice', () => {
    const area = polygon(ring([-50, -50], [250, -50], [250, 50], [-50, 50]));
    const parts: PlanParts = {
      subAreas: { 'area-1': area },
      links: [...everything, ['own', { kind: 'subArea', subArea: 'area-1' }]],
    };
    const { coverage, plan, found } = split(parts);
    expect(found!.subAreas).toEqual(['area-1']);
    let ids = 100;
    const named = (targets: readonly Target[]) =>
      targets.map((target) => ({ id: `link-${ids++}`, target }));
    const change = splitInPlan(plan, {
      id: 'own',
      other: { id: 'other-1', name: 'De andere' },
      cuts: found!.cuts.map(({ link, keeps, gives }) => ({
        link,
        keeps: named(keeps),
        gives: named(gives),
      })),
      line: alongKerkweg,
      gives: 'left',
      halves: [{ of: 'area-1', id: 'area-2', name: 'West', colour: '#0072b2', ids: ['link-99'] }],
    });
    if (!change.ok) throw new Error(JSON.stringify(change.problem));
    const after = coverageOfPlan(
      coverage.network,
      applyChange(plan, change.value),
      { districts: [], addresses: null },
      { purpose: 'all', scenario: null },
    );
    const [before] = coverage.links.layers;
    const [own, other] = after.links.layers;
    expect(metresOf(intersect(own!.all, other!.all))).toBeCloseTo(0, 1);
    const together = union([own!.all, other!.all]);
    expect(metresOf(subtract(before!.all, together))).toBeCloseTo(0, 1);
    expect(metresOf(subtract(together, before!.all))).toBeCloseTo(0, 1);
    expect(metresOf(other!.all)).toBeCloseTo(found!.givenMetres, 1);
  });
});
