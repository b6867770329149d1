import type { WrittenBackup } from './backupPlaces.ts';

const DAY_MS = 86_400_000;
/** The newest stay, whatever their age. */
const NEWEST = 5;
/** The last one of each of so many days, and of each of so many months. */
const DAYS = 30;
const MONTHS = 12;

/** Those of the backups in a folder that go: what stays is close to now, and reaches back a year. */
export function outdatedBackups(
  written: readonly WrittenBackup[],
  now: number,
): readonly WrittenBackup[] {
  const newestFirst = written.toSorted((a, b) => b.at - a.at);
  const lastOf = (period: (at: number) => string) =>
    newestFirst.filter(
      ({ at }, i) => newestFirst.findIndex((each) => period(each.at) === period(at)) === i,
    );
  const age = ({ at }: WrittenBackup) => now - at;
  const stays = new Set([
    ...newestFirst.slice(0, NEWEST),
    ...lastOf(dayOf).filter((each) => age(each) <= DAYS * DAY_MS),
    ...lastOf(monthOf).filter((each) => age(each) <= MONTHS * 31 * DAY_MS),
  ]);
  return written.filter((each) => !stays.has(each));
}

const dayOf = (at: number) => new Date(at).toDateString();
const monthOf = (at: number) => `${new Date(at).getFullYear()}-${new Date(at).getMonth()}`;
