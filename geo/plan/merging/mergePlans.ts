import { ENTITY_KINDS, type AnyEntity, type EntityKind, type Plan } from '../plan.ts';
import { sameJson } from '../sameJson.ts';
import { fieldDifference, isChangedSince } from './fieldDifference.ts';
import type { FieldDifference, Merge, MergeItem, Side } from './merge.ts';
import { keyOf, ownersOf, referencesOf, type EntityRef } from './references.ts';
import type { EntityPrint, SharedBase } from './sharedBase.ts';
import { subjectsOf } from './subjects.ts';
import { isSetUnit, unitsOf, valueOf } from './units.ts';

export interface MergeInput {
  /** what the two had in common; null when that is not known */
  readonly base: SharedBase | null;
  readonly mine: Plan;
  readonly theirs: Plan;
  /** whether the rows of a data set of theirs are at hand; without them it cannot be taken */
  readonly hasRows?: (dataSet: string) => boolean;
}

/**
 * What two copies of a plan differ in since they were one. Without a base nothing counts as removed:
 * what is not in the other copy may never have been there, as persons in a file without persons.
 */
export function mergePlans({ base, mine, theirs, hasRows = () => true }: MergeInput): Merge {
  const all = new Map<string, MergeItem>();
  for (const kind of ENTITY_KINDS) {
    const [ours, others, before] = [
      subjectsOf(mine, kind),
      subjectsOf(theirs, kind),
      base?.[kind] ?? {},
    ];
    for (const id of new Set([...Object.keys(ours), ...Object.keys(others)])) {
      const [m, t] = [own(ours, id), own(others, id)];
      const print = own(before, id);
      if (kind === 'dataSets' && t && !hasRows(t.id)) continue;
      if (m && t) {
        const fields =
          m === t ? [] : fieldDifferences(kind, id, { mine: m, theirs: t }, { base, mine, theirs });
        if (fields.length > 0) all.set(keyOf({ kind, id }), changedItem(kind, id, m, t, fields));
      } else {
        all.set(keyOf({ kind, id }), oneSided({ kind, id }, m, t, print !== undefined));
      }
    }
  }
  const items = inOwners(all);
  return {
    mine,
    theirs,
    base,
    items: base ? withConflicts(items, all, { base, mine, theirs }) : items,
  };
}

const own = <Value>(values: Readonly<Record<string, Value>>, id: string): Value | undefined =>
  Object.hasOwn(values, id) ? values[id] : undefined;

function fieldDifferences(
  kind: EntityKind,
  id: string,
  { mine, theirs }: { readonly mine: AnyEntity; readonly theirs: AnyEntity },
  sides: Pick<Merge, 'base' | 'mine' | 'theirs'>,
): readonly FieldDifference[] {
  const print = sides.base?.[kind] ? (own(sides.base[kind], id) ?? null) : null;
  return unitsOf(kind, mine, theirs).flatMap((unit) => {
    const [m, t] = [valueOf(kind, mine, unit), valueOf(kind, theirs, unit)];
    if (sameJson(m, t)) return [];
    const field = fieldDifference({ kind, id, unit, mine: m, theirs: t, print });
    return sides.base || !isOnlyUnknown({ kind, mine, theirs }, field, sides) ? [field] : [];
  });
}

/** Whether two lists differ only in what the other plan knows nothing of, as persons in one without. */
function isOnlyUnknown(
  entity: { readonly kind: EntityKind; readonly mine: AnyEntity; readonly theirs: AnyEntity },
  { unit, ...values }: FieldDifference,
  plans: Pick<Merge, Side>,
): boolean {
  if (!isSetUnit(entity.kind, unit)) return false;
  const knownToBoth = (side: Side) => {
    const unknown = referencesOf(entity.kind, entity[side])
      .filter((reference) => reference.unit === unit)
      .filter(
        ({ kind, id }) =>
          !Object.hasOwn(plans.mine[kind], id) || !Object.hasOwn(plans.theirs[kind], id),
      );
    const gone = new Set(unknown.map(({ id }) => id));
    return ((values[side] ?? []) as readonly string[]).filter((id) => !gone.has(id));
  };
  if (values.mine === null || values.theirs === null) return false;
  return sameJson(knownToBoth('mine').toSorted(), knownToBoth('theirs').toSorted());
}

function changedItem(
  kind: EntityKind,
  id: string,
  mine: AnyEntity,
  theirs: AnyEntity,
  fields: MergeItem['fields'],
): MergeItem {
  const [first] = fields;
  return {
    kind,
    id,
    key: keyOf({ kind, id }),
    what: 'changed',
    by: fields.every(({ by }) => by === first!.by) ? first!.by : 'both',
    isConflict: fields.some(({ isConflict }) => isConflict),
    mine,
    theirs,
    fields,
    parts: [],
    uses: [],
    canBeTwo:
      (kind === 'groups' || kind === 'subAreas') && fields.some(({ isConflict }) => isConflict),
  };
}

