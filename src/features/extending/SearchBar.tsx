import { Alert, Button, Group, Loader } from '@mantine/core';
import { IconPlayerStop, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { stopFinding, useProposals } from '#src/state/proposals.ts';
import styles from './Extending.module.css';
import type { Planner } from './usePlanner.ts';

/** Begins to look for proposals, says how it goes, and stops. */
export function SearchBar({ planner }: { readonly planner: Planner }) {
  const { t } = useTranslation();
  const { phase, plan } = useProposals();
  if (phase === 'running') {
    return (
      // as high as the button that comes in its place: the list under it stays where it is
      <Group gap="sm" role="status" wrap="nowrap">
        <Button
          variant="light"
          leftSection={<IconPlayerStop size={20} aria-hidden />}
          onClick={stopFinding}
        >
          {t('extending.stop')}
        </Button>
        <Loader size="sm" />
        <span className={styles.progress}>
          {plan ? t('extending.searching') : t('extending.searchingFirst')}
        </span>
      </Group>
    );
  }
  return (
    <>
      {plan && planner.isStale ? <Alert color="yellow">{t('extending.stale')}</Alert> : null}
      {phase === 'stopped' && plan ? <p role="status">{t('extending.stopped')}</p> : null}
      <div>
        <Button
          variant={plan && !planner.isStale ? 'light' : 'filled'}
          leftSection={<IconSearch size={20} aria-hidden />}
          onClick={planner.find}
        >
          {plan ? t('extending.findAgain') : t('extending.find')}
        </Button>
      </div>
    </>
  );
}
