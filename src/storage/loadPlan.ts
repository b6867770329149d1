import { fail, succeed, type Result } from '#geo/result.ts';
import type * as Y from 'yjs';
import { using, type Database } from './database.ts';
import { documentOf } from './documentBytes.ts';
import { showsNothing } from './planDocument.ts';
import { planRows, type PlanRows } from './planRows.ts';
import { planBases, type PlanBases } from './sharedBases.ts';
import type { StorageProblem } from './problem.ts';

/** A plan as it was read from the database. */
export interface LoadedPlan {
  readonly planId: string;
  readonly rows: PlanRows;
  readonly bases: PlanBases;
  readonly rowCount: number;
  readonly doc: Y.Doc;
  /** the last row that was read */
  readonly seen: number;
  /** how many rows are damaged */
  readonly unreadable: number;
  /** the name in the list of plans, for a document without readable settings */
  readonly name: string;
}

/**
 * Reads a plan. Not one of which nothing is left to show: worked on as an empty plan it would come
 * over its backups.
 */
export async function loadPlan(
  db: Database,
  planId: string,
): Promise<Result<LoadedPlan, StorageProblem>> {
  const row = await using(db, () => db.plans.get(planId));
  if (!row.ok) return row;
  const rows = planRows(db, planId);
  const read = await rows.readAfter(0);
  if (!read.ok) return read;
  if (!row.value) {
    const isLost = read.value.length > 0;
    return fail({ code: isLost ? 'storage/unlisted' : 'storage/no-plan', plan: planId });
  }
  const { doc, unreadable } = documentOf(read.value.map(({ update }) => update));
  if (showsNothing(doc)) {
    doc.destroy();
    return fail({ code: 'storage/unreadable', plan: planId });
  }
  return succeed({
    planId,
    rows,
    bases: planBases(db, planId),
    rowCount: read.value.length,
    doc,
    seen: read.value.at(-1)?.i ?? 0,
    unreadable: unreadable.length,
    name: row.value.name,
  });
}
