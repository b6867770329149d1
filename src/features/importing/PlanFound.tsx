import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { settingsOf } from '#geo/plan/plan.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import type { Received } from '#src/state/receiving.ts';
import { useReceived, useRelatedPlans } from '#src/state/useReceived.ts';
import type { PlanSummary } from '#src/storage/plans.ts';
import type { ImportChoice } from './ImportChoice.ts';
import styles from './Importing.module.css';

interface PlanFoundProps {
  readonly received: Received;
  readonly choice: ImportChoice;
}

/** A saved plan: looked at, opened as a plan of its own, or merged with one that it is a copy of. */
export function PlanFound({ received, choice: { isStoring, during, onDone } }: PlanFoundProps) {
  const { t } = useTranslation();
  const { read } = received;
  const { plan, dataSets, counts, isWithoutPersons } = read;
  const { view, merge, keep } = useReceived();
  const related = useRelatedPlans(read);
  const isWithoutData = Object.keys(plan.dataSets).length > dataSets.length;
  const open = async () => {
    if (await keep(read)) onDone();
  };
  return (
    <Stack gap="sm">
      <Text fw={650}>{t('importing.planTitle', { name: settingsOf(plan).name })}</Text>
      <Text>
        {t('importing.planCounts', {
          subAreas: counts.subAreas,
          groups: counts.groups,
          links: counts.links,
          persons: counts.persons,
        })}
      </Text>
      {isWithoutPersons ? <Text>{t('receiving.withoutPersons')}</Text> : null}
      {isWithoutData ? <Text>{t('importing.planWithoutData')}</Text> : null}
      {settingsOf(plan).schematic ? <Text>{t('shell.schematic')}</Text> : null}
      {related.length > 0 ? (
        <Copies
          related={related}
          isDisabled={isStoring}
          onMerge={(planId) => {
            onDone();
            merge(received, planId);
          }}
        />
      ) : null}
      <Text c="var(--ink-soft)">{t('importing.planSafe')}</Text>
      <Group mt="sm" gap="xs">
        <Button
          data-autofocus
          variant={related.length > 0 ? 'light' : 'filled'}
          loading={isStoring}
          onClick={() => during(open)}
        >
          {t('importing.planOpen')}
        </Button>
        <Button
          variant="light"
          disabled={isStoring}
          onClick={() => {
            onDone();
            view(received);
          }}
        >
          {t('receiving.view')}
        </Button>
        <Button variant="subtle" disabled={isStoring} onClick={onDone}>
          {t('shell.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

interface CopiesProps {
  readonly related: readonly PlanSummary[];
  readonly isDisabled: boolean;
  readonly onMerge: (planId: string) => void;
}

/** The plans that it can be merged with, told apart by when they changed if they have one name. */
function Copies({ related, isDisabled, onMerge }: CopiesProps) {
  const { t } = useTranslation();
  const { day } = useFormatters();
  const isOnly = (name: string) => related.filter((plan) => plan.name === name).length === 1;
  return (
    <div className={styles.copies}>
      <Text>{t('receiving.isCopy')}</Text>
      {related.map(({ id, name, changedAt }, i) => (
        <Button
          key={id}
          classNames={{ root: styles.copy, label: styles.copyName }}
          variant={i === 0 ? 'filled' : 'light'}
          disabled={isDisabled}
          onClick={() => onMerge(id)}
        >
          {isOnly(name)
            ? t('receiving.mergeWith', { name })
            : t('receiving.mergeWithChanged', { name, day: day(changedAt) })}
        </Button>
      ))}
      <Text c="var(--ink-soft)">{t('receiving.mergeHint')}</Text>
    </div>
  );
}
