import { Button, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { usePersistence } from '#src/state/persistence.ts';
import { useReadiness } from '#src/state/readiness.ts';

const TEXTS = {
  kept: 'keeping.kept',
  'may-be-cleared': 'keeping.mayBeCleared',
  unknown: 'keeping.keptUnknown',
} as const;

const OFFLINE_TEXTS = {
  ready: 'keeping.offlineReady',
  'not-yet': 'keeping.offlineNotYet',
  unknown: 'keeping.offlineUnknown',
} as const;

/** Whether the browser keeps the plan, and the app: what that means and what to do about it. */
export function StorageKept() {
  const { t } = useTranslation();
  const { persistence, look, ask } = usePersistence();
  const readiness = useReadiness();
  useEffect(() => {
    void look();
  }, [look]);
  if (!persistence || !readiness) return null;
  return (
    <>
      <Text role="status">
        <Text span fw={650}>
          {t('keeping.storageKept')}:{' '}
        </Text>
        {t(TEXTS[persistence])}
      </Text>
      {persistence === 'may-be-cleared' ? (
        <div>
          <Button variant="light" onClick={() => void ask()}>
            {t('keeping.askToKeep')}
          </Button>
        </div>
      ) : null}
      <Text role="status">
        <Text span fw={650}>
          {t('keeping.offline')}:{' '}
        </Text>
        {t(OFFLINE_TEXTS[readiness])}
      </Text>
    </>
  );
}
