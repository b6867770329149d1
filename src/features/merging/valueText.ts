import type { TFunction } from 'i18next';
import type { DataSet } from '#geo/plan/entities.ts';
import type { EntityKind, Plan } from '#geo/plan/plan.ts';
import type { Target } from '#geo/plan/target.ts';
import { targetsText } from '#src/state/targetText.ts';

/** What a unit is of, and in which plan its ids are looked up. */
export interface UnitOf {
  readonly kind: EntityKind;
  readonly unit: string;
  readonly plan: Plan;
}

/** What a unit holds, in words; null when words say nothing of it, as of a shape. */
export function valueText(
  t: TFunction,
  { kind, unit, plan }: UnitOf,
  value: unknown,
): string | null {
  if (value === undefined || value === null || value === '') return t(emptyKey(unit));
  const named = (entities: Readonly<Record<string, { readonly name: string }>>) =>
    nameIn(entities, value as string) ?? t('merging.empty');
  switch (unit) {
    case 'administrators':
    case 'contactPersons':
    case 'deputies':
      return listed(
        t,
        (value as string[]).map((id) => nameIn(plan.persons, id)),
      );
    case 'roles':
      return listed(
        t,
        (value as 'resident'[]).map((role) => t(`people.role.${role}`)),
      );
    case 'scenario':
      return named(plan.scenarios);
    case 'group':
      return named(plan.groups);
    case 'subArea':
      return named(plan.subAreas);
    case 'target':
      return targetsText(t, plan, [value as Target]);
    case 'removes':
      return t('merging.links', { count: (value as string[]).length });
    case 'districts':
      return t('merging.districts', { count: (value as string[]).length });
    case 'consent':
      return (value as { date: string }).date;
    case 'circle':
      return t(`circle.statuses.${(value as { status: 'invited' }).status}`);
    case 'use':
      return t(`merging.use.${value as 'safety'}`);
    case 'status':
      return kind === 'groups'
        ? t(`merging.groupStatus.${value as 'active'}`)
        : t(`merging.signUpStatus.${value as 'new'}`);
    case 'dataSet': {
      const { name, count } = value as DataSet;
      return t('merging.dataSet', { name, count });
    }
    default:
      return plainText(t, value);
  }
}

const emptyKey = (unit: string) =>
  unit === 'scenario' ? 'merging.now' : unit === 'districts' ? 'merging.all' : 'merging.empty';

function plainText(t: TFunction, value: unknown): string | null {
  if (typeof value === 'boolean') return t(value ? 'merging.yes' : 'merging.no');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

const listed = (t: TFunction, names: readonly (string | undefined)[]): string =>
  names.filter(Boolean).join(', ') || t('merging.empty');

const nameIn = (
  entities: Readonly<Record<string, { readonly name: string }>>,
  id: string,
): string | undefined => (Object.hasOwn(entities, id) ? entities[id]?.name : undefined);
