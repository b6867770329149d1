import { useTranslation } from 'react-i18next';
import { applyChange } from '#geo/plan/change.ts';
import { adoptDataSets } from '#geo/plan/edits/dataSets.ts';
import type { DataSet } from '#geo/plan/entities.ts';
import type { ImportReport } from '#geo/plan/importReport.ts';
import { emptyPlan } from '#geo/plan/plan.ts';
import type { StoredDataSet } from '#src/storage/dataSetStore.ts';
import { newId } from '#src/storage/newId.ts';
import { keepStorage } from '#src/storage/persistence.ts';
import type { PlanStore } from '#src/storage/planStore.ts';
import { tell, warn } from '#src/ui/notify.ts';
import type { ReadData } from '#src/workers/formatsApi.ts';
import { useAppStorage } from './appStorage.ts';
import { importReportOf } from './importReports.ts';
import { problemText } from './problemText.ts';

/** Where data came from. */
export type Provenance = Pick<DataSet, 'name' | 'source' | 'date' | 'licence' | 'attribution'>;

/** Data that has been read, and is not in a plan yet. */
export interface FoundData {
  readonly read: ReadData;
  readonly provenance: Provenance;
  /** the files that it came from; left out: the one that was read */
  readonly imports?: readonly ImportReport[];
}

/**
 * The two things that can be done with data: use it in the open plan, or start a plan with it. Of
 * each kind at most one; all of it is one step, called `name`. They answer whether it was done, and
 * the new plan's id; if not, the user has been told why.
 */
export function useFoundData() {
  const { t } = useTranslation();
  const { plans, dataSets } = useAppStorage();
  return {
    inPlan: async (store: PlanStore, name: string, found: readonly FoundData[]) => {
      const stored = found.map(withId);
      // the bytes first: a plan never names data that is not there
      const put = await dataSets.put(store.planId, stored.map(bytesOf));
      if (!put.ok) return refuse(problemText(t, put.problem));
      const change = adoptDataSets(store.getPlan(), { name, dataSets: stored.map(entityOf) });
      if (!change.ok) return refuse(problemText(t, change.problem));
      void store.apply(change.value);
      tell(t('importing.used', { name }));
      return true;
    },
    inNewPlan: async (name: string, found: readonly FoundData[]) => {
      const stored = found.map(withId);
      const empty = emptyPlan(name);
      const change = adoptDataSets(empty, { name, dataSets: stored.map(entityOf) });
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

interface Stored extends FoundData {
  readonly id: string;
}

const withId = (found: FoundData): Stored => ({ ...found, id: newId() });

const bytesOf = ({ id, read: { kind, bytes } }: Stored): StoredDataSet => ({ id, kind, bytes });

const entityOf = ({ id, read, provenance, imports }: Stored): DataSet => ({
  id,
  kind: read.kind,
  count: read.count,
  ...provenance,
  imports: [...(imports ?? [importReportOf(read.summary, read.count)])],
});

function refuse(reason: string): false {
  warn(reason);
  return false;
}

function none(reason: string): null {
  warn(reason);
  return null;
}
