import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { usePersistence } from '#src/state/persistence.ts';
import { Fact } from './Fact.tsx';

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
      <Fact name={t('keeping.storageKept')}>{t(TEXTS[persistence])}</Fact>
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
