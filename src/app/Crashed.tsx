import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { isMissingPart } from './updates/missingPart.ts';
import { reloadSafely } from './updates/reloadSafely.ts';

interface CrashedProps {
  readonly onRetry: () => void;
  readonly error: unknown;
}

/** Stands in for a part that crashed, or that could not be fetched. */
export function Crashed({ onRetry, error }: CrashedProps) {
  const { t } = useTranslation();
  // what could not be fetched is not fetched again by the same page
  const isMissing = isMissingPart(error);
  return (
    <div role="alert" style={{ padding: 20 }}>
      <EmptyState
        title={t(isMissing ? 'shell.missingPart' : 'shell.crashed')}
        text={t(isMissing ? 'shell.missingPartLong' : 'shell.crashedLong')}
      >
        {isMissing ? (
          <Button onClick={() => void reloadSafely(t)}>{t('shell.reload')}</Button>
        ) : (
          <Button onClick={onRetry}>{t('shell.tryAgain')}</Button>
        )}
      </EmptyState>
    </div>
  );
}
