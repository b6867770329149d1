import type { Change, Delete, Put } from '../change.ts';
import { ENTITY_KINDS, type AnyEntity, type EntityKind, type Plan } from '../plan.ts';
import { sameJson } from '../sameJson.ts';
import { asTwo } from './asTwo.ts';
import { bothOf } from './fieldDifference.ts';
import {
  choiceOfField,
  choiceOfItem,
  type Choice,
  type Choices,
  type FieldDifference,
  type Merge,
  type MergeItem,
} from './merge.ts';
import type { EntityRef } from './references.ts';
import { printBefore } from './sharedBase.ts';
import { repaired } from './repaired.ts';
import { withReturned } from './withReturned.ts';
import { withValue } from './units.ts';

/**
 * The merge as one change of my plan. A conflict without a choice stays as it is here. Whatever is
 * chosen, the plan refers to nothing that it does not have.
 */
export function mergeChange(merge: Merge, choices: Choices): Change {
  const after = repaired(merged(merge, choices), merge);
  const puts = ENTITY_KINDS.flatMap((kind) => putsOf(kind, merge.mine, after));
  const deletes = ENTITY_KINDS.flatMap((kind) => deletesOf(kind, merge.mine, after));
  return { label: { code: 'plan/merge', count: puts.length + deletes.length }, puts, deletes };
}

const putsOf = (kind: EntityKind, before: Plan, after: Plan): Put[] =>
  Object.values(after[kind])
    .filter((entity) => !sameJson(before[kind][entity.id], entity))
    .map((entity) => ({ kind, entity }));

const deletesOf = (kind: EntityKind, before: Plan, after: Plan): Delete[] =>
  Object.keys(before[kind])
    .filter((id) => !Object.hasOwn(after[kind], id))
    .map((id) => ({ kind, id }));

type Draft = Record<EntityKind, Record<string, AnyEntity>>;

function merged(merge: Merge, choices: Choices): Plan {
  const draft = Object.fromEntries(
    ENTITY_KINDS.map((kind) => [kind, { ...merge.mine[kind] }]),
  ) as Draft;
  const { items } = merge;
  // what there is first: what a list or a field says of it follows
  for (const item of items) {
    if (item.what !== 'changed' && choiceOfItem(item, choices) === 'theirs') {
      takeTheirs(draft, item, merge);
    }
  }
  for (const item of items) if (item.what === 'changed') settle(draft, item, merge, choices);
  return draft as unknown as Plan;
}

/** What they added comes, and what they removed goes, with its parts; what I removed comes back. */
function takeTheirs(draft: Draft, item: MergeItem, { theirs }: Merge): void {
  if (item.kind === 'dataSets') return takeDataSet(draft, item);
  for (const { kind, id } of [item as EntityRef, ...item.parts]) {
    const entity = theirs[kind][id];
    if (entity) draft[kind][id] = entity;
    else delete draft[kind][id];
  }
}

function takeDataSet(draft: Draft, { mine, theirs }: MergeItem): void {
  if (mine) delete draft.dataSets[mine.id];
  if (theirs) draft.dataSets[theirs.id] = theirs;
}

function settle(draft: Draft, item: MergeItem, merge: Merge, choices: Choices): void {
  const { kind, id } = item;
  if (kind === 'dataSets') {
    if (choiceOfField(item.fields[0]!, choices) === 'theirs') takeDataSet(draft, item);
    return;
  }
  const valueIn = (field: FieldDifference, choice: Choice) =>
    valueChosen(draft, item, field, choice, merge);
  const version = (choose: (field: FieldDifference) => Choice) =>
    item.fields.reduce(
      (entity, field) => withValue(kind, entity, field.unit, valueIn(field, choose(field))),
      item.mine!,
    );
  const usual = (field: FieldDifference) => choiceOfField(field, choices);
  if (item.canBeTwo && choices[item.key] === 'both') {
    const [mine, theirs] = (['mine', 'theirs'] as const).map((side) =>
      version((field) => usual(field) ?? side),
    );
    return asTwo(draft, kind, mine!, theirs!);
  }
  draft[kind][id] = version((field) => usual(field) ?? 'mine');
}

function valueChosen(
  draft: Draft,
  item: MergeItem,
  field: FieldDifference,
  choice: Choice,
  merge: Merge,
): unknown {
  const before = printBefore(merge.base?.[item.kind][item.id] ?? null, item.kind, field.unit);
  const values = withReturned(draft, item, field, merge);
  return choice === 'both'
    ? bothOf(item.kind, field.unit, before, values.mine, values.theirs)
    : values[choice];
}
