import { Alert, Button, Group, Loader } from '@mantine/core';
import { IconPlayerStop, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { stopFinding, useProposals } from '#src/state/proposals.ts';
import type { Planner } from './usePlanner.ts';

/** Begins to look for proposals, says how it goes, and stops. */
export function SearchBar({ planner }: { readonly planner: Planner }) {
  const { t } = useTranslation();
  const { phase, plan } = useProposals();
  if (phase === 'running') {
    return (
      <Group gap="sm" wrap="nowrap" role="status">
        <Loader size="sm" />
        <span style={{ flex: 1 }}>
          {plan ? t('extending.searching') : t('extending.searchingFirst')}
        </span>
        <Button
          variant="light"
          leftSection={<IconPlayerStop size={20} aria-hidden />}
          onClick={stopFinding}
        >
          {t('extending.stop')}
        </Button>
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
