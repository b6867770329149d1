import type { Plan } from '#geo/plan/plan.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import { indexedDbFactory } from './database.ts';
import type { StoredDataSet } from './dataSetStore.ts';
import { documentOf, encodeFresh } from './documentBytes.ts';
import { lineageOf } from './lineage.ts';
import { openingProblem, type StorageProblem } from './problem.ts';
import { showsNothing } from './planDocument.ts';
import { openAsItIs, readAll, type Row, type Rows } from './rawRows.ts';
import { soundView } from './soundView.ts';
import { planOf } from './versionRows.ts';
import { viewPlan } from './viewPlan.ts';

/** What can still be read of a plan, as it goes into a file. */
export interface RescuedPlan {
  readonly id: string;
  readonly plan: Plan;
  /** null: of a kept version, which has none */
  readonly history: Uint8Array | null;
  readonly ancestors: readonly string[];
  readonly dataSets: readonly StoredDataSet[];
  /** how many rows and things of it could not be read */
  readonly unreadable: number;
  /** from when it is, if it is a kept version of a plan of which itself nothing can be read */
  readonly versionAt: number | null;
}

/** What a rescue finds. */
export interface Rescue {
  readonly plans: readonly RescuedPlan[];
  /** of which nothing can be made, nor has a version that can be read; the name is the id where that is lost too */
  readonly hopeless: readonly { readonly id: string; readonly name: string }[];
}

/**
 * Reads what can be read of the plans in this browser, whatever version of the app left them and
 * whatever else is broken: row by row, without the library, and without writing anything. For when
 * the storage or a plan does not open. `onlyPlan`: null for all.
 */
export async function rescuePlans(
  onlyPlan: string | null = null,
): Promise<Result<Rescue, StorageProblem>> {
  const factory = indexedDbFactory();
  if (!factory) return fail({ code: 'storage/unavailable', name: 'MissingAPIError' });
  let db: IDBDatabase;
  try {
    db = await openAsItIs(factory);
  } catch (error) {
    return fail(openingProblem(error));
  }
  try {
    const listed = await readAll(db, 'plans');
    const updates = await readAll(db, 'updates');
    const dataSets = await readAll(db, 'dataSets');
    const found = rescue(listed, updates, dataSets, onlyPlan);
    if (found.hopeless.length === 0) return succeed(found);
    // older databases have none
    const versions = await readAll(db, 'versions');
    return succeed(await withVersions(found, versions.rows, dataSets.rows));
  } finally {
    db.close();
  }
}

function rescue(listed: Rows, updates: Rows, dataSets: Rows, onlyPlan: string | null): Rescue {
  const names = new Map(listed.rows.map((row) => [text(row['id']), text(row['name'])]));
  // also those whose row in the list is lost
  for (const row of updates.rows)
    if (!names.has(text(row['plan']))) names.set(text(row['plan']), '');
  const lost = listed.lost + updates.lost + dataSets.lost;
  const plans: RescuedPlan[] = [];
  const hopeless: Rescue['hopeless'][number][] = [];
  for (const [id, name] of names) {
    if (onlyPlan !== null && id !== onlyPlan) continue;
    const isOfPlan = (row: Row) => row['plan'] === id;
    const changes = updates.rows.filter(isOfPlan);
    const plan = rescuedIfPossible(id, name, changes, dataSets.rows.filter(isOfPlan), lost);
    if (plan) plans.push(plan);
    else hopeless.push({ id, name: name || id });
  }
  return { plans, hopeless };
}

/** Of the plans of which nothing can be read: their newest versions that can. */
async function withVersions(
  { plans, hopeless }: Rescue,
  versions: readonly Row[],
  dataSets: readonly Row[],
): Promise<Rescue> {
  const found: RescuedPlan[] = [];
  for (const { id } of hopeless) {
    const version = await newestVersion(id, versions, dataSets);
    if (version) found.push(version);
  }
  const isFound = new Set(found.map(({ id }) => id));
  return {
    plans: [...plans, ...found],
    hopeless: hopeless.filter(({ id }) => !isFound.has(id)),
  };
}

async function newestVersion(
  id: string,
  versions: readonly Row[],
  dataSets: readonly Row[],
): Promise<RescuedPlan | null> {
  const newestFirst = versions
    .filter(({ plan }) => plan === id)
    .toSorted((a, b) => Number(b['at']) - Number(a['at']));
  for (const { at, bytes } of newestFirst) {
    const plan = bytes instanceof Blob ? await planOf({ bytes }) : null;
    if (!plan) continue;
    const ownDataSets = dataSets.filter((row) => row['plan'] === id).flatMap(storedDataSet);
    const parts = { history: null, ancestors: [], dataSets: ownDataSets, unreadable: 0 };
    return { id, plan, ...parts, versionAt: Number(at) };
  }
  return null;
}

// what is damaged in a way that nobody foresaw must not take the other plans along
function rescuedIfPossible(...of: Parameters<typeof rescued>): RescuedPlan | null {
  try {
    return rescued(...of);
  } catch {
    return null;
  }
}

/** null: nothing of it is left to show. */
function rescued(
  id: string,
  name: string,
  updates: readonly Row[],
  dataSets: readonly Row[],
  lost: number,
): RescuedPlan | null {
  const bytes = updates
    .toSorted((a, b) => Number(a['i']) - Number(b['i']))
    .flatMap(({ update }) => (ArrayBuffer.isView(update) ? bytesOf(update) : []));
  const { doc, unreadable } = documentOf(bytes);
  if (showsNothing(doc)) {
    doc.destroy();
    return null;
  }
  const view = soundView(viewPlan(doc, name || id));
  const missing = lost + updates.length - bytes.length + unreadable.length;
  const plan: RescuedPlan = {
    id,
    plan: view.getPlan(),
    history: encodeFresh(doc),
    ancestors: lineageOf(doc),
    dataSets: dataSets.flatMap(storedDataSet),
    unreadable: missing + view.getProblems().length,
    versionAt: null,
  };
  doc.destroy();
  return plan;
}

function storedDataSet({ id, kind, bytes }: Row): StoredDataSet[] {
  const blob = bytes instanceof ArrayBuffer ? new Blob([bytes]) : bytes;
  return typeof id === 'string' && blob instanceof Blob
    ? [{ id, kind: kind as StoredDataSet['kind'], bytes: blob }]
    : [];
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView) =>
  new Uint8Array(buffer, byteOffset, byteLength);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
