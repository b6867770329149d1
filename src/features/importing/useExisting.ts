import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataSet } from '#geo/plan/entities.ts';
import { useAppStorage } from '#src/state/appStorage.ts';
import { problemText } from '#src/state/problemText.ts';
import type { Workspace } from '#src/state/workspace.ts';
import { warn } from '#src/ui/notify.ts';
import type { ExistingDataSet } from '#src/workers/importApi.ts';
import { formatOf } from '#src/state/provenance.ts';
import type { OpenedData } from './useOpenedFile.ts';

/** The data sets of the plan with which the worker compares; another object stands for others. */
export interface Existing {
  readonly dataSets: readonly DataSet[];
}

/** Gives the worker the data that the plan has; null until it has them. */
export function useExisting(data: OpenedData, workspace: Workspace | null): Existing | null {
  const { t } = useTranslation();
  const { dataSets: storage } = useAppStorage();
  const [existing, setExisting] = useState<Existing | null>(null);
  const dataSets = workspace?.plan.dataSets;
  const planId = workspace?.store.planId;

  useEffect(() => {
    let isGone = false;
    const read = async (dataSet: DataSet): Promise<ExistingDataSet[]> => {
      const stored = await storage.get(planId!, dataSet.id);
      if (!stored.ok) warn(problemText(t, stored.problem));
      if (!stored.ok || !stored.value) return [];
      return [{ kind: dataSet.kind, format: formatOf(dataSet), bytes: stored.value.bytes }];
    };
    const tell = async () => {
      const all = Object.values(dataSets ?? {});
      const sets = (await Promise.all(all.map(read))).flat();
      if (isGone) return;
      await data.ask(async (api) => await api.compareWith(sets));
      if (!isGone) setExisting({ dataSets: all });
    };
    // a worker that is gone leaves nothing to compare
    tell().catch(() => {});
    return () => {
      isGone = true;
    };
  }, [data, dataSets, planId, storage, t]);
  return existing;
}
