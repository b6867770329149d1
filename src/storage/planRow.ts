import { succeed, type Result } from '#geo/result.ts';
import { using, type Database, type PlanRow } from './database.ts';
import type { StorageProblem } from './problem.ts';

/** Notes something about a plan in the list of plans. */
export async function updateRow(
  db: Database,
  id: string,
  fields: Partial<PlanRow>,
): Promise<Result<void, StorageProblem>> {
  const updated = await using(db, () => db.plans.update(id, fields));
  return updated.ok ? succeed(undefined) : updated;
}
