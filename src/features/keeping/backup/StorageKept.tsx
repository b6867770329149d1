import { Button, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { usePersistence } from '#src/state/persistence.ts';

const TEXTS = {
  kept: 'keeping.kept',
  'may-be-cleared': 'keeping.mayBeCleared',
  unknown: 'keeping.keptUnknown',
} as const;

/** Whether the browser keeps the plan, what that means and what to do about it. */
export function StorageKept() {
  const { t } = useTranslation();
  const { persistence, look, ask } = usePersistence();
  useEffect(() => {
    void look();
  }, [look]);
  if (!persistence) return null;
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
    </>
  );
}
