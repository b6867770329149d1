import { useEffect, useMemo } from 'react';
import { AppStorageProvider, useAppStorage } from '#src/state/appStorage.ts';
import { useReceiving, type Viewed } from '#src/state/receiving.ts';
import { getRoute } from '#src/state/route.ts';
import type { AppStorage } from '#src/storage/storage.ts';
import { viewedDataSets } from '#src/storage/viewedDataSets.ts';
import { viewedPlanStore } from '#src/storage/viewedPlanStore.ts';
import WorkspaceRoot from './WorkspaceRoot.tsx';

/** Shows a received plan as any plan is shown. It lies in memory, and so does its data. */
export default function ViewPlan({ viewed }: { readonly viewed: Viewed }) {
  const { id, read } = viewed;
  const storage = useAppStorage();
  const store = useMemo(() => viewedPlanStore(id, read.plan), [id, read]);
  const withItsData = useMemo(
    (): AppStorage => ({
      ...storage,
      dataSets: viewedDataSets(storage.dataSets, id, read.dataSets),
    }),
    [storage, id, read],
  );
  // who goes on to something else is done with it
  useEffect(
    () => () => {
      if (getRoute().plan !== id) useReceiving.getState().stopViewing();
    },
    [id],
  );
  return (
    <AppStorageProvider value={withItsData}>
      <WorkspaceRoot store={store} />
    </AppStorageProvider>
  );
}
