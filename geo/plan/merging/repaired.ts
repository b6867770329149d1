import { withoutDanglingReferences } from '../danglingReferences.ts';
import type { AnyEntity, Plan } from '../plan.ts';
import { meaningOf } from '../sameTarget.ts';
import type { Merge } from './merge.ts';

/** The plan as the model wants it: nothing refers to what is not there, nothing is said twice. */
export function repaired(plan: Plan, sides: Pick<Merge, 'mine' | 'theirs'>): Plan {
  return withoutDanglingReferences(withoutTwins(plan, sides)).plan;
}

/**
 * Both gave a group the same street, each in a link of their own: one of them stays, the same one
 * whoever is mine. Links that both had already are left as they are.
 */
function withoutTwins(plan: Plan, sides: Pick<Merge, 'mine' | 'theirs'>): Plan {
  const links = twinsOf(
    plan.links,
    ({ group, scenario, target }) => `${group} ${scenario} ${meaningOf(target)}`,
    (id) => Object.hasOwn(sides.mine.links, id) && Object.hasOwn(sides.theirs.links, id),
  );
  const exclusions = twinsOf(
    plan.exclusions,
    ({ target }) => meaningOf(target),
    (id) => Object.hasOwn(sides.mine.exclusions, id) && Object.hasOwn(sides.theirs.exclusions, id),
  );
  if (links.size + exclusions.size === 0) return plan;
  const stayFor = (ids: readonly string[]) => [...new Set(ids.map((id) => links.get(id) ?? id))];
  return {
    ...plan,
    links: without(plan.links, links),
    exclusions: without(plan.exclusions, exclusions),
    scenarios: Object.fromEntries(
      Object.values(plan.scenarios).map((scenario) => [
        scenario.id,
        scenario.removes.some((id) => links.has(id))
          ? { ...scenario, removes: stayFor(scenario.removes) }
          : scenario,
      ]),
    ),
  };
}

/** By id: those that go, with the one that stays for each. */
function twinsOf<Entity extends AnyEntity>(
  entities: Readonly<Record<string, Entity>>,
  meaning: (entity: Entity) => string,
  isShared: (id: string) => boolean,
): ReadonlyMap<string, string> {
  const all = Object.values(entities);
  const added = all.filter(({ id }) => !isShared(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const goes = new Map<string, string>();
  // what both had is not looked at for nothing: there may be thousands
  if (added.length === 0) return goes;
  const shared = all.filter(({ id }) => isShared(id));
  const stays = new Map(shared.map((entity) => [meaning(entity), entity.id]));
  for (const entity of added) {
    const said = meaning(entity);
    const other = stays.get(said);
    if (other === undefined) stays.set(said, entity.id);
    else goes.set(entity.id, other);
  }
  return goes;
}

const without = <Entity>(
  entities: Readonly<Record<string, Entity>>,
  gone: ReadonlyMap<string, string>,
): Readonly<Record<string, Entity>> =>
  Object.fromEntries(Object.entries(entities).filter(([id]) => !gone.has(id)));
