/** Why a version of a plan was kept. */
export type VersionReason =
  /** by itself: an hour had passed in which something changed */
  | 'hourly'
  /** by itself: the first of a day, of all that changed since the one before it */
  | 'daily'
  | 'beforeMerge'
  /** by whoever migrates what is stored; no migration so far has touched a plan */
  | 'beforeMigration'
  | 'beforeRestore'
  | 'manual';

/** What of a version says whether it is still kept. */
export interface KeptVersion {
  readonly id: string;
  /** in milliseconds since 1970 */
  readonly at: number;
  readonly reason: VersionReason;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How long a version is kept by its reason alone. */
const KEPT_MS: Record<VersionReason, number> = {
  hourly: DAY_MS,
  daily: 30 * DAY_MS,
  beforeMerge: 90 * DAY_MS,
  beforeMigration: 90 * DAY_MS,
  beforeRestore: 90 * DAY_MS,
  manual: Infinity,
};

/** How many there are of one plan at most. */
export const MOST_VERSIONS = 100;

/**
 * Whether a version is to be kept by itself now, and which: the first of a day, later an hour after
 * the last. None if nothing has changed since the last. `versions`: of this plan, in any order.
 */
export function dueVersion(
  versions: readonly KeptVersion[],
  { changedAt, now }: { readonly changedAt: number; readonly now: number },
): 'hourly' | 'daily' | null {
  const last = Math.max(-Infinity, ...versions.map(({ at }) => at));
  if (changedAt <= last) return null;
  const regular = versions.filter(isRegular).map(({ at }) => at);
  if (!regular.some((at) => dayOf(at) === dayOf(now))) return 'daily';
  return now - Math.max(...regular) >= HOUR_MS ? 'hourly' : null;
}

/**
 * Those of a plan's versions that go: by age, and above `most` the oldest, those that were kept by
 * themselves first. Of each of the last thirty days the last hourly one stays, for it is what that
 * day came to, and so does the newest version that was kept by itself, however old.
 */
export function outdatedVersions(
  versions: readonly KeptVersion[],
  now: number,
  most = MOST_VERSIONS,
): readonly KeptVersion[] {
  const newestFirst = versions.toSorted((a, b) => b.at - a.at);
  const newest = newestFirst.find(isRegular);
  const lastOfDay = new Set(
    newestFirst
      .filter(isRegular)
      .filter(({ at }, i, all) => all.findIndex((each) => dayOf(each.at) === dayOf(at)) === i),
  );
  const staysFor = (version: KeptVersion) =>
    lastOfDay.has(version) ? KEPT_MS.daily : KEPT_MS[version.reason];
  const isKept = (version: KeptVersion) =>
    version === newest || now - version.at <= staysFor(version);
  const kept = newestFirst.filter(isKept);
  // what goes first stands last
  const ranked = [...kept.filter((each) => !isRegular(each)), ...kept.filter(isRegular)];
  const stays = new Set(ranked.slice(0, most));
  return versions.filter((version) => !stays.has(version));
}

const isRegular = ({ reason }: KeptVersion) => reason === 'hourly' || reason === 'daily';

/** The day of a moment where the user is. */
const dayOf = (at: number) => new Date(at).toDateString();
