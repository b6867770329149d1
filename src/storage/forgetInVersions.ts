import { forgetPersons } from '#geo/plan/forgetPersons.ts';
import type { PersonRecord } from '#geo/plan/retention.ts';
import { sameJson } from '#geo/plan/sameJson.ts';
import { succeed, type Result } from '#geo/result.ts';
import { using, type Database, type VersionRow } from './database.ts';
import type { StorageProblem } from './problem.ts';
import { contentOf, planOf, versionsOf } from './versionRows.ts';

/** Versions rewritten without persons, to be written in the transaction that erases them. */
export interface Forgetting {
  /** Writes them; answers false, and has written nothing, when there are versions since. */
  readonly write: () => Promise<boolean>;
}

/**
 * Rewrites the versions of a plan without the erased. Outside of a transaction, for none would wait
 * for the unpacking. A version that cannot be read may hold them: it goes.
 */
export async function forgetInVersions(
  db: Database,
  plan: string,
  erased: readonly PersonRecord[],
): Promise<Result<Forgetting, StorageProblem>> {
  // whoever follows another tab's erasing has no record any more, and nothing to rewrite
  if (erased.length === 0) return succeed({ write: () => Promise.resolve(true) });
  const rows = await using(db, () => versionsOf(db, plan).toArray());
  if (!rows.ok) return rows;
  const [puts, deletes]: [VersionRow[], string[]] = [[], []];
  for (const row of rows.value) {
    const version = await planOf(row);
    const forgotten = version && forgetPersons(version, erased);
    if (!forgotten) deletes.push(row.id);
    else if (!sameJson(version, forgotten)) puts.push({ ...row, ...(await contentOf(forgotten)) });
  }
  const seen = new Set(rows.value.map(({ id }) => id));
  return succeed({
    write: async () => {
      const ids = await versionsOf(db, plan).primaryKeys();
      if (ids.some((id) => !seen.has(id))) return false;
      // not those that were removed meanwhile
      await db.versions.bulkPut(puts.filter(({ id }) => ids.includes(id)));
      await db.versions.bulkDelete(deletes);
      return true;
    },
  });
}
