import type { AnyEntity, EntityKind, Plan } from '../plan.ts';
import { sameJson } from '../sameJson.ts';
import type { FieldDifference, Merge, MergeItem, Side } from './merge.ts';
import { referencesOf } from './references.ts';
import { printBefore, printOfValue } from './sharedBase.ts';

type Values = Readonly<Record<Side, unknown>>;
type Kept = Readonly<Record<EntityKind, Readonly<Record<string, AnyEntity>>>>;

/**
 * Both values of a field, as if nobody had removed what stays after all: a name that left a list, or a
 * field, because its entity was removed, is in it again when that entity is kept.
 */
export function withReturned(
  kept: Kept,
  item: MergeItem,
  field: FieldDifference,
  { base, ...plans }: Merge,
): Values {
  const before = printBefore(base?.[item.kind][item.id] ?? null, item.kind, field.unit);
  const valueOn = (side: Side, other: Side): unknown => {
    const returned = leftBehind(item, field, item[other]!, plans[side]).filter(({ kind, id }) =>
      Object.hasOwn(kept[kind], id),
    );
    if (returned.length === 0) return field[side];
    if (Array.isArray(field[other])) {
      const ids = returned.map(({ id }) => id);
      const list = (field[side] ?? []) as readonly string[];
      return inOrderOf(Array.isArray(before) ? (before as string[]) : [], list, ids);
    }
    const isOfBefore = sameJson(before, printOfValue(item.kind, field.unit, field[other]));
    return isOfBefore && field[side] === null ? field[other] : field[side];
  };
  return { mine: valueOn('mine', 'theirs'), theirs: valueOn('theirs', 'mine') };
}

/** What the other's value refers to and this plan does not have. */
const leftBehind = (item: MergeItem, { unit }: FieldDifference, other: AnyEntity, plan: Plan) =>
  referencesOf(item.kind, other).filter(
    (reference) => reference.unit === unit && !Object.hasOwn(plan[reference.kind], reference.id),
  );

function inOrderOf(
  before: readonly string[],
  list: readonly string[],
  returned: readonly string[],
): readonly string[] {
  const all = new Set([...list, ...returned]);
  const known = new Set(before.filter((id) => all.has(id)));
  return [...known, ...list.filter((id) => !known.has(id))];
}
