import type { AnyEntity, EntityKind, Plan } from '../plan.ts';
import type { EntityRef } from './references.ts';
import type { SharedBase } from './sharedBase.ts';
import type { Unit } from './units.ts';

export type Side = 'mine' | 'theirs';

/** Who did it since the two had the plan in common; without a base nobody knows: both. */
export type By = Side | 'both';

/** What to do about a difference: leave it as it is here, take theirs, or keep what both have. */
export type Choice = 'mine' | 'theirs' | 'both';

/** A unit of an entity that the two have otherwise. */
export interface FieldDifference {
  /** names it among the choices */
  readonly key: string;
  readonly unit: Unit;
  /** undefined: there is none */
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly by: By;
  /** both changed it, to something else: the user has to choose */
  readonly isConflict: boolean;
  readonly choices: readonly Choice[];
}

/** Something that is here or there only, or that the two have otherwise. */
export interface MergeItem extends EntityRef {
  /** names it among the choices */
  readonly key: string;
  readonly what: 'added' | 'removed' | 'changed';
  readonly by: By;
  /** removed on one side while the other went on with it; of what changed, see its fields */
  readonly isConflict: boolean;
  readonly mine: AnyEntity | null;
  readonly theirs: AnyEntity | null;
  /** of what changed */
  readonly fields: readonly FieldDifference[];
  /** what comes and goes with it: the links of a group, all that is planned in a scenario */
  readonly parts: readonly EntityRef[];
  /** of what was removed in conflict: what the other side has done with it */
  readonly uses: readonly EntityRef[];
  /** whether both versions can go on, as two entities */
  readonly canBeTwo: boolean;
}

/** What two copies of a plan differ in, and what a merge would make of it. */
export interface Merge {
  readonly mine: Plan;
  readonly theirs: Plan;
  /** null: nothing is known of what they had in common, and all that differs is shown */
  readonly base: SharedBase | null;
  readonly items: readonly MergeItem[];
}

/** By the keys of items and fields; what is not in it goes as it goes by itself. */
export type Choices = Readonly<Record<string, Choice>>;

/** What becomes of an item that was added, removed, or is to be two; of a conflict null: undecided. */
export function choiceOfItem(item: MergeItem, choices: Choices): Choice | null {
  const chosen = choices[item.key];
  if (chosen) return chosen;
  if (item.what === 'changed') return null;
  if (item.isConflict) return null;
  return item.by === 'theirs' ? 'theirs' : 'mine';
}

/** What becomes of a field; of a conflict null: undecided. */
export function choiceOfField(field: FieldDifference, choices: Choices): Choice | null {
  const chosen = choices[field.key];
  if (chosen) return chosen;
  return field.isConflict ? null : field.by;
}

/** The keys of the conflicts that wait for a choice. */
export function undecided({ items }: Merge, choices: Choices): readonly string[] {
  return items.flatMap((item) => {
    if (item.what !== 'changed') return choiceOfItem(item, choices) === null ? [item.key] : [];
    if (choices[item.key] === 'both') return [];
    return item.fields.flatMap((field) =>
      choiceOfField(field, choices) === null ? [field.key] : [],
    );
  });
}

export const fieldKey = (kind: EntityKind, id: string, unit: Unit): string =>
  `${kind}/${id}/${unit}`;
