import type { Plan } from './plan.ts';
import { exclusionsInForce, linksInForce, subAreasIn } from './queries.ts';

/**
 * The plan as it is now (`scenario` null) or in a scenario: without what is planned elsewhere and what
 * ends there. The very same plan when nothing is planned at all, and the same answer to the same
 * question as before.
 */
export function planIn(plan: Plan, scenario: string | null): Plan {
  if (Object.keys(plan.scenarios).length === 0) return plan;
  const answers = remembered.get(plan) ?? new Map<string | null, Plan>();
  remembered.set(plan, answers);
  const before = answers.get(scenario);
  if (before) return before;
  const groups = Object.values(plan.groups).filter(
    (group) => group.scenario === null || group.scenario === scenario,
  );
  const hasGroup = new Set(groups.map(({ id }) => id));
  const answer = {
    ...plan,
    groups: byId(groups),
    links: byId(linksInForce(plan, scenario).filter(({ group }) => hasGroup.has(group))),
    subAreas: byId(subAreasIn(plan, scenario)),
    exclusions: byId(exclusionsInForce(plan, scenario)),
    signs: byId(Object.values(plan.signs).filter(({ group }) => hasGroup.has(group))),
  };
  answers.set(scenario, answer);
  return answer;
}

const remembered = new WeakMap<Plan, Map<string | null, Plan>>();

const byId = <Entity extends { readonly id: string }>(entities: readonly Entity[]) =>
  Object.fromEntries(entities.map((entity) => [entity.id, entity]));
