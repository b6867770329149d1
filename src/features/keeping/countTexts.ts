import type { TFunction } from 'i18next';
import type { PlanFileCounts } from '#geo/formats/planFile/planFile.ts';

/** The kinds of things that a coordinator counts by, in the order in which they are told. */
const COUNTED = [
  'subAreas',
  'groups',
  'links',
  'exclusions',
  'signs',
  'scenarios',
  'persons',
  'signUps',
] as const;
type Counted = (typeof COUNTED)[number];

/** The counts that are told; of files of before there were signs, some may lack. */
export type Counts = Partial<Pick<PlanFileCounts, Counted>>;

/** How many there are of everything that there is, in words. */
export function countTexts(t: TFunction, counts: Counts): readonly string[] {
  return COUNTED.filter((what) => (counts[what] ?? 0) > 0).map((what) =>
    t(`keeping.counts.${what}`, { count: counts[what] ?? 0 }),
  );
}

/** Of what there were more or less then than now, in words. */
export function differenceTexts(t: TFunction, then: Counts, now: Counts): readonly string[] {
  return COUNTED.filter((what) => (then[what] ?? 0) !== (now[what] ?? 0)).map((what) =>
    t('keeping.difference', {
      earlier: t(`keeping.counts.${what}`, { count: then[what] ?? 0 }),
      now: now[what] ?? 0,
    }),
  );
}
