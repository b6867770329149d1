import { Button, Group } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '#src/state/problemText.ts';
import { navigate, START } from '#src/state/route.ts';
import type { StorageProblem } from '#src/storage/problem.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { TextPage } from './TextPage.tsx';

// for who needs it, and that is hardly anybody
const Rescue = lazy(() => import('#src/features/rescue/Rescue.tsx'));

interface NotOpenedProps {
  readonly problem: StorageProblem;
  /** the plan that does not open; null: the storage does not */
  readonly plan: string | null;
}

/** Says why nothing can be opened, what is still there, and the ways on. */
export function NotOpened({ problem, plan }: NotOpenedProps) {
  const { t } = useTranslation();
  const kept = keptText(problem);
  return (
    <TextPage isAlert>
      <EmptyState
        isPage
        title={plan === null ? t('rescue.storageTitle') : t('rescue.planTitle')}
        text={`${problemText(t, problem)} ${kept && t(`rescue.${kept}`)}`.trim()}
      >
        <Group>
          {problem.code === 'storage/no-plan' ? null : (
            <Button onClick={() => window.location.reload()}>{t('shell.tryAgain')}</Button>
          )}
          {plan === null ? null : (
            <Button variant="light" onClick={() => navigate(START)}>
              {t('shell.allPlans')}
            </Button>
          )}
        </Group>
      </EmptyState>
      {canBeRescued(problem) ? (
        <Suspense fallback={null}>
          <Rescue plan={plan} />
        </Suspense>
      ) : null}
    </TextPage>
  );
}

/** What has become of what was stored before. */
function keptText({ code }: StorageProblem): 'keptElsewhere' | 'keptHere' | null {
  if (code === 'storage/unavailable') return 'keptElsewhere';
  return code === 'storage/no-plan' ? null : 'keptHere';
}

// while another window holds up the storage, to read is to wait for that window too
const canBeRescued = ({ code }: StorageProblem): boolean =>
  !['storage/unavailable', 'storage/blocked', 'storage/no-plan'].includes(code);
