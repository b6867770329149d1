import type { EntityKind, EntityOf, Plan } from './plan.ts';

/** What may say who somebody is: references to persons, and whatever people write in their own words. */
export const TELLING = [
  'note',
  'administrators',
  'contactPersons',
  'deputies',
  'sentence',
  'texts',
  'imports',
  'renewal',
] as const;
type Telling = (typeof TELLING)[number];

type Bare<Entity> = Omit<Entity, Telling> & {
  readonly [Field in Extract<keyof Entity, 'note'>]: '';
} & { readonly [Field in Extract<keyof Entity, 'administrators' | 'contactPersons'>]: [] };

type BareKind = Exclude<EntityKind, 'persons' | 'signUps'>;

/**
 * A plan in which no person is, by its type: every plan without persons is a plan, and no other plan
 * is one. It is made in one place, by `withoutPersons`.
 */
export type PlanWithoutPersons = {
  readonly [Kind in BareKind]: { readonly [id: string]: Bare<EntityOf<Kind>> };
} & { readonly [Kind in 'persons' | 'signUps']: { readonly [id: string]: never } };

/**
 * The plan without its persons and sign-ups, without references to them, and without notes, rewordings,
 * said shapes and accounts of imports, which may name people. Names of groups, areas and scenarios stay.
 */
export function withoutPersons(plan: Plan): PlanWithoutPersons {
  const { links, signs } = plan;
  const { texts: _texts, ...settings } = plan.settings['settings']!;
  return {
    settings: { settings: { ...settings, note: '' } },
    dataSets: mapped(plan.dataSets, ({ imports: _imports, renewal: _renewal, ...rest }) => rest),
    subAreas: mapped(plan.subAreas, ({ deputies: _deputies, sentence: _sentence, ...rest }) => ({
      ...rest,
      contactPersons: [],
      note: '' as const,
    })),
    groups: mapped(plan.groups, (group) => ({ ...group, administrators: [], note: '' as const })),
    links,
    signs,
    exclusions: mapped(plan.exclusions, withoutNote),
    scenarios: mapped(plan.scenarios, withoutNote),
    persons: {},
    signUps: {},
  };
}

/**
 * A plan without persons, with what it leaves out from another copy of the same plan: who compares the
 * two does not take what was left out for deleted.
 */
export function withPersonsOf(bare: PlanWithoutPersons, copy: Plan): Plan {
  const kinds = (Object.keys(bare) as EntityKind[]).map((kind) => [
    kind,
    mapped<object, object>(bare[kind], (entity, id) => told(entity, copy[kind][id])),
  ]);
  const { persons, signUps } = copy;
  return { ...(Object.fromEntries(kinds) as Plan), persons, signUps };
}

function told(entity: object, of: object | undefined): object {
  const fields = Object.entries(of ?? {}).filter(([field]) =>
    (TELLING as readonly string[]).includes(field),
  );
  return { ...entity, ...Object.fromEntries(fields) };
}

const withoutNote = <Entity extends { readonly note: string }>(entity: Entity) => ({
  ...entity,
  note: '' as const,
});

const mapped = <Entity, Mapped>(
  entities: { readonly [id: string]: Entity },
  map: (entity: Entity, id: string) => Mapped,
): { readonly [id: string]: Mapped } =>
  Object.fromEntries(Object.entries(entities).map(([id, entity]) => [id, map(entity, id)]));
