import { z } from 'zod';
import { groupUseSchema } from '#geo/plan/entities.ts';
import { mobileDigits } from '#geo/plan/sameContact.ts';
import type { Answer } from '#geo/signUps/answer.ts';
import { CONSENT_VERSION } from '#geo/signUps/consent.ts';

const text = (max: number) => z.string().trim().max(max);

const fieldsSchema = z.object({
  kind: z.enum(['resident', 'administrator', 'volunteer']),
  name: text(120).min(1, 'required'),
  mobile: text(40),
  email: text(200),
  street: text(120),
  houseNumber: text(20),
  groupName: text(120),
  use: groupUseSchema,
  streets: z.string().max(10_000),
  note: z.string().max(2_000),
  isAgreed: z.boolean().refine((is) => is, 'agreeFirst'),
});
export type FormFields = z.infer<typeof fieldsSchema>;

/** What each kind has to fill in besides a name and a number. */
export const NEEDED = {
  resident: ['street', 'houseNumber'],
  administrator: ['groupName', 'streets'],
  volunteer: ['street'],
} as const satisfies Record<FormFields['kind'], readonly (keyof FormFields)[]>;

const SHORTEST_NUMBER = 9;

/** The form, with a word for what is wrong with each field: a key of its texts. */
export const formSchema = fieldsSchema.superRefine((fields, context) => {
  for (const field of NEEDED[fields.kind]) {
    if (fields[field].trim() === '') {
      context.addIssue({ code: 'custom', path: [field], message: 'required' });
    }
  }
  if (mobileDigits(fields.mobile).length < SHORTEST_NUMBER) {
    context.addIssue({ code: 'custom', path: ['mobile'], message: 'noMobile' });
  }
});

export const EMPTY_FIELDS: FormFields = {
  kind: 'resident',
  name: '',
  mobile: '',
  email: '',
  street: '',
  houseNumber: '',
  groupName: '',
  use: 'safety',
  streets: '',
  note: '',
  isAgreed: false,
};

/** The sign-up that was filled in; fields of another kind are left out. */
export function answerOf(fields: FormFields, today: string): Answer {
  const { kind, name, mobile, email, street, houseNumber, groupName, use, streets, note } = fields;
  const shared = { name, mobile, note, consent: { date: today, version: CONSENT_VERSION } };
  switch (kind) {
    case 'resident':
      return { kind, ...shared, street, houseNumber };
    case 'administrator':
      return { kind, ...shared, email, groupName, use, streets };
    case 'volunteer':
      return { kind, ...shared, email, street, houseNumber };
  }
}
