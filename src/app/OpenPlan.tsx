import { lazy, startTransition, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsOf } from '#geo/plan/plan.ts';
import { fail, type Result } from '#geo/result.ts';
import { useAppStorage } from '#src/state/appStorage.ts';
import type { PlanStore } from '#src/storage/planStore.ts';
import { storageProblem, type StorageProblem } from '#src/storage/problem.ts';
import { warn } from '#src/ui/notify.ts';
import { NotOpened } from './NotOpened.tsx';
import { Opening } from './Opening.tsx';

// what the first screen does not need
const WorkspaceRoot = lazy(() => import('./WorkspaceRoot.tsx'));

/** Opens a plan while it is on screen, or says why it cannot. */
export function OpenPlan({ planId }: { readonly planId: string }) {
  const { t } = useTranslation();
  const { plans } = useAppStorage();
  const [opened, setOpened] = useState<Result<PlanStore, StorageProblem> | null>(null);
  const leave = useEffectEvent(async (store: PlanStore) => {
    const left = await store.leave();
    if (!left.ok) {
      warn(t('shell.leftUnsaved', { name: settingsOf(store.getPlan()).name }));
    }
  });
  useEffect(() => {
    let isLeft = false;
    // what a plan is built of may be damaged in a way that nobody foresaw
    const opening = plans.open(planId).catch((error: unknown) => fail(storageProblem(error)));
    void opening.then((result) => {
      // a piece at a time, so that the page goes on answering
      if (!isLeft) startTransition(() => setOpened(result));
    });
    return () => {
      isLeft = true;
      void opening.then((result) => {
        if (result.ok) void leave(result.value);
      });
    };
  }, [plans, planId]);

  if (!opened) return <Opening />;
  if (!opened.ok) return <NotOpened problem={opened.problem} plan={planId} />;
  return (
    <Suspense fallback={<Opening />}>
      <WorkspaceRoot store={opened.value} />
    </Suspense>
  );
}
