import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#src/ui/EmptyState.tsx';

/** Stands in for a part that crashed. */
export function Crashed({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="alert" style={{ padding: 20 }}>
      <EmptyState title={t('shell.crashed')} text={t('shell.crashedLong')}>
        <Button onClick={onRetry}>{t('shell.tryAgain')}</Button>
      </EmptyState>
    </div>
  );
}
