import type { Person, Role } from '#geo/plan/entities.ts';

const CONSENT = { date: '2026-09-15', version: '1' } as const;
const REVIEW_ON = '2027-09-15';

/** Somebody who does not exist, whom nobody can take for a neighbour, with a number not in use. */
export interface Invented {
  readonly name: string;
  readonly mobile: string;
  readonly email: string;
}

export function invented(name: string, number: number): Invented {
  const [firstName] = name.toLowerCase().split(' ');
  return {
    name,
    mobile: `06-${String(number).padStart(8, '0')}`,
    email: `${firstName}@voorbeeld.nl`,
  };
}

/** A person of the plan, who agreed to be in it. */
export function personFrom(id: string, who: Invented, roles: readonly Role[]): Person {
  return { id, ...who, roles: [...roles], consent: CONSENT, reviewOn: REVIEW_ON, note: '' };
}

/** What every sign-up says of who sent it. */
export function signUpFrom(id: string, who: Invented, receivedAt: string) {
  return { id, ...who, receivedAt, consent: CONSENT, status: 'new', note: '' } as const;
}
