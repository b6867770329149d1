import type { Area } from '../area.ts';
import type { Change } from '../change.ts';
import type { Group, Link, SignUp, SubArea } from '../entities.ts';
import { emptyPlan, type Plan } from '../plan.ts';
import type { Target } from '../target.ts';
import type { EditResult } from './problem.ts';

export const street = (name: string): Target => ({
  kind: 'street',
  street: { key: `name:${name}|ede`, name, place: 'Ede' },
});

export const inArea = (subArea: string): Target => ({ kind: 'subArea', subArea });

const square: Area = {
  type: 'Polygon',
  coordinates: [
    [
      [5, 52],
      [5.01, 52],
      [5.01, 52.01],
      [5, 52.01],
      [5, 52],
    ],
  ],
};

const group = (id: string, name: string, fields: Partial<Group> = {}): Group => ({
  id,
  name,
  platform: 'whatsapp',
  use: 'safety',
  status: 'active',
  administrators: [],
  members: null,
  capacity: null,
  note: '',
  scenario: null,
  ...fields,
});

const subArea = (id: string, name: string, scenario: string | null): SubArea => ({
  id,
  name,
  colour: '#0072b2',
  area: square,
  contactPersons: [],
  note: '',
  scenario,
});

const link = (id: string, of: string, target: Target, scenario: string | null = null): Link => ({
  id,
  group: of,
  target,
  scenario,
});

/**
 * A plan with two scenarios. "Later" ends Eindweg of the group of now and gives it Planweg, and begins
 * a group for Straksweg and a sub-area of its own; "Anders" ends Eindweg and Dorpsstraat.
 */
export function scenarioPlan(): Plan {
  return frozen({
    ...emptyPlan('Proefwijk'),
    subAreas: byId([
      subArea('area-1', 'Noord', null),
      subArea('area-2', 'Straks', 'later-1'),
      subArea('area-3', 'Leeg', 'later-1'),
    ]),
    groups: byId([
      group('group-1', 'Appgroep Nu'),
      group('group-2', 'Appgroep Straks', { status: 'asked', scenario: 'later-1' }),
      group('group-3', 'Appgroep Anders', { status: 'proposed', scenario: 'other-1' }),
    ]),
    links: byId([
      link('link-1', 'group-1', street('Dorpsstraat')),
      link('link-2', 'group-1', street('Eindweg')),
      link('link-3', 'group-1', street('Planweg'), 'later-1'),
      link('link-4', 'group-2', street('Straksweg'), 'later-1'),
      link('link-5', 'group-2', inArea('area-2'), 'later-1'),
      link('link-6', 'group-3', street('Andersweg'), 'other-1'),
    ]),
    scenarios: byId([
      { id: 'later-1', name: 'Later', note: '', removes: ['link-2'] },
      { id: 'other-1', name: 'Anders', note: '', removes: ['link-1', 'link-2'] },
    ]),
  });
}

const byId = <Entity extends { readonly id: string }>(entities: readonly Entity[]) =>
  Object.fromEntries(entities.map((entity) => [entity.id, entity]));

export function done(result: EditResult): Change {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** Deep-frozen, so that an edit that writes into it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** A resident who was placed. */
export const residentIn = (place: { group: string; subArea: string }): SignUp => ({
  kind: 'resident',
  id: 'signup-1',
  receivedAt: '2026-11-01T10:00:00Z',
  name: 'Bea Bewoner',
  mobile: '',
  email: '',
  consent: null,
  status: 'new',
  note: '',
  street: 'Dorpsstraat',
  houseNumber: '1',
  ...place,
});

/** Ids that follow each other: "made-1" and so on. */
export function newIds(): () => string {
  let count = 0;
  return () => `made-${++count}`;
}
