import { Alert, Button, Group, Loader, Stack } from '@mantine/core';
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
      <Stack gap="sm" align="flex-start" role="status">
        <Group gap="sm" wrap="nowrap">
          <Loader size="sm" />
          <span>{plan ? t('extending.searching') : t('extending.searchingFirst')}</span>
        </Group>
        <Button
          variant="light"
          leftSection={<IconPlayerStop size={20} aria-hidden />}
          onClick={stopFinding}
        >
          {t('extending.stop')}
        </Button>
      </Stack>
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
