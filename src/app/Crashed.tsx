import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { isMissingPart } from './updates/missingPart.ts';
import { reloadSafely } from './updates/reloadSafely.ts';

interface CrashedProps {
  readonly onRetry: () => void;
  readonly error: unknown;
  /** there is nothing else on the page */
  readonly isPage?: boolean;
  /** other ways on, as buttons */
  readonly children?: ReactNode;
}

/** Stands in for a part that crashed, or that could not be fetched. */
export function Crashed({ onRetry, error, isPage = false, children }: CrashedProps) {
  const { t } = useTranslation();
  // what could not be fetched is not fetched again by the same page
  const isMissing = isMissingPart(error);
  return (
    <div role="alert" style={{ padding: 20 }}>
      <EmptyState
        isPage={isPage}
        title={t(isMissing ? 'shell.missingPart' : 'shell.crashed')}
        text={t(isMissing ? 'shell.missingPartLong' : 'shell.crashedLong')}
      >
        <Group>
          {isMissing ? (
            <Button onClick={() => void reloadSafely(t)}>{t('shell.reload')}</Button>
          ) : (
            <Button onClick={onRetry}>{t('shell.tryAgain')}</Button>
          )}
          {children}
        </Group>
      </EmptyState>
    </div>
  );
}
