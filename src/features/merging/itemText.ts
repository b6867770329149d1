import type { TFunction } from 'i18next';
import type { FieldDifference, Merge, MergeItem, Side } from '#geo/plan/merging/merge.ts';
import type { EntityOf, Plan } from '#geo/plan/plan.ts';
import { targetsText } from '#src/state/targetText.ts';
import { valueText } from './valueText.ts';

/** What an item is about. Of what kind it is stands beside it: names often say it themselves. */
export function itemText(t: TFunction, merge: Merge, item: MergeItem): string {
  const plan = item.mine ? merge.mine : merge.theirs;
  const entity = (item.mine ?? item.theirs)!;
  switch (item.kind) {
    case 'settings':
      return t('merging.settings');
    case 'dataSets':
      return t(DATA_SETS[(entity as EntityOf<'dataSets'>).kind]);
    case 'subAreas':
      return (entity as EntityOf<'subAreas'>).name;
    case 'groups':
      return (entity as EntityOf<'groups'>).name;
    case 'links':
      return linkText(t, plan, entity as EntityOf<'links'>);
    case 'exclusions': {
      const { target } = entity as EntityOf<'exclusions'>;
      return targetsText(t, plan, [target]);
    }
    case 'persons':
      return (entity as EntityOf<'persons'>).name;
    case 'signUps':
      return (entity as EntityOf<'signUps'>).name;
    case 'scenarios':
      return (entity as EntityOf<'scenarios'>).name;
    case 'signs':
      return t('merging.sign', { street: (entity as EntityOf<'signs'>).street });
  }
}

const DATA_SETS = {
  streets: 'importing.kindStreets',
  districts: 'importing.kindDistricts',
  addresses: 'importing.kindAddresses',
} as const;

const linkText = (t: TFunction, plan: Plan, { group, target }: EntityOf<'links'>): string =>
  t('merging.link', {
    target: targetsText(t, plan, [target]),
    group: plan.groups[group]?.name ?? '',
  });

/** That it came or went, and what with it: "toegevoegd, met 3 onderdelen". */
export function oneSidedText(t: TFunction, { what, parts }: MergeItem): string {
  const done = t(what === 'added' ? 'merging.added' : 'merging.removed');
  return parts.length > 0 ? t('merging.withParts', { done, count: parts.length }) : done;
}

export const fieldName = (t: TFunction, { unit }: FieldDifference): string =>
  t(`merging.units.${unit as 'name'}`, { defaultValue: t('merging.units.other') });

export const sideText = (
  t: TFunction,
  merge: Merge,
  { kind }: MergeItem,
  field: FieldDifference,
  side: Side,
): string | null => valueText(t, { kind, unit: field.unit, plan: merge[side] }, field[side]);

/** What became of a field: "naam: A wordt B", as the one made it who changed it. */
export function changeText(
  t: TFunction,
  merge: Merge,
  item: MergeItem,
  field: FieldDifference,
): string {
  const name = fieldName(t, field);
  if (field.by === 'both') return t('merging.together', { field: name });
  const [was, now] =
    field.by === 'theirs' ? (['mine', 'theirs'] as const) : (['theirs', 'mine'] as const);
  const [from, to] = [was, now].map((side) => sideText(t, merge, item, field, side));
  return from === null || from === undefined || to === null || to === undefined
    ? t('merging.otherwise', { field: name })
    : t('merging.becomes', { field: name, from, to });
}
