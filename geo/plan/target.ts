import { z } from 'zod';
import { lngLatSchema } from './area.ts';
import { idSchema } from './text.ts';

/**
 * A street as a link remembers it: enough to be found again in a newer data set, first by
 * `key` (see geo/streets/streetKey.ts), then by name and place, then by `at`, a point on it.
 */
export const streetRefSchema = z.strictObject({
  key: z.string().min(1).max(200),
  name: z.string().min(1).max(120),
  place: z.string().max(120),
  at: lngLatSchema.optional(),
});
export type StreetRef = z.infer<typeof streetRefSchema>;

export const houseNumberSchema = z.int().min(1).max(99_999);
export const paritySchema = z.enum(['odd', 'even', 'all']);
export type Parity = z.infer<typeof paritySchema>;

/** odd and even follow the house numbers; left and right the digitising direction of the data. */
export const sideNameSchema = z.enum(['odd', 'even', 'left', 'right']);
export type SideName = z.infer<typeof sideNameSchema>;

/** What a group serves, or what does not count: a piece of the town, in words that outlive data. */
export const targetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('street'), street: streetRefSchema }),
  z.strictObject({ kind: z.literal('side'), street: streetRefSchema, side: sideNameSchema }),
  z.strictObject({
    kind: z.literal('numbers'),
    street: streetRefSchema,
    /** inclusive; null is an open end */
    from: houseNumberSchema.nullable(),
    to: houseNumberSchema.nullable(),
    parity: paritySchema,
    except: z.array(houseNumberSchema).max(1_000),
  }),
  z.strictObject({
    kind: z.literal('between'),
    street: streetRefSchema,
    /** the two cross streets */
    between: z.tuple([streetRefSchema, streetRefSchema]),
  }),
  z.strictObject({
    kind: z.literal('stretch'),
    street: streetRefSchema,
    /** two points snapped on the street; the shortest way along it between them */
    from: lngLatSchema,
    to: lngLatSchema,
    side: z.enum(['both', 'odd', 'even', 'left', 'right']),
  }),
  z.strictObject({ kind: z.literal('subArea'), subArea: idSchema }),
]);
export type Target = z.infer<typeof targetSchema>;
