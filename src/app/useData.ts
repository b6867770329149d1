import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { District } from '#geo/plan/district.ts';
import type { DataSetKind } from '#geo/plan/entities.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { dataSetOf } from '#geo/plan/queries.ts';
import { useAppStorage } from '#src/state/appStorage.ts';
import { problemText } from '#src/state/problemText.ts';
import { warn } from '#src/ui/notify.ts';
import { engine } from '#src/workers/engineClient.ts';
import type { LoadedStreets, StreetItem } from '#src/workers/engineApi.ts';

export interface LoadedData {
  readonly streets: LoadedStreets | null;
  readonly streetByKey: ReadonlyMap<string, StreetItem>;
  readonly districts: readonly District[];
  readonly addressCount: number;
  /** counts up with every load: what was computed before is of other data */
  readonly version: number;
}

/** Brings the plan's data sets from the storage into the engine whenever the plan uses others. */
export function useData(planId: string, plan: Plan): LoadedData {
  const [streets, setStreets] = useState<LoadedStreets | null>(null);
  const [districts, setDistricts] = useState<readonly District[]>([]);
  const [addressCount, setAddressCount] = useState(0);
  const [version, setVersion] = useState(0);
  const readBytes = useReadBytes(planId);
  const idOf = (kind: DataSetKind) => dataSetOf(plan, kind)?.id ?? null;
  const [streetsId, districtsId, addressesId] = [
    idOf('streets'),
    idOf('districts'),
    idOf('addresses'),
  ];

  useLoad(streetsId, async (isCurrent) => {
    const bytes = await readBytes(streetsId);
    const loaded = await engine.loadStreets(bytes);
    if (!isCurrent()) return;
    setStreets(loaded);
    setVersion((before) => before + 1);
  });
  useLoad(districtsId, async (isCurrent) => {
    const bytes = await readBytes(districtsId);
    const loaded = await engine.loadDistricts(bytes);
    if (!isCurrent()) return;
    setDistricts(loaded);
    setVersion((before) => before + 1);
  });
  useLoad(addressesId, async (isCurrent) => {
    const bytes = await readBytes(addressesId);
    const loaded = await engine.loadAddresses(bytes);
    if (!isCurrent()) return;
    setAddressCount(loaded);
    setVersion((before) => before + 1);
  });

  const streetByKey = useMemo(
    () => new Map(streets?.streets.map((street) => [street.key, street])),
    [streets],
  );
  return useMemo(
    () => ({ streets, streetByKey, districts, addressCount, version }),
    [streets, streetByKey, districts, addressCount, version],
  );
}

function useReadBytes(planId: string) {
  const { t } = useTranslation();
  const { dataSets } = useAppStorage();
  return async (id: string | null): Promise<ArrayBuffer | null> => {
    if (id === null) return null;
    const read = await dataSets.get(planId, id);
    if (!read.ok) warn(problemText(t, read.problem));
    return read.ok ? (read.value?.bytes ?? null) : null;
  };
}

/** Runs `load` when the id changes; a load that was overtaken can tell. */
function useLoad(id: string | null, load: (isCurrent: () => boolean) => Promise<void>): void {
  useEffect(() => {
    let isCurrent = true;
    void load(() => isCurrent);
    return () => {
      isCurrent = false;
    };
    // the rest of what `load` sees does not make other bytes
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [id]);
}
