import { Button, Center } from '@mantine/core';
import { lazy, startTransition, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsOf } from '#geo/plan/plan.ts';
import type { Result } from '#geo/result.ts';
import { useAppStorage } from '#src/state/appStorage.ts';
import { problemText } from '#src/state/problemText.ts';
import { navigate, START } from '#src/state/route.ts';
import type { PlanStore } from '#src/storage/planStore.ts';
import type { StorageProblem } from '#src/storage/problem.ts';
import { warn } from '#src/ui/notify.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
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
    const opening = plans.open(planId);
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
  if (!opened.ok) {
    return (
      <Center component="main" h="100%" p="lg">
        <EmptyState isPage title={t('shell.app')} text={problemText(t, opened.problem)}>
          <Button onClick={() => navigate(START)}>{t('shell.allPlans')}</Button>
        </EmptyState>
      </Center>
    );
  }
  return (
    <Suspense fallback={<Opening />}>
      <WorkspaceRoot store={opened.value} />
    </Suspense>
  );
}
