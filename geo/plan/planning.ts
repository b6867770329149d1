import { z } from 'zod';
import { lngLatSchema } from './area.ts';
import { streetRefSchema } from './target.ts';
import { idSchema, nameSchema } from './text.ts';

/** What no group is to go across: a busy road, or a drawn line such as a railway. */
const barrierSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('street'), street: streetRefSchema }),
  z.strictObject({
    kind: z.literal('line'),
    name: nameSchema,
    line: z.array(lngLatSchema).min(2).max(10_000),
  }),
]);

/** How the coordinator wants full coverage to be reached; the members of a group are in the settings. */
export const planningSchema = z.strictObject({
  /** a new group with fewer members is not begun; 0: any may be */
  least: z.int().min(0).max(100_000),
  /** of a hundred households as many hundredths take part */
  participation: z.number().gt(0).max(1),
  /** so much is to be covered */
  share: z.number().min(0).max(1),
  /** ids of the groups that stay as they are; of one that is gone nothing is meant */
  notGrowing: z.array(idSchema).max(10_000),
  /** streets that one group takes together */
  together: z.array(z.array(streetRefSchema).min(2).max(100)).max(100),
  barriers: z.array(barrierSchema).max(200),
  withinSubAreas: z.boolean(),
});
export type Planning = Readonly<z.infer<typeof planningSchema>>;

/** What holds until the coordinator says otherwise. */
export const USUAL_PLANNING: Planning = {
  least: 0,
  participation: 0.35,
  share: 1,
  notGrowing: [],
  together: [],
  barriers: [],
  withinSubAreas: false,
};
