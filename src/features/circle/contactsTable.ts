import type { TFunction } from 'i18next';
import { writeCsv } from '#geo/formats/csv/writeCsv.ts';
import type { Circle } from '#geo/plan/circle.ts';

/** Who may be in a list of contacts: they said so, and did not turn it down. */
export function contactsOf({ members }: Circle) {
  return members.filter(
    ({ person, status }) =>
      person.circle?.sharesSince !== undefined && status !== 'declined' && status !== 'left',
  );
}

/** Names and numbers of the administrators who agreed to that, for the administrators themselves. */
export function contactsTable(t: TFunction, circle: Circle): string {
  const header = [t('people.name'), t('people.mobile'), t('people.groups'), t('circle.status')];
  const rows = contactsOf(circle).map(({ person, groups, status }) => [
    person.name,
    person.mobile,
    groups.map(({ name }) => name).join(', '),
    t(`circle.statuses.${status}`),
  ]);
  return writeCsv([header, ...rows]);
}
