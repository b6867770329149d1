import type { AnyEntity, EntityKind, EntityOf } from '../plan.ts';
import type { Target } from '../target.ts';
import type { Unit } from './units.ts';

export interface EntityRef {
  readonly kind: EntityKind;
  readonly id: string;
}

/** What an entity refers to, and in which of its units. */
export interface Reference extends EntityRef {
  readonly unit: Unit;
}

export const keyOf = ({ kind, id }: EntityRef): string => `${kind}/${id}`;

export function referencesOf(kind: EntityKind, entity: AnyEntity): readonly Reference[] {
  switch (kind) {
    case 'links': {
      const { group, target, scenario } = entity as EntityOf<'links'>;
      return [
        { unit: 'group', kind: 'groups', id: group },
        ...toSubArea('target', subAreaOf(target)),
        ...toScenario(scenario),
      ];
    }
    case 'exclusions':
      return toSubArea('target', subAreaOf((entity as EntityOf<'exclusions'>).target));
    case 'groups': {
      const { administrators, scenario } = entity as EntityOf<'groups'>;
      return [...toPersons('administrators', administrators), ...toScenario(scenario)];
    }
    case 'subAreas': {
      const { contactPersons, deputies, scenario } = entity as EntityOf<'subAreas'>;
      return [
        ...toPersons('contactPersons', contactPersons),
        ...toPersons('deputies', deputies ?? []),
        ...toScenario(scenario),
      ];
    }
    case 'signUps': {
      const signUp = entity as EntityOf<'signUps'>;
      return [
        ...('subArea' in signUp ? toSubArea('subArea', signUp.subArea) : []),
        ...('group' in signUp && signUp.group
          ? [{ unit: 'group', kind: 'groups', id: signUp.group } as const]
          : []),
      ];
    }
    case 'signs':
      return [{ unit: 'group', kind: 'groups', id: (entity as EntityOf<'signs'>).group }];
    case 'scenarios':
      return (entity as EntityOf<'scenarios'>).removes.map((id) => ({
        unit: 'removes',
        kind: 'links',
        id,
      }));
    default:
      return [];
  }
}

/**
 * What an entity cannot be without, the first first: with that it comes and goes, and makes no
 * decision of its own.
 */
export function ownersOf(kind: EntityKind, entity: AnyEntity): readonly EntityRef[] {
  const units = OWNING[kind] ?? [];
  return referencesOf(kind, entity).filter(({ unit }) => units.includes(unit));
}

const OWNING: Partial<Record<EntityKind, readonly Unit[]>> = {
  links: ['group', 'target', 'scenario'],
  exclusions: ['target'],
  signs: ['group'],
  groups: ['scenario'],
  subAreas: ['scenario'],
};

const toPersons = (unit: Unit, ids: readonly string[]): readonly Reference[] =>
  ids.map((id) => ({ unit, kind: 'persons', id }));
const toSubArea = (unit: Unit, id: string | null): readonly Reference[] =>
  id === null ? [] : [{ unit, kind: 'subAreas', id }];
const toScenario = (id: string | null): readonly Reference[] =>
  id === null ? [] : [{ unit: 'scenario', kind: 'scenarios', id }];
const subAreaOf = (target: Target) => (target.kind === 'subArea' ? target.subArea : null);
