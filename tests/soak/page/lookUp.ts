import { withoutDanglingReferences } from '#geo/plan/danglingReferences.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { openDatabase, type Database } from '#src/storage/database.ts';
import type { PlanStore } from '#src/storage/planStore.ts';
import type { AppStorage } from '#src/storage/storage.ts';
import { planOf } from '#src/storage/versionRows.ts';
import { countOf, decodeDataSet } from '#src/workers/dataSetBytes.ts';
import type { OtherPlan } from '../messages.ts';
import { said } from '../session.ts';
import { TABS_PLAN } from '../tabEdits.ts';
import { value } from './talk.ts';

/** What of an open plan is half there: what cannot be read, what refers to nothing, and data that it names. */
export async function problemsOf(storage: AppStorage, store: PlanStore): Promise<string[]> {
  const { dropped } = withoutDanglingReferences(store.getPlan());
  const problems = [...store.getProblems(), ...dropped].map((each) => JSON.stringify(each));
  for (const { id, kind, count } of Object.values(store.getPlan().dataSets)) {
    const stored = value(await storage.dataSets.get(store.planId, id));
    const content = stored && decodeDataSet(kind, await stored.bytes.arrayBuffer());
    if (!content) problems.push(`the plan names ${kind} ${id}, which are not there whole`);
    else if (countOf(content) !== count) problems.push(`${kind} ${id} are not all there`);
  }
  return problems;
}

/** The plans beside the one that is worked on. */
export async function lookUpOthers(
  storage: AppStorage,
  mainId: string,
  file: Plan,
): Promise<{ others: OtherPlan[]; problems: string[] }> {
  const others: OtherPlan[] = [];
  const problems: string[] = [];
  for (const { id } of value(await storage.plans.list())) {
    if (id === mainId) continue;
    const opened = await storage.plans.open(id);
    if (!opened.ok) {
      problems.push(`a plan does not open: ${JSON.stringify(opened.problem)}`);
      continue;
    }
    const store = opened.value;
    const plan = store.getPlan();
    const found = await problemsOf(storage, store);
    problems.push(...found);
    value(await store.close());
    const isTabs = settingsOf(plan).name === TABS_PLAN;
    others.push({
      id,
      isWhole: found.length === 0 && (isTabs || said(plan) === said(file)),
      tabs: isTabs ? plan : null,
    });
  }
  return { others, problems };
}

/** What the rows themselves say: of plans that are not there, and versions that cannot be read. */
export async function lookUpRows(): Promise<string[]> {
  const db = value(await openDatabase());
  try {
    const ids = await db.plans.toCollection().primaryKeys();
    const orphans = await rowsOfNoPlan(db, new Set(ids));
    const versions = await db.versions.toArray();
    const readable = await Promise.all(versions.map(planOf));
    return [...orphans, ...readable.flatMap((plan) => (plan ? [] : ['a version cannot be read']))];
  } finally {
    db.close();
  }
}

async function rowsOfNoPlan(db: Database, plans: ReadonlySet<string>): Promise<string[]> {
  const problems: string[] = [];
  for (const table of [db.updates, db.dataSets, db.versions, db.bases]) {
    const rows: { plan: string }[] = await table.toArray();
    const lost = rows.filter(({ plan }) => !plans.has(plan)).length;
    if (lost > 0) problems.push(`${lost} rows of ${table.name} belong to no plan`);
  }
  return problems;
}
