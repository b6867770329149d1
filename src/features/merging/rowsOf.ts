import type { TFunction } from 'i18next';
import type { By, Choice, FieldDifference, Merge, MergeItem } from '#geo/plan/merging/merge.ts';
import type { EntityKind } from '#geo/plan/plan.ts';
import { changeText, itemText, oneSidedText } from './itemText.ts';

/** One difference that needs no choice, in words. */
export interface MergeRow {
  /** names it among the choices */
  readonly key: string;
  readonly kind: EntityKind;
  readonly title: string;
  readonly detail: string;
  /** what it goes as by itself */
  readonly taken: Choice;
}

export interface MergeRows {
  /** what the colleague did, which is taken over unless it is left out */
  readonly theirs: readonly MergeRow[];
  /** what was done here, which stays */
  readonly mine: readonly MergeRow[];
  /** what has to be chosen, thing by thing */
  readonly conflicts: readonly MergeItem[];
}

export function rowsOf(t: TFunction, merge: Merge): MergeRows {
  const rows = merge.items.flatMap((item) => rowsOfItem(t, merge, item));
  const by = (who: (by: By) => boolean) => rows.filter((row) => who(row.by));
  return {
    theirs: by((who) => who !== 'mine'),
    mine: by((who) => who === 'mine'),
    conflicts: merge.items.filter(({ isConflict }) => isConflict),
  };
}

function rowsOfItem(
  t: TFunction,
  merge: Merge,
  item: MergeItem,
): readonly (MergeRow & { readonly by: By })[] {
  const { key, kind, by } = item;
  const title = itemText(t, merge, item);
  if (item.what !== 'changed') {
    if (item.isConflict) return [];
    return [{ key, kind, by, title, detail: oneSidedText(t, item), taken: 'theirs' }];
  }
  return item.fields
    .filter(({ isConflict }) => !isConflict)
    .map((field) => ({
      key: field.key,
      kind,
      by: field.by,
      title,
      detail: changeText(t, merge, item, field),
      taken: takenOf(field),
    }));
}

const takenOf = ({ by }: FieldDifference): Choice => (by === 'both' ? 'both' : 'theirs');
