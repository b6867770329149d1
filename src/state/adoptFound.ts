import type { ChangeLabel } from '#geo/plan/change.ts';
import { adoptDataSets } from '#geo/plan/edits/dataSets.ts';
import type { EditProblem, EditResult } from '#geo/plan/edits/problem.ts';
import { adoptNewerStreets } from '#geo/plan/edits/renewStreets.ts';
import type { DataSet } from '#geo/plan/entities.ts';
import type { ImportReport } from '#geo/plan/importReport.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { succeed, type Result } from '#geo/result.ts';
import type { DataSetStore, StoredDataSet } from '#src/storage/dataSetStore.ts';
import { newId } from '#src/storage/newId.ts';
import type { PlanStore } from '#src/storage/planStore.ts';
import type { StorageProblem } from '#src/storage/problem.ts';
import type { ReadData } from '#src/workers/formatsApi.ts';
import { importReportOf } from './importReports.ts';
import type { Renewed, RenewalRequest } from './renewing.ts';

/** Where data came from. */
export type Provenance = Pick<DataSet, 'name' | 'source' | 'date' | 'licence' | 'attribution'>;

/** Data that has been read, and is not in a plan yet. */
export interface FoundData {
  readonly read: ReadData;
  readonly provenance: Provenance;
  /** the files that it came from; left out: the one that was read */
  readonly imports?: readonly ImportReport[];
  /** of districts: the ids of those that go on counting; null or left out: all */
  readonly districts?: readonly string[] | null;
}

/**
 * Stores data and uses it in the open plan, as one step; `renewed`: how the links go on with it. Answers
 * the name of the step.
 */
export async function adoptFound(
  store: PlanStore,
  dataSets: DataSetStore,
  { name, found }: RenewalRequest,
  renewed: Renewed | null,
): Promise<Result<ChangeLabel, StorageProblem | EditProblem>> {
  const stored = found.map(withId);
  // the bytes first: a plan never names data that is not there
  const put = await dataSets.put(store.planId, stored.map(bytesOf));
  if (!put.ok) return put;
  const change = adoption(store.getPlan(), name, stored, renewed);
  if (!change.ok) return change;
  void store.apply(change.value);
  return succeed(change.value.label);
}

function adoption(
  plan: Plan,
  name: string,
  stored: readonly Stored[],
  renewed: Renewed | null,
): EditResult {
  const dataSets = stored.map((each) => entityOf(each, renewed));
  const districts = stored.find(({ read }) => read.kind === 'districts')?.districts ?? null;
  if (!renewed) return adoptDataSets(plan, { name, dataSets, districts });
  const targets = renewed.targets.map((each) => ({
    ...each,
    newIds: each.becomes.slice(1).map(newId),
  }));
  return adoptNewerStreets(plan, { name, dataSets, renewed: targets });
}

export interface Stored extends FoundData {
  readonly id: string;
}

export const withId = (found: FoundData): Stored => ({ ...found, id: newId() });

export const bytesOf = ({ id, read: { kind, bytes } }: Stored): StoredDataSet => ({
  id,
  kind,
  bytes,
});

export function entityOf(stored: Stored, renewed: Renewed | null): DataSet {
  const { id, read, provenance } = stored;
  const imports = [...(stored.imports ?? [importReportOf(read.summary, read.count)])];
  const { kind, count } = read;
  const report = kind === 'streets' && renewed ? { renewal: renewed.report } : {};
  return { id, kind, count, ...provenance, imports, ...report };
}
