import type { TFunction } from 'i18next';
import type { Plan } from '#geo/plan/plan.ts';
import { reviewDay, type PersonRecord } from '#geo/plan/retention.ts';
import { personsOf } from '#geo/plan/subAreaPersons.ts';
import { traceOf } from '#geo/plan/traceOf.ts';

/** One record as the person may see it: every field that holds something, by its name. */
export interface OverviewRecord {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly (readonly [label: string, value: string])[];
}

/** All that a plan holds of one person, in words (article 15 of the GDPR). */
export function overviewOf(
  t: TFunction,
  plan: Plan,
  of: PersonRecord,
  day: (value: string) => string,
): readonly OverviewRecord[] {
  const { records, notes, names } = traceOf(plan, of);
  const overview = records.map((each) => ({
    id: each.record.id,
    title: t(`privacy.record.${each.kind}`),
    fields: fieldsOf(t, plan, each, day).filter(([, value]) => value !== ''),
  }));
  const mentions = [
    ...names.map(({ name }) => name),
    ...notes.map(({ kind, id }) => {
      const noted = plan[kind][id]!;
      return 'name' in noted ? noted.name : t('privacy.field.note');
    }),
  ];
  if (mentions.length === 0) return overview;
  const label = t('privacy.field.mentioned');
  return [...overview, { id: 'mentions', title: label, fields: [[label, mentions.join(', ')]] }];
}

type Field = readonly [label: string, value: string];

function fieldsOf(
  t: TFunction,
  plan: Plan,
  each: PersonRecord,
  day: (value: string) => string,
): readonly Field[] {
  const { kind, record } = each;
  const { name, mobile, email, note, consent } = record;
  const review = reviewDay(plan, each);
  return [
    [t('privacy.field.purpose'), t(`privacy.purpose.${kind}`)],
    [t('privacy.field.name'), name],
    [t('privacy.field.mobile'), mobile],
    [t('privacy.field.email'), email],
    ...(kind === 'persons' ? tasksOf(t, plan, record, day) : signUpFields(t, plan, record, day)),
    [t('privacy.field.note'), note],
    [
      t('privacy.field.consent'),
      consent
        ? t('privacy.consentText', { day: day(consent.date), version: consent.version })
        : t('privacy.noConsent'),
    ],
    [t('privacy.field.review'), review ? day(review) : ''],
  ];
}

function tasksOf(
  t: TFunction,
  plan: Plan,
  { id, roles, circle }: Extract<PersonRecord, { kind: 'persons' }>['record'],
  day: (value: string) => string,
): readonly Field[] {
  const groups = Object.values(plan.groups).filter(({ administrators }) =>
    administrators.includes(id),
  );
  const subAreas = Object.values(plan.subAreas).filter((area) => personsOf(area).includes(id));
  return [
    [t('privacy.field.roles'), roles.map((role) => t(`people.role.${role}`)).join(', ')],
    [t('privacy.field.tasks'), [...groups, ...subAreas].map(({ name }) => name).join(', ')],
    [
      t('circle.title'),
      circle
        ? `${t(`circle.statuses.${circle.status}`)}, ${t('circle.since', { day: day(circle.since) })}`
        : '',
    ],
    [t('circle.consent'), circle?.sharesSince ? day(circle.sharesSince) : ''],
  ];
}

function signUpFields(
  t: TFunction,
  plan: Plan,
  signUp: Extract<PersonRecord, { kind: 'signUps' }>['record'],
  day: (value: string) => string,
): readonly Field[] {
  const subArea = 'subArea' in signUp && signUp.subArea ? plan.subAreas[signUp.subArea] : undefined;
  const common: readonly Field[] = [
    [t('privacy.field.status'), t(`signUps.status.${signUp.status}`)],
    [t('privacy.field.received'), day(signUp.receivedAt)],
  ];
  if (signUp.kind === 'administrator') {
    return [
      ...common,
      [t('privacy.field.group'), signUp.groupName],
      [t('privacy.field.streets'), signUp.streets],
    ];
  }
  const home: readonly Field[] = [
    ...common,
    [t('privacy.field.street'), signUp.street ?? ''],
    [t('privacy.field.houseNumber'), signUp.houseNumber ?? ''],
    [t('privacy.field.subArea'), subArea?.name ?? ''],
  ];
  if (signUp.kind === 'volunteer') return home;
  const { side, group, handedOverOn } = signUp;
  return [
    ...home,
    [t('privacy.field.side'), side ? t(`privacy.side.${side}`) : ''],
    [t('privacy.field.group'), (group ? plan.groups[group]?.name : '') ?? ''],
    [t('privacy.field.handedOver'), handedOverOn ? day(handedOverOn) : ''],
  ];
}
