import { z } from 'zod';
import { districtSchema } from '#geo/plan/district.ts';
import { dataSetSchema } from '#geo/plan/entities.ts';
import { MOST_ANCESTORS, VERSION_PATTERN } from '#geo/plan/merging/sharedBase.ts';
import { planSchema } from '#geo/plan/plan.ts';
import { addressSchema } from '#geo/streets/address.ts';
import { segmentSchema } from '#geo/streets/segment.ts';

/** Part of every plan file, so that a file is known for one whatever its version. */
export const PLAN_FILE_FORMAT = 'buurtdekking-plan';
/** The version that is written; older ones are migrated, newer ones refused. */
export const PLAN_FILE_VERSION = 1;

const count = z.int().min(0);

/** The data itself, in rows. */
export const dataSetContentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('streets'), segments: z.array(segmentSchema) }),
  z.strictObject({ kind: z.literal('districts'), districts: z.array(districtSchema) }),
  z.strictObject({ kind: z.literal('addresses'), addresses: z.array(addressSchema) }),
]);

export const planFileDataSetSchema = z.strictObject({
  /** as in `plan.dataSets` */
  meta: dataSetSchema,
  /** null when the user left the data out: a reference */
  content: dataSetContentSchema.nullable(),
});

/** How many there are of everything, so that a reader can tell what it should have found. */
export const planFileCountsSchema = z.strictObject({
  subAreas: count,
  groups: count,
  links: count,
  exclusions: count,
  persons: count,
  signUps: count,
  scenarios: count,
  signs: count.default(0),
  dataSets: count,
  segments: count,
  districts: count,
  addresses: count,
});

/** A `*.buurtdekking.json` file: one plan with its shared history and its data. */
export const planFileSchema = z.strictObject({
  format: z.literal(PLAN_FILE_FORMAT),
  version: z.literal(PLAN_FILE_VERSION),
  counts: planFileCountsSchema,
  /** of the canonical JSON of everything else in the file (see canonicalJson.ts) */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /**
   * there when the plan was written without persons and notes (see plan/withoutPersons.ts): that they
   * are not in the file does not say that they are no more
   */
  withoutPersons: z.literal(true).optional(),
  plan: planSchema,
  /** states that the plan has been in and others may have too, oldest first (see plan/merging) */
  ancestors: z.array(z.string().regex(VERSION_PATTERN)).max(MOST_ANCESTORS).optional(),
  /** the plan's history for merging, base64; null when the plan starts anew from this file */
  history: z.base64().nullable(),
  dataSets: z.array(planFileDataSetSchema).max(100),
});

export type DataSetContent = Readonly<z.infer<typeof dataSetContentSchema>>;
export type PlanFileDataSet = Readonly<z.infer<typeof planFileDataSetSchema>>;
export type PlanFileCounts = Readonly<z.infer<typeof planFileCountsSchema>>;
export type PlanFileDocument = Readonly<z.infer<typeof planFileSchema>>;
