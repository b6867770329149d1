import type { Coverage } from '#geo/engine/coverage.ts';
import { settingsOf, type Plan } from '#geo/plan/plan.ts';
import { personRecords } from '#geo/plan/retention.ts';
import { mentionOf } from '#geo/plan/traceOf.ts';
import type { DossierPlan } from './dossierOf.ts';

/** Other names for what has the name, number or address of a person in its own: by id. */
export type NeutralNames = Readonly<Record<string, string>>;

/** What stands where a person was named. */
export const LEFT_OUT = '…';

const NAMED = ['groups', 'subAreas', 'scenarios'] as const;

/**
 * The names that a dossier is to use instead of those that mention a person of the plan: "Groep van …".
 * Only these leave the plan with its persons, so that what makes the dossier knows no person.
 */
export function neutralNames(plan: Plan): NeutralNames {
  const mention = mentionOf(personRecords(plan));
  if (!mention) return {};
  const { id, name } = settingsOf(plan);
  const named = [{ id, name }, ...NAMED.flatMap((kind) => Object.values(plan[kind]))];
  return Object.fromEntries(
    named
      .map((each) => [each.id, each.name.replaceAll(mention, LEFT_OUT), each.name] as const)
      .filter(([, neutral, before]) => neutral !== before)
      .map(([of, neutral]) => [of, neutral]),
  );
}

/** A plan that calls things by their neutral names. */
export function withNeutralNames(plan: DossierPlan, names: NeutralNames): DossierPlan {
  if (Object.keys(names).length === 0) return plan;
  const renamed = <Entity extends Named>(entities: Readonly<Record<string, Entity>>) =>
    Object.fromEntries(Object.values(entities).map((each) => [each.id, named(each, names)]));
  return {
    ...plan,
    settings: renamed(plan.settings),
    groups: renamed(plan.groups),
    subAreas: renamed(plan.subAreas),
    scenarios: renamed(plan.scenarios),
  };
}

/** A coverage that calls its groups and sub-areas by their neutral names. */
export function coverageWithNeutralNames(coverage: Coverage, names: NeutralNames): Coverage {
  if (Object.keys(names).length === 0) return coverage;
  return {
    ...coverage,
    groups: coverage.groups.map((group) => named(group, names)),
    subAreas: coverage.subAreas.map((subArea) => named(subArea, names)),
  };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const named = <Entity extends Named>(entity: Entity, names: NeutralNames): Entity => {
  const name = names[entity.id];
  return name === undefined ? entity : { ...entity, name };
};
