import { z } from 'zod';
import { areaSchema, lngLatSchema } from './area.ts';
import { importReportSchema } from './importReport.ts';
import { planningSchema } from './planning.ts';
import { reportChoicesSchema } from './reportChoices.ts';
import { renewalReportSchema } from './renewalReport.ts';
import { targetSchema } from './target.ts';
import { daySchema, idSchema, momentSchema, nameSchema, noteSchema } from './text.ts';

/** The scenario an entity is planned in; null is "now". */
const plannedIn = idSchema.nullable();

const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/);

export const subAreaSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  colour: colourSchema,
  area: areaSchema,
  contactPersons: z.array(idSchema).max(50),
  /** who stands in for the contact persons; absent in plans from before there were any */
  deputies: z.array(idSchema).max(50).optional(),
  /** how its shape was said, when it was: "ten westen van de A en ten noorden van de B" */
  sentence: z.string().max(1_000).optional(),
  note: noteSchema,
  scenario: plannedIn,
});

export const groupUseSchema = z.enum(['safety', 'mixed', 'social']);
export type GroupUse = z.infer<typeof groupUseSchema>;
export const platformSchema = z.enum(['whatsapp', 'signal', 'telegram', 'other']);
/** How far a group has come: an idea, asked for, agreed, active, or over. */
export const groupStatusSchema = z.enum(['proposed', 'asked', 'agreed', 'active', 'archived']);

export const groupSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  platform: platformSchema,
  use: groupUseSchema,
  status: groupStatusSchema,
  administrators: z.array(idSchema).max(50),
  members: z.int().min(0).max(100_000).nullable(),
  /** how many members it can take; null is the plan's own limit */
  capacity: z.int().min(1).max(100_000).nullable(),
  note: noteSchema,
  scenario: plannedIn,
});

/** One thing that a group serves. */
export const linkSchema = z.strictObject({
  id: idSchema,
  group: idSchema,
  target: targetSchema,
  scenario: plannedIn,
});

/** A piece of street that does not count ("telt niet mee"). */
export const exclusionSchema = z.strictObject({
  id: idSchema,
  target: targetSchema,
  note: noteSchema,
});

export const roleSchema = z.enum([
  'administrator',
  'contactPerson',
  'deputy',
  'coordinator',
  'policeOfficer',
  'municipality',
  'resident',
]);
export type Role = z.infer<typeof roleSchema>;

/** How far an administrator has come in the group of all administrators (beheerderskring). */
export const circleStatusSchema = z.enum(['toInvite', 'invited', 'joined', 'declined', 'left']);
export type CircleStatus = z.infer<typeof circleStatusSchema>;

export const personSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  mobile: z.string().trim().max(40),
  email: z.string().trim().max(200),
  roles: z.array(roleSchema).max(10),
  consent: z.strictObject({ date: daySchema, version: z.string().max(40) }).nullable(),
  /** the day on which the coordinator decides whether to keep this record */
  reviewOn: daySchema.nullable(),
  note: noteSchema,
  /** among the administrators; absent: not invited yet */
  circle: z
    .strictObject({
      status: circleStatusSchema,
      since: daySchema,
      /** the day they said that the others may see their name and number; absent: they did not */
      sharesSince: daySchema.optional(),
    })
    .optional(),
});

const signUpFields = {
  id: idSchema,
  receivedAt: momentSchema,
  name: nameSchema,
  mobile: z.string().trim().max(40),
  email: z.string().trim().max(200),
  consent: z.strictObject({ date: daySchema, version: z.string().max(40) }).nullable(),
  status: z.enum(['new', 'assigned', 'handedOver', 'declined']),
  note: noteSchema,
};

export const signUpSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('administrator'),
    ...signUpFields,
    groupName: nameSchema,
    use: groupUseSchema,
    streets: noteSchema,
  }),
  z.strictObject({
    kind: z.literal('resident'),
    ...signUpFields,
    street: z.string().max(120),
    /** emptied once the person is handed over: then the street and the side are enough */
    houseNumber: z.string().max(20),
    subArea: idSchema.nullable(),
    /** the group that serves the house, and is to take the person in; absent until placed */
    group: idSchema.nullable().optional(),
    side: z.enum(['odd', 'even']).optional(),
    handedOverOn: daySchema.optional(),
  }),
  z.strictObject({
    kind: z.literal('volunteer'),
    ...signUpFields,
    street: z.string().max(120).optional(),
    houseNumber: z.string().max(20).optional(),
    subArea: idSchema.nullable(),
  }),
]);

export const scenarioSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  note: noteSchema,
  /** links of now, or of groups of now, that end in this scenario */
  removes: z.array(idSchema).max(100_000),
});

