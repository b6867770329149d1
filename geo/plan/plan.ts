import { z } from 'zod';
import {
  dataSetSchema,
  exclusionSchema,
  groupSchema,
  linkSchema,
  personSchema,
  scenarioSchema,
  settingsSchema,
  signSchema,
  signUpSchema,
  subAreaSchema,
} from './entities.ts';
import { idSchema } from './text.ts';

/** Every kind of thing a plan holds, and what one of them looks like. */
export const entitySchemas = {
  settings: settingsSchema,
  dataSets: dataSetSchema,
  subAreas: subAreaSchema,
  groups: groupSchema,
  links: linkSchema,
  exclusions: exclusionSchema,
  persons: personSchema,
  signUps: signUpSchema,
  scenarios: scenarioSchema,
  signs: signSchema,
} as const;

export type EntityKind = keyof typeof entitySchemas;
export type EntityOf<Kind extends EntityKind> = Readonly<z.infer<(typeof entitySchemas)[Kind]>>;
export type AnyEntity = EntityOf<EntityKind>;

export const ENTITY_KINDS = Object.keys(entitySchemas) as readonly EntityKind[];

const byId = <Entity extends z.ZodType>(entity: Entity) => z.record(idSchema, entity);

/** One project: one neighbourhood, its data and its decisions. Plain JSON. */
export const planSchema = z.strictObject({
  settings: z.strictObject({ settings: settingsSchema }),
  dataSets: byId(dataSetSchema),
  subAreas: byId(subAreaSchema),
  groups: byId(groupSchema),
  links: byId(linkSchema),
  exclusions: byId(exclusionSchema),
  persons: byId(personSchema),
  signUps: byId(signUpSchema),
  scenarios: byId(scenarioSchema),
  /** absent in files from before there were any */
  signs: byId(signSchema).default({}),
});

/** A plan as everything sees it: readonly, and sharing what did not change between versions. */
export type Plan = {
  readonly [Kind in EntityKind]: { readonly [id: string]: EntityOf<Kind> };
};

export function settingsOf(plan: Pick<Plan, 'settings'>): EntityOf<'settings'> {
  const settings = plan.settings['settings'];
  if (!settings) throw new Error('a plan without settings');
  return settings;
}

export function emptyPlan(name: string): Plan {
  return {
    settings: {
      settings: {
        id: 'settings',
        name,
        note: '',
        frontageMetres: 10,
        sliverMetres: 5,
        districts: null,
        groupCapacity: 100,
        schematic: false,
      },
    },
    dataSets: {},
    subAreas: {},
    groups: {},
    links: {},
    exclusions: {},
    persons: {},
    signUps: {},
    scenarios: {},
    signs: {},
  };
}
