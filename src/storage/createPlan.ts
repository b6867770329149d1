import type { Change } from '#geo/plan/change.ts';
import { ENTITY_KINDS, settingsOf, type Plan } from '#geo/plan/plan.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { StoredDataSet } from './dataSetStore.ts';
import { using, type Database } from './database.ts';
import { encodeFresh, documentOf, hasGap } from './documentBytes.ts';
import { addToLineage } from './lineage.ts';
import { newId } from './newId.ts';
import { writeChange } from './planDocument.ts';
import type { StorageProblem } from './problem.ts';
import { versionsTaken, type Origin } from './receivedPlan.ts';
import { putBase } from './sharedBases.ts';
import { viewPlan } from './viewPlan.ts';

export type CreateProblem =
  | StorageProblem
  /** the history is damaged, or parts of it are missing; the plan can be made without it */
  | { readonly code: 'plan/history-unreadable' };

export interface NewPlan {
  readonly plan: Plan;
  /** the shared history that came with the plan, so that it can be merged with its relatives */
  readonly history?: Uint8Array;
  readonly dataSets?: readonly StoredDataSet[];
  /** of a plan from a file: the states that others may have too, this one the last */
  readonly origin?: Origin;
}

/** Stores a new plan with all its content, or nothing. Answers its id. */
export async function createPlan(
  db: Database,
  { plan, history, dataSets = [], origin }: NewPlan,
): Promise<Result<string, CreateProblem>> {
  const encoded = encodePlan(plan, history, origin);
  if (!encoded.ok) return encoded;
  const id = newId();
  const now = Date.now();
  const { name } = settingsOf(plan);
  const row = { id, name, createdAt: now, openedAt: now, changedAt: now, backupAt: null };
  const stored = await using(db, () =>
    db.transaction('rw', db.plans, db.updates, db.dataSets, db.bases, async () => {
      await db.plans.add(row);
      await db.updates.add({ plan: id, update: encoded.value });
      if (origin) await putBase(db, id, { ...origin.shared, ancestors: origin.ancestors });
      await db.dataSets.bulkAdd(dataSets.map((dataSet) => ({ ...dataSet, plan: id })));
    }),
  );
  return stored.ok ? succeed(id) : stored;
}

/** A plan as a document. What its history says otherwise gives way to the plan. */
function encodePlan(
  plan: Plan,
  history: Uint8Array | undefined,
  origin: NewPlan['origin'],
): Result<Uint8Array, CreateProblem> {
  const { doc, unreadable } = documentOf(history ? [history] : []);
  if (unreadable.length > 0 || hasGap(doc)) return fail(UNREADABLE);
  try {
    const shown = viewPlan(doc, settingsOf(plan).name).getPlan();
    doc.transact(() => {
      writeChange(doc, shown, changeTo(plan, shown));
      if (origin) addToLineage(doc, versionsTaken(origin));
    });
    return succeed(encodeFresh(doc));
  } catch (error) {
    // some damage can be read, and only shows when the library goes on with it
    if (!history) throw error;
    return fail(UNREADABLE);
  }
}

const UNREADABLE: CreateProblem = { code: 'plan/history-unreadable' };

/** The change that puts everything of a plan, and deletes what else was shown. */
function changeTo(plan: Plan, shown: Plan): Change {
  return {
    label: { code: 'plan/create' },
    puts: ENTITY_KINDS.flatMap((kind) =>
      Object.values(plan[kind]).map((entity) => ({ kind, entity })),
    ),
    deletes: ENTITY_KINDS.flatMap((kind) =>
      Object.keys(shown[kind])
        .filter((id) => !Object.hasOwn(plan[kind], id))
        .map((id) => ({ kind, id })),
    ),
  };
}