/** A sign at the edge of what a group serves ("borden"), which goes with its group. */
export const signSchema = z.strictObject({
  id: idSchema,
  group: idSchema,
  at: lngLatSchema,
  /** along which it stands, as it is said; it may be empty */
  street: z.string().max(120),
});

export const dataSetKindSchema = z.enum(['streets', 'districts', 'addresses']);
export type DataSetKind = z.infer<typeof dataSetKindSchema>;

/** Where data came from. The data itself lies outside the plan, under the same id. */
export const dataSetSchema = z.strictObject({
  id: idSchema,
  kind: dataSetKindSchema,
  name: nameSchema,
  source: z.string().max(500),
  /** the day the data describes, or was loaded */
  date: daySchema.nullable(),
  licence: z.string().max(200),
  attribution: z.string().max(500),
  count: z.int().min(0),
  /** the files that it came from, the first one first; not those that were replaced since */
  imports: z.array(importReportSchema).max(10).optional(),
  /** what changed when it took the place of older streets */
  renewal: renewalReportSchema.optional(),
});

/** Texts for groups and their administrators that the app has, and a plan may word otherwise. */
export const ruleTextKindSchema = z.enum([
  'houseRules',
  'welcome',
  'saar',
  'prevention',
  'invitation',
  'alarm',
]);
export type RuleTextKind = z.infer<typeof ruleTextKindSchema>;
export const textLanguageSchema = z.enum(['nl', 'en']);
export type TextLanguage = z.infer<typeof textLanguageSchema>;

/** A text as this plan words it; a use of its own for those that differ with what a group is for. */
export const ruleTextSchema = z.strictObject({
  kind: ruleTextKindSchema,
  language: textLanguageSchema,
  use: groupUseSchema.nullable(),
  text: noteSchema,
});

/** What house rules leave to choose. */
export const houseRulesSchema = z.strictObject({
  minimumAge: z.int().min(0).max(120),
  photos: z.enum(['none', 'noPersons', 'allowed']),
});
export type HouseRules = Readonly<z.infer<typeof houseRulesSchema>>;

/** After how many months the coordinator looks whether a record is still needed. */
export const retentionSchema = z.strictObject({
  /** a sign-up that waits, or was placed */
  waiting: z.int().min(1).max(120),
  declined: z.int().min(1).max(120),
  handedOver: z.int().min(1).max(120),
  /** administrators, contact persons and others */
  person: z.int().min(1).max(120),
});

/** Two signs for each group, or one wherever a street comes into what it serves. */
const signsAtSchema = z.enum(['two', 'entrances']);

/** What holds for the plan as a whole; the one entity of its kind, under the id "settings". */
export const settingsSchema = z.strictObject({
  id: z.literal('settings'),
  name: nameSchema,
  note: noteSchema,
  /** how far from the middle of the street its houses stand; 0 judges both sides on the middle */
  frontageMetres: z.number().min(0).max(100),
  /** shorter pieces are noise: not listed as gaps, and do not keep a street from being covered */
  sliverMetres: z.number().min(0).max(100),
  /** ids of the districts that count; null is all of them */
  districts: z.array(z.string().max(100)).max(10_000).nullable(),
  /** what a group can hold when it does not say so itself */
  groupCapacity: z.int().min(1).max(100_000),
  schematic: z.boolean(),
  /** only those that were changed from what the app says */
  texts: z.array(ruleTextSchema).max(200).optional(),
  houseRules: houseRulesSchema.optional(),
  /** absent: the usual months (see retention.ts) */
  retention: retentionSchema.optional(),
  /** absent: the usual wishes (see planning.ts) */
  planning: planningSchema.optional(),
  /** how many signs a group is proposed; absent: two */
  signsAt: signsAtSchema.optional(),
  /** absent: the usual report (see reportChoices.ts) */
  report: reportChoicesSchema.optional(),
});

export type SubArea = Readonly<z.infer<typeof subAreaSchema>>;
export type Group = Readonly<z.infer<typeof groupSchema>>;
export type Link = Readonly<z.infer<typeof linkSchema>>;
export type Exclusion = Readonly<z.infer<typeof exclusionSchema>>;
export type Person = Readonly<z.infer<typeof personSchema>>;
export type SignUp = Readonly<z.infer<typeof signUpSchema>>;
export type Retention = Readonly<z.infer<typeof retentionSchema>>;
export type Sign = Readonly<z.infer<typeof signSchema>>;
export type DataSet = Readonly<z.infer<typeof dataSetSchema>>;
export type Settings = Readonly<z.infer<typeof settingsSchema>>;
