import { succeed } from '#geo/result.ts';
import { applyChange, type Put } from '../change.ts';
import type { Plan } from '../plan.ts';
import type { Target } from '../target.ts';
import { entity, type EditResult } from './problem.ts';
import { addScenario } from './scenarios.ts';

/**
 * A scenario like another one, to be changed without losing that: the same groups, links and sub-areas
 * planned once more, under ids of `newId`.
 */
export function duplicateScenario(
  plan: Plan,
  input: {
    readonly id: string;
    readonly copy: { readonly id: string; readonly name: string };
    readonly newId: () => string;
  },
): EditResult {
  const found = entity(plan, 'scenarios', input.id);
  if (!found.ok) return found;
  const { note, removes } = found.value;
  const added = addScenario(plan, { ...input.copy, note });
  if (!added.ok) return added;
  const copies = copiesOf(plan, input.id, input.newId);
  const copyOf = (id: string) => copies.get(id) ?? id;
  const inCopy = (scenario: string | null) => (scenario === input.id ? input.copy.id : scenario);
  const targetOf = (target: Target): Target =>
    target.kind === 'subArea' ? { ...target, subArea: copyOf(target.subArea) } : target;
  const made = applyChange(plan, added.value).scenarios[input.copy.id]!;
  const puts: Put[] = [
    { kind: 'scenarios', entity: { ...made, removes: removes.map(copyOf) } },
    ...inBoth(plan.subAreas, copies).map((area): Put => ({
      kind: 'subAreas',
      entity: { ...area, id: copyOf(area.id), scenario: inCopy(area.scenario) },
    })),
    ...inBoth(plan.groups, copies).map((group): Put => ({
      kind: 'groups',
      entity: { ...group, id: copyOf(group.id), scenario: inCopy(group.scenario) },
    })),
    ...inBoth(plan.links, copies).map(({ id, group, target, scenario }): Put => ({
      kind: 'links',
      entity: {
        id: copyOf(id),
        group: copyOf(group),
        target: targetOf(target),
        scenario: inCopy(scenario),
      },
    })),
    ...inBoth(plan.exclusions, copies).map((each): Put => ({
      kind: 'exclusions',
      entity: { ...each, id: copyOf(each.id), target: targetOf(each.target) },
    })),
  ];
  return succeed({ label: { code: 'scenario/duplicate', name: made.name }, puts, deletes: [] });
}

const inBoth = <Entity extends { readonly id: string }>(
  entities: Readonly<Record<string, Entity>>,
  copies: ReadonlyMap<string, string>,
) => Object.values(entities).filter(({ id }) => copies.has(id));

/**
 * A new id for each thing that comes along: what is planned in the scenario, and what holds on to it and
 * so holds nowhere else.
 */
function copiesOf(plan: Plan, scenario: string, newId: () => string): ReadonlyMap<string, string> {
  const copies = new Map<string, string>();
  const isPlanned = (each: { readonly scenario: string | null }) => each.scenario === scenario;
  const isOnCopy = ({ target }: { readonly target: Target }) =>
    target.kind === 'subArea' && copies.has(target.subArea);
  for (const each of [...Object.values(plan.subAreas), ...Object.values(plan.groups)]) {
    if (isPlanned(each)) copies.set(each.id, newId());
  }
  for (const link of Object.values(plan.links)) {
    if (isPlanned(link) || copies.has(link.group) || isOnCopy(link)) copies.set(link.id, newId());
  }
  for (const exclusion of Object.values(plan.exclusions)) {
    if (isOnCopy(exclusion)) copies.set(exclusion.id, newId());
  }
  return copies;
}
