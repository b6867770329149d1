import { z } from 'zod';
import { targetSchema } from './target.ts';
import { daySchema } from './text.ts';

/** What can become of a street in newer data, beside staying what it is; the gravest first. */
export const streetChangeKindSchema = z.enum([
  'gone',
  'split',
  'joined',
  'renamed',
  'moved',
  'added',
]);

export type StreetChangeKind = z.infer<typeof streetChangeKindSchema>;

/** A report holds no more of either list than can be read; the counts are of all. */
export const MOST_REPORTED = 500;

const streetNameSchema = z.string().max(250);

/** What changed when streets took the place of older ones, as it is kept with them. */
export const renewalReportSchema = z.strictObject({
  day: daySchema,
  /** name of the data set before */
  before: z.string().max(120),
  /** how many streets are what they were */
  same: z.int().min(0),
  /** how many have changed in which way, of which `streets` has the first */
  changed: z.record(streetChangeKindSchema, z.int().min(0)),
  streets: z
    .array(
      z.strictObject({
        kind: streetChangeKindSchema,
        /** '' for a street that was added */
        was: streetNameSchema,
        now: z.array(streetNameSchema).max(100),
      }),
    )
    .max(MOST_REPORTED),
  /** links and exclusions: all of them, said anew, and without a place */
  links: z.strictObject({
    total: z.int().min(0),
    renewed: z.int().min(0),
    waiting: z.int().min(0),
    /** the first of those that were said anew */
    said: z
      .array(z.strictObject({ was: targetSchema, becomes: z.array(targetSchema).max(100) }))
      .max(MOST_REPORTED),
  }),
  /** metres in scope that were and are covered, of how many */
  coverage: z.strictObject({
    before: z.strictObject({ coveredMetres: z.number(), metres: z.number() }),
    now: z.strictObject({ coveredMetres: z.number(), metres: z.number() }),
  }),
});

export type RenewalReport = Readonly<z.infer<typeof renewalReportSchema>>;
