import { expect } from 'vitest';
import { planOfAreas } from '#geo/cli/planOfAreas.ts';
import type { Coverage } from '#geo/engine/coverage.ts';
import { coverageOfPlan } from '#geo/engine/coverageOfPlan.ts';
import type { District } from '#geo/plan/district.ts';
import type { SubArea } from '#geo/plan/entities.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { finished } from '#geo/planner/finished.ts';
import { askedTown } from '#geo/planner/town/askedTown.ts';
import { planTown, type TownPlan } from '#geo/planner/town/planTown.ts';
import { USUAL_QUESTION, type PlanningQuestion } from '#geo/planner/town/question.ts';
import { townTask } from '#geo/planner/town/townTask.ts';
import { flawsOfPlan } from '#geo/planner/town/verifyPlan.ts';
import type { Address } from '#geo/streets/address.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { house, line, networkOf, ring, segment } from '../engineFixtures.ts';

/** A road of three pieces of 100 m to the east, and a lane of 100 m to the north from its first node. */
export const ROAD = ['a', 'b', 'c'].map((id, i) =>
  segment(id, { line: line([100 * i, 0], [100 * i + 100, 0]) }),
);
export const LANE = segment('lane', { line: line([100, 0], [100, 100]), name: 'Zijstraat' });
// around the first piece of the road, and both its sides
export const FIRST_PIECE = ring([-20, -20], [100, -20], [100, 20], [-20, 20]);

type Ring = readonly (readonly [number, number])[];

interface Town {
  readonly segments: readonly Segment[];
  readonly addresses?: readonly Address[];
  /** rings that a group serves each */
  readonly areas?: readonly Ring[];
  /** rings of sub-areas that no group serves */
  readonly subAreas?: readonly Ring[];
}

const areaOf = (name: string, corners: Ring): District => ({
  id: name,
  name,
  area: { type: 'Polygon', coordinates: [corners.map(([lng, lat]) => [lng, lat])] },
});

export function coverageOf({ segments, addresses, areas = [], subAreas = [] }: Town): Coverage {
  const served = planOfAreas(areas.map((each, i) => areaOf(`Groep ${i + 1}`, each)));
  const others = planOfAreas(subAreas.map((each, i) => areaOf(`Deelgebied ${i + 1}`, each)));
  const named: Record<string, SubArea> = {};
  for (const each of Object.values(others.subAreas)) named[each.name] = { ...each, id: each.name };
  const plan: Plan = { ...served, subAreas: { ...named, ...served.subAreas } };
  const data = { districts: [], addresses: addresses ?? null };
  return coverageOfPlan(networkOf(segments), plan, data, { purpose: 'all', scenario: null });
}

export type Asked = Partial<PlanningQuestion>;

export const townTaskOf = (coverage: Coverage, asked: Asked) =>
  finished(townTask(askedTown(coverage, { ...USUAL_QUESTION, ...asked })));

/** The last plan, each of them checked. */
export function proposed(coverage: Coverage, asked: Asked, iterations = 50): TownPlan {
  const question = { ...USUAL_QUESTION, ...asked };
  const plans = [...planTown(coverage, question, { seed: 1, iterations })].filter(
    (plan) => plan !== null,
  );
  for (const plan of plans) expect(flawsOfPlan(coverage, question, plan)).toEqual([]);
  return plans.at(-1)!;
}

export const houses = (from: number, to: number, count: number, north = 5): Address[] =>
  Array.from({ length: count }, (_, i) =>
    house(2 * i + 1, from + ((to - from) * (i + 0.5)) / count, north),
  );
