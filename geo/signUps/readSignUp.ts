import type { SignUp } from '#geo/plan/entities.ts';
import { mobileDigits } from '#geo/plan/sameContact.ts';
import type { Plan } from '#geo/plan/plan.ts';
import type { Answer } from './answer.ts';

/** What deserves a look before a sign-up is taken in. */
export type Doubt =
  /** a letter that is not to the letter what the form wrote */
  | 'changed'
  /** not written by the form: taken from loose words */
  | 'loose'
  /** for another neighbourhood, by its name */
  | 'other-place'
  | 'no-consent'
  | 'no-mobile'
  /** the plan has one of the same kind and person, or it stands above in the same post */
  | 'duplicate';

/** A sign-up that was found in a text, a mail or a table. */
export interface ReadSignUp {
  readonly answer: Answer;
  /** the neighbourhood that it says it is for; null: it does not say */
  readonly place: string | null;
  /** a moment, ISO 8601 */
  readonly receivedAt: string;
  readonly doubts: readonly Doubt[];
}

/** The same with all that raises a doubt now, given the plan and its name. */
export function doubted(
  plan: Pick<Plan, 'signUps'>,
  planName: string,
  read: readonly ReadSignUp[],
): readonly ReadSignUp[] {
  const known = new Set(Object.values(plan.signUps).flatMap(keysOf));
  return read.map((each) => {
    const { answer, place } = each;
    const keys = keysOf(answer);
    const isDuplicate = keys.some((key) => known.has(key));
    for (const key of keys) known.add(key);
    const isElsewhere = place !== null && fold(place) !== fold(planName);
    return {
      ...each,
      doubts: [
        ...(isDuplicate ? (['duplicate'] as const) : []),
        ...each.doubts,
        ...(isElsewhere ? (['other-place'] as const) : []),
        ...(answer.consent ? [] : (['no-consent'] as const)),
        ...(mobileDigits(answer.mobile) ? [] : (['no-mobile'] as const)),
      ],
    };
  });
}

/** What makes two sign-ups one: their kind and a number or an address; without those their name. */
function keysOf(of: Answer | SignUp): readonly string[] {
  const kind = of.kind === 'administrator' ? `administrator/${fold(of.groupName)}` : of.kind;
  const mobile = mobileDigits(of.mobile);
  const email = 'email' in of ? fold(of.email) : '';
  const street = 'street' in of ? fold(of.street ?? '') : '';
  return mobile || email
    ? [
        ...(mobile ? [`${kind}/mobile/${mobile}`] : []),
        ...(email ? [`${kind}/email/${email}`] : []),
      ]
    : [`${kind}/name/${fold(of.name)}/${street}`];
}

const fold = (text: string) => text.trim().toLowerCase();

/** A sign-up as the plan keeps it. */
export function signUpOf({ answer, receivedAt }: ReadSignUp, id: string): SignUp {
  const shared = { id, receivedAt, status: 'new' as const };
  switch (answer.kind) {
    case 'administrator':
      return { ...shared, ...answer };
    case 'resident':
      return { ...shared, ...answer, email: '', subArea: null };
    case 'volunteer':
      return { ...shared, ...answer, subArea: null };
  }
}

/** The sign-ups that repeat an earlier one of the same kind and person. */
export function duplicatesAmong(signUps: readonly SignUp[]): ReadonlySet<string> {
  const known = new Set<string>();
  const duplicates = new Set<string>();
  for (const signUp of signUps.toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1))) {
    const keys = keysOf(signUp);
    if (keys.some((key) => known.has(key))) duplicates.add(signUp.id);
    for (const key of keys) known.add(key);
  }
  return duplicates;
}
