import { countsOf } from '#geo/formats/planFile/counts.ts';
import { planSchema, type Plan } from '#geo/plan/plan.ts';
import { Dexie, type Collection } from 'dexie';
import type { Database, VersionRow } from './database.ts';
import { packedJson, unpackedJson } from './packedJson.ts';

/** The versions of a plan, the oldest first. */
export const versionsOf = (db: Database, plan: string): Collection<VersionRow, string> =>
  db.versions.where('[plan+at]').between([plan, Dexie.minKey], [plan, Dexie.maxKey]);

/** What of a version follows from its plan. */
export async function contentOf(
  plan: Plan,
): Promise<Pick<VersionRow, 'counts' | 'dataSets' | 'bytes'>> {
  return {
    counts: countsOf(plan, []),
    dataSets: Object.keys(plan.dataSets),
    bytes: await packedJson(plan),
  };
}

/** The plan of a version; null if it cannot be read. */
export async function planOf({ bytes }: Pick<VersionRow, 'bytes'>): Promise<Plan | null> {
  return planSchema.safeParse(await unpackedJson(bytes)).data ?? null;
}
