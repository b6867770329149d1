import { useTranslation } from 'react-i18next';
import { applyChange } from '#geo/plan/change.ts';
import { adoptDataSets } from '#geo/plan/edits/dataSets.ts';
import type { EditResult } from '#geo/plan/edits/problem.ts';
import { adoptNewerStreets } from '#geo/plan/edits/renewStreets.ts';
import type { DataSet } from '#geo/plan/entities.ts';
import type { ImportReport } from '#geo/plan/importReport.ts';
import { emptyPlan, type Plan } from '#geo/plan/plan.ts';
import type { StoredDataSet } from '#src/storage/dataSetStore.ts';
import { newId } from '#src/storage/newId.ts';
import { keepStorage } from '#src/storage/persistence.ts';
import type { PlanStore } from '#src/storage/planStore.ts';
import { warn } from '#src/ui/notify.ts';
import type { ReadData } from '#src/workers/formatsApi.ts';
import { useAppStorage } from './appStorage.ts';
import { importReportOf } from './importReports.ts';
import { problemText } from './problemText.ts';
import { isRenewal, useRenewing, type Renewed, type RenewalRequest } from './renewing.ts';
import { tellWithUndo } from './tellWithUndo.ts';

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
 * What can be done with data: use it in the open plan, or start a plan with it. Of
 * each kind at most one; all of it is one step, called `name`. They answer whether it was done, and
 * the new plan's id; if not, the user has been told why.
 */
export function useFoundData() {
  const { t } = useTranslation();
  const { plans, dataSets } = useAppStorage();
  const adopt = async (
    store: PlanStore,
    { name, found }: RenewalRequest,
    renewed: Renewed | null,
  ): Promise<boolean> => {
    const stored = found.map(withId);
    // the bytes first: a plan never names data that is not there
    const put = await dataSets.put(store.planId, stored.map(bytesOf));
    if (!put.ok) return refuse(problemText(t, put.problem));
    const change = adoption(store.getPlan(), name, stored, renewed);
    if (!change.ok) return refuse(problemText(t, change.problem));
    void store.apply(change.value);
    // what it replaces is a step away
    tellWithUndo(t, store, change.value.label, t('importing.used', { name }));
    return true;
  };
  return {
    /** Newer streets, on which links depend, are used only once the user has seen what changes. */
    inPlan: (store: PlanStore, name: string, found: readonly FoundData[]): Promise<boolean> =>
      isRenewal(store.getPlan(), found)
        ? useRenewing.getState().ask({ name, found })
        : adopt(store, { name, found }, null),
    /** Uses newer streets, with the links as they go on; null: as they are. */
    renew: adopt,
    inNewPlan: async (name: string, found: readonly FoundData[]) => {
      const stored = found.map(withId);
      const empty = emptyPlan(name);
      const change = adoptDataSets(empty, {
        name,
        dataSets: stored.map((each) => entityOf(each, null)),
      });
      if (!change.ok) return none(problemText(t, change.problem));
      const plan = applyChange(empty, change.value);
      const created = await plans.create({ plan, dataSets: stored.map(bytesOf) });
      if (!created.ok) return none(problemText(t, created.problem));
      // there is something to lose now
      void keepStorage();
      return created.value;
    },
  };
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

interface Stored extends FoundData {
  readonly id: string;
}

const withId = (found: FoundData): Stored => ({ ...found, id: newId() });

const bytesOf = ({ id, read: { kind, bytes } }: Stored): StoredDataSet => ({ id, kind, bytes });

function entityOf(stored: Stored, renewed: Renewed | null): DataSet {
  const { id, read, provenance } = stored;
  const imports = [...(stored.imports ?? [importReportOf(read.summary, read.count)])];
  const { kind, count } = read;
  const report = kind === 'streets' && renewed ? { renewal: renewed.report } : {};
  return { id, kind, count, ...provenance, imports, ...report };
}

function refuse(reason: string): false {
  warn(reason);
  return false;
}

function none(reason: string): null {
  warn(reason);
  return null;
}
