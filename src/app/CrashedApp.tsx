import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate, START } from '#src/state/route.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { Crashed } from './Crashed.tsx';
import { TextPage } from './TextPage.tsx';

const Rescue = lazy(() => import('#src/features/rescue/Rescue.tsx'));

interface CrashedAppProps {
  readonly onRetry: () => void;
  readonly error: unknown;
}

/**
 * Stands in for the whole screen when that crashed: with the way to the other plans, and what can be
 * read of all of them as files. A plan that crashes the app would else be out of reach.
 */
export function CrashedApp({ onRetry, error }: CrashedAppProps) {
  const { t } = useTranslation();
  const showAllPlans = () => {
    navigate(START);
    onRetry();
  };
  return (
    <TextPage>
      <Crashed isPage onRetry={onRetry} error={error}>
        <Button variant="light" onClick={showAllPlans}>
          {t('shell.allPlans')}
        </Button>
      </Crashed>
      {/* nothing is left above to catch what goes wrong in here */}
      <ErrorBoundary fallback={Crashed}>
        <Suspense fallback={null}>
          <Rescue plan={null} />
        </Suspense>
      </ErrorBoundary>
    </TextPage>
  );
}
