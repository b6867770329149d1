import { z } from 'zod';
import { groupUseSchema } from '#geo/plan/entities.ts';
import { daySchema, nameSchema, noteSchema } from '#geo/plan/text.ts';

const shared = {
  name: nameSchema,
  mobile: z.string().trim().max(40),
  note: noteSchema,
  consent: z.strictObject({ date: daySchema, version: z.string().trim().max(40) }).nullable(),
};
const email = z.string().trim().max(200);
const home = {
  street: z.string().trim().max(120),
  houseNumber: z.string().trim().max(20),
};

/** What someone fills in on the form, each kind with no more than it needs. */
export const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('administrator'),
    ...shared,
    email,
    groupName: nameSchema,
    use: groupUseSchema,
    /** a list of streets in plain words */
    streets: noteSchema,
  }),
  // a resident's e-mail address serves nothing
  z.strictObject({ kind: z.literal('resident'), ...shared, ...home }),
  z.strictObject({ kind: z.literal('volunteer'), ...shared, email, ...home }),
]);
export type Answer = Readonly<z.infer<typeof answerSchema>>;
export type AnswerKind = Answer['kind'];
