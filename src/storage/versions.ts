import type { DataSet } from '#geo/plan/entities.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import { using, type Database, type VersionRow } from './database.ts';
import { documents } from './fetchDocuments.ts';
import { newId } from './newId.ts';
import type { OwnedPlanStore } from './openPlanStore.ts';
import type { StorageProblem } from './problem.ts';
import { contentOf, planOf, versionsOf } from './versionRows.ts';
import { dueVersion, outdatedVersions, type VersionReason } from './versionReasons.ts';

/** A version as the list of versions shows it. */
export type VersionSummary = Omit<VersionRow, 'bytes' | 'dataSets'>;

export type VersionProblem =
  | StorageProblem
  /** thinned out, or removed in another tab */
  | { readonly code: 'version/gone' }
  | { readonly code: 'version/unreadable' };

export interface Version {
  readonly plan: Plan;
  /** data sets that it used and that are not on this device any more */
  readonly missing: readonly DataSet[];
}

/**
 * Earlier versions of the plans in this browser: the plain plan, without the history of how it came
 * about. Data sets lie beside the plans, and stay as long as a version names them. Whoever is erased
 * from a plan is erased from its versions.
 */
export interface Versions {
  /** Those of a plan, the newest first. */
  readonly list: (planId: string) => Promise<Result<readonly VersionSummary[], StorageProblem>>;
  /**
   * Keeps the plan as it is now, and lets go of versions that are out of date; of none while something
   * of the open plan cannot be read.
   */
  readonly keep: (
    planId: string,
    reason: VersionReason,
  ) => Promise<Result<VersionSummary, StorageProblem>>;
  /** Keeps the plan if it is time for that (see `dueVersion`); null: it is not. */
  readonly keepIfDue: (planId: string) => Promise<Result<VersionSummary | null, StorageProblem>>;
  readonly read: (id: string) => Promise<Result<Version, VersionProblem>>;
  readonly remove: (ids: readonly string[]) => Promise<Result<void, StorageProblem>>;
}

export function versions(db: Database, openStores: ReadonlySet<OwnedPlanStore>): Versions {
  const list = async (planId: string) => {
    const rows = await using(db, () => versionsOf(db, planId).reverse().toArray());
    return rows.ok ? succeed(rows.value.map(summaryOf)) : rows;
  };
  const keep = (planId: string, reason: VersionReason) => keepNow(db, openStores, planId, reason);

  return {
    list,
    keep,
    keepIfDue: async (planId) => {
      const kept = await list(planId);
      if (!kept.ok) return kept;
      const row = await using(db, () => db.plans.get(planId));
      if (!row.ok) return row;
      if (!row.value) return fail({ code: 'storage/no-plan', plan: planId });
      const { changedAt } = row.value;
      const reason = dueVersion(kept.value, { changedAt, now: Date.now() });
      return reason ? keep(planId, reason) : succeed(null);
    },
    read: (id) => read(db, id),
    remove: (ids) => using(db, () => db.versions.bulkDelete([...ids])),
  };
}

async function keepNow(
  db: Database,
  openStores: ReadonlySet<OwnedPlanStore>,
  planId: string,
  reason: VersionReason,
): Promise<Result<VersionSummary, StorageProblem>> {
  for (;;) {
    const before = await using(db, () => db.plans.get(planId));
    if (!before.ok) return before;
    const plan = await planNow(db, openStores, planId);
    if (!plan.ok) return plan;
    const version = { id: newId(), plan: planId, at: Date.now(), reason };
    const row: VersionRow = { ...version, ...(await contentOf(plan.value)) };
    const added = await using(db, () =>
      db.transaction('rw', db.plans, db.versions, async () => {
        const now = await db.plans.get(planId);
        if (!now) return 'gone';
        // what was read may hold whom another tab has erased since: anew
        if (now.erasures !== before.value?.erasures) return 'stale';
        await db.versions.add(row);
        // one from before the damage may be the only whole copy
        if (isDamaged(openStores, planId)) return 'added';
        const outdated = outdatedVersions(await versionsOf(db, planId).toArray(), row.at);
        await db.versions.bulkDelete(outdated.map(({ id }) => id));
        return 'added';
      }),
    );
    if (!added.ok) return added;
    if (added.value === 'gone') return fail({ code: 'storage/no-plan', plan: planId });
    if (added.value === 'added') return succeed(summaryOf(row));
  }
}

const isDamaged = (openStores: ReadonlySet<OwnedPlanStore>, planId: string): boolean =>
  [...openStores].some(({ store }) => store.planId === planId && store.getProblems().length > 0);

/** The plan as this tab shows it, else as it is stored, with all that other tabs have saved. */
async function planNow(
  db: Database,
  openStores: ReadonlySet<OwnedPlanStore>,
  planId: string,
): Promise<Result<Plan, StorageProblem>> {
  for (const { store } of openStores) {
    if (store.planId !== planId) continue;
    const refreshed = await store.refresh();
    return refreshed.ok ? succeed(store.getPlan()) : refreshed;
  }
  return (await documents()).readStoredPlan(db, planId);
}

async function read(db: Database, id: string): Promise<Result<Version, VersionProblem>> {
  const row = await using(db, () => db.versions.get(id));
  if (!row.ok) return row;
  if (!row.value) return fail({ code: 'version/gone' });
  const plan = await planOf(row.value);
  if (!plan) return fail({ code: 'version/unreadable' });
  const used = Object.values(plan.dataSets);
  const keys = used.map((dataSet) => [row.value!.plan, dataSet.id] as const);
  const found = await using(db, () => db.dataSets.bulkGet(keys));
  if (!found.ok) return found;
  return succeed({ plan, missing: used.filter((_, i) => !found.value[i]) });
}

const summaryOf = ({ id, plan, at, reason, counts }: VersionRow): VersionSummary => ({
  id,
  plan,
  at,
  reason,
  counts,
});
