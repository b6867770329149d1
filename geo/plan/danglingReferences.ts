import type { Link, Sign } from './entities.ts';
import type { EntityKind, Plan } from './plan.ts';
import { withPersons } from './subAreaPersons.ts';
import type { Target } from './target.ts';

/** Something that was taken out of a plan because what it refers to is not there. */
export interface DroppedReference {
  readonly kind: EntityKind;
  readonly id: string;
  /** the kind and id that it names */
  readonly missing: { readonly kind: EntityKind; readonly id: string };
}

export interface SoundPlan {
  readonly plan: Plan;
  readonly dropped: readonly DroppedReference[];
}

/**
 * The plan without references to what it does not have. Leaves out only what could not be seen or
 * counted anyway: entities planned in a scenario that is not there, links of or to nothing. Where
 * a list or a field holds the reference, the reference alone goes. A sound plan is not changed.
 */
export function withoutDanglingReferences(plan: Plan): SoundPlan {
  const dropped: DroppedReference[] = [];
  // each step relies on what the one before it left
  const steps = [dropPlannedNowhere, dropServingNothing, dropLostNames, dropLostRemovals];
  const sound = steps.reduce((rest, step) => step(rest, checkIn(rest, dropped)), plan);
  return { plan: dropped.length === 0 ? plan : sound, dropped };
}

interface Reference {
  readonly kind: EntityKind;
  readonly id: string | null;
}

/** Whether the plan has what an entity refers to; null refers to nothing. */
type Check = (from: { kind: EntityKind; id: string }, to: Reference) => boolean;

function checkIn(plan: Plan, dropped: DroppedReference[]): Check {
  return (from, { kind, id }) => {
    if (id === null || Object.hasOwn(plan[kind], id)) return true;
    dropped.push({ ...from, missing: { kind, id } });
    return false;
  };
}

function dropPlannedNowhere(plan: Plan, has: Check): Plan {
  const isPlanned = (kind: EntityKind) => (entity: { id: string; scenario: string | null }) =>
    has({ kind, id: entity.id }, { kind: 'scenarios', id: entity.scenario });
  return {
    ...plan,
    subAreas: filtered(plan.subAreas, isPlanned('subAreas')),
    groups: filtered(plan.groups, isPlanned('groups')),
    links: filtered(plan.links, isPlanned('links')),
  };
}

function dropServingNothing(plan: Plan, has: Check): Plan {
  const isPlaced = (kind: EntityKind) => (entity: { id: string; target: Target }) =>
    has({ kind, id: entity.id }, { kind: 'subAreas', id: subAreaOf(entity.target) });
  const isOfGroup = ({ id, group }: Link) =>
    has({ kind: 'links', id }, { kind: 'groups', id: group });
  const isForGroup = ({ id, group }: Sign) =>
    has({ kind: 'signs', id }, { kind: 'groups', id: group });
  return {
    ...plan,
    signs: filtered(plan.signs, isForGroup),
    links: filtered(filtered(plan.links, isOfGroup), isPlaced('links')),
    exclusions: filtered(plan.exclusions, isPlaced('exclusions')),
  };
}

function dropLostNames(plan: Plan, has: Check): Plan {
  const isKnown = (kind: EntityKind, id: string) => (person: string) =>
    has({ kind, id }, { kind: 'persons', id: person });
  return {
    ...plan,
    subAreas: mapped(plan.subAreas, (subArea) =>
      withPersons(subArea, (ids) => ids.filter(isKnown('subAreas', subArea.id))),
    ),
    groups: mapped(plan.groups, (group) => ({
      ...group,
      administrators: group.administrators.filter(isKnown('groups', group.id)),
    })),
    signUps: mapped(plan.signUps, (signUp) => {
      const from = { kind: 'signUps', id: signUp.id } as const;
      const isLost = (kind: EntityKind, id: string | null) => !has(from, { kind, id });
      const placed =
        'subArea' in signUp && isLost('subAreas', signUp.subArea)
          ? { ...signUp, subArea: null }
          : signUp;
      return placed.kind === 'resident' && isLost('groups', placed.group ?? null)
        ? { ...placed, group: null }
        : placed;
    }),
  };
}

function dropLostRemovals(plan: Plan, has: Check): Plan {
  return {
    ...plan,
    scenarios: mapped(plan.scenarios, (scenario) => ({
      ...scenario,
      removes: scenario.removes.filter((link) =>
        has({ kind: 'scenarios', id: scenario.id }, { kind: 'links', id: link }),
      ),
    })),
  };
}

const subAreaOf = (target: Target) => (target.kind === 'subArea' ? target.subArea : null);

type ById<Entity> = { readonly [id: string]: Entity };

function filtered<Entity>(entities: ById<Entity>, keep: (entity: Entity) => boolean): ById<Entity> {
  return Object.fromEntries(Object.entries(entities).filter(([, entity]) => keep(entity)));
}

function mapped<Entity>(entities: ById<Entity>, map: (entity: Entity) => Entity): ById<Entity> {
  return Object.fromEntries(Object.entries(entities).map(([id, entity]) => [id, map(entity)]));
}