function oneSided(
  ref: EntityRef,
  mine: AnyEntity | undefined,
  theirs: AnyEntity | undefined,
  wasThere: boolean,
): MergeItem {
  const has: Side = mine ? 'mine' : 'theirs';
  const lacks: Side = mine ? 'theirs' : 'mine';
  return {
    ...ref,
    key: keyOf(ref),
    what: wasThere ? 'removed' : 'added',
    by: wasThere ? lacks : has,
    isConflict: false,
    mine: mine ?? null,
    theirs: theirs ?? null,
    fields: [],
    parts: [],
    uses: [],
    canBeTwo: false,
  };
}

/** The items, with what came or went along with another as a part of that. */
function inOwners(all: ReadonlyMap<string, MergeItem>): readonly MergeItem[] {
  const parts = new Map<string, EntityRef[]>();
  const roots: MergeItem[] = [];
  for (const item of all.values()) {
    const root = rootOf(item, all);
    if (root === item) roots.push(item);
    else parts.set(root.key, [...(parts.get(root.key) ?? []), { kind: item.kind, id: item.id }]);
  }
  return roots.map((item) => withParts(item, parts.get(item.key)));
}

const withParts = (item: MergeItem, parts: readonly EntityRef[] = []): MergeItem => ({
  ...item,
  parts,
});

function rootOf(item: MergeItem, all: ReadonlyMap<string, MergeItem>): MergeItem {
  if (item.what === 'changed') return item;
  const entity = (item.mine ?? item.theirs)!;
  for (const owner of ownersOf(item.kind, entity)) {
    const found = all.get(keyOf(owner));
    if (found?.what === item.what && found.by === item.by) return rootOf(found, all);
  }
  return item;
}

type Sides = Pick<Merge, 'mine' | 'theirs'> & { readonly base: SharedBase };

/** What was removed on one side is a conflict when the other has gone on with it, or a part of it. */
function withConflicts(
  items: readonly MergeItem[],
  all: ReadonlyMap<string, MergeItem>,
  sides: Sides,
): readonly MergeItem[] {
  const removed = items.filter(({ what }) => what === 'removed');
  if (removed.length === 0) return items;
  // only of these it is asked what was done with them: to look at everything takes long
  const asked = new Set([...removed, ...removed.flatMap(({ parts }) => parts)].map(keyOf));
  const work = { mine: workOn('mine', sides, asked), theirs: workOn('theirs', sides, asked) };
  return items.map((item) => {
    if (item.what !== 'removed') return item;
    const other = item.by === 'mine' ? 'theirs' : 'mine';
    const gone = [item, ...item.parts];
    const isGone = new Set(gone.map(keyOf));
    const uses = gone.flatMap((ref) =>
      (work[other].get(keyOf(ref)) ?? []).filter(
        (user) => keyOf(user) === keyOf(ref) || !isGone.has(keyOf(user)),
      ),
    );
    const distinct = [...new Map(uses.map((use) => [keyOf(use), use])).values()];
    // what this side removed as well does nothing with it
    const used = distinct.filter(
      (use) => isGone.has(keyOf(use)) || all.get(keyOf(use))?.what !== 'removed',
    );
    return used.length === 0 ? item : { ...item, isConflict: true, uses: used };
  });
}

/** By key: what a side has done with a thing since. It changed it, or something new refers to it. */
function workOn(
  side: Side,
  sides: Sides,
  asked: ReadonlySet<string>,
): ReadonlyMap<string, readonly EntityRef[]> {
  const work = new Map<string, EntityRef[]>();
  const add = (to: EntityRef, user: EntityRef) => {
    work.set(keyOf(to), [...(work.get(keyOf(to)) ?? []), { kind: user.kind, id: user.id }]);
  };
  for (const kind of ENTITY_KINDS) {
    for (const [id, entity] of Object.entries(subjectsOf(sides[side], kind))) {
      const print = own(sides.base[kind], id);
      // erased somewhere: what there was cannot be told
      if (print === null) continue;
      if (print && asked.has(keyOf({ kind, id })) && isWorkedOn(print, kind, entity)) {
        add({ kind, id }, { kind, id });
      }
      for (const reference of referencesOf(kind, entity)) {
        if (!asked.has(keyOf(reference))) continue;
        if (isNewReference(print, kind, entity, reference)) add(reference, { kind, id });
      }
    }
  }
  return work;
}

/** Whether something was put into it. That names of others left its lists is no work on it. */
const isWorkedOn = (print: EntityPrint, kind: EntityKind, entity: AnyEntity): boolean =>
  unitsOf(kind, entity).some((unit) => {
    const value = valueOf(kind, entity, unit);
    const before = print[unit];
    if (isSetUnit(kind, unit) && Array.isArray(value) && Array.isArray(before)) {
      return value.some((element: unknown) => !before.includes(element));
    }
    return value !== null && isChangedSince(print, kind, unit, value);
  });

function isNewReference(
  print: EntityPrint | undefined,
  kind: EntityKind,
  entity: AnyEntity,
  { unit, id }: { readonly unit: string; readonly id: string },
): boolean {
  if (!print) return true;
  const before = print[unit];
  if (Array.isArray(before)) return !before.includes(id);
  return isChangedSince(print, kind, unit, valueOf(kind, entity, unit));
}
