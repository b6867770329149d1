import type { Person, Retention, SignUp } from './entities.ts';
import { settingsOf, type Plan } from './plan.ts';

/** The months that hold until the coordinator chooses others. */
export const USUAL_RETENTION: Retention = { waiting: 3, declined: 1, handedOver: 3, person: 12 };

export const retentionOf = (plan: Plan): Retention => settingsOf(plan).retention ?? USUAL_RETENTION;

/** A person or a sign-up; `kind` is where it lies in the plan. */
export type PersonRecord =
  | { readonly kind: 'persons'; readonly record: Person }
  | { readonly kind: 'signUps'; readonly record: SignUp };

/** Every record of a person in the plan. */
export function personRecords(plan: Plan): readonly PersonRecord[] {
  return [
    ...Object.values(plan.persons).map((record) => ({ kind: 'persons' as const, record })),
    ...Object.values(plan.signUps).map((record) => ({ kind: 'signUps' as const, record })),
  ];
}

/**
 * The day from which a record is to be looked at: the one that was set, else so many months after the
 * last that is known of it. null: nothing says how old a person's record is, so it is due now.
 */
export function reviewDay(plan: Plan, { kind, record }: PersonRecord): string | null {
  const months = retentionOf(plan);
  if (kind === 'persons') {
    if (record.reviewOn) return record.reviewOn;
    return record.consent ? laterBy(record.consent.date, months.person) : null;
  }
  const received = record.receivedAt.slice(0, 10);
  switch (record.status) {
    case 'declined':
      return laterBy(received, months.declined);
    case 'handedOver':
      return laterBy(
        (record.kind === 'resident' && record.handedOverOn) || received,
        months.handedOver,
      );
    default:
      return laterBy(received, months.waiting);
  }
}

/** The records that are due on a day, the longest first. */
export function dueRecords(plan: Plan, today: string): readonly PersonRecord[] {
  return personRecords(plan)
    .map((each) => ({ each, day: reviewDay(plan, each) ?? '' }))
    .filter(({ day }) => day <= today)
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
    .map(({ each }) => each);
}

/** A day so many months later; the last of the month where that is shorter. */
export function laterBy(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}
