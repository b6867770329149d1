import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { settingsOf } from '#geo/plan/plan.ts';
import { useAppStorage } from '#src/state/appStorage.ts';
import { problemText } from '#src/state/problemText.ts';
import { navigate, START } from '#src/state/route.ts';
import { keepStorage } from '#src/storage/persistence.ts';
import { warn } from '#src/ui/notify.ts';
import type { ReadPlan } from '#src/workers/formatsApi.ts';
import type { ImportChoice } from './ImportChoice.ts';

interface PlanFoundProps {
  readonly read: ReadPlan;
  readonly choice: ImportChoice;
}

/** A saved plan: always opened as a plan of its own. */
export function PlanFound({ read, choice: { isStoring, during, onDone } }: PlanFoundProps) {
  const { t } = useTranslation();
  const { plans } = useAppStorage();
  const { plan, history, dataSets, counts } = read;
  const isWithoutData = Object.keys(plan.dataSets).length > dataSets.length;
  const open = async () => {
    let created = await plans.create({
      plan,
      dataSets,
      origin: read,
      ...(history ? { history } : {}),
    });
    if (!created.ok && created.problem.code === 'plan/history-unreadable') {
      warn(problemText(t, created.problem));
      created = await plans.create({ plan, dataSets, origin: read });
    }
    if (!created.ok) return warn(problemText(t, created.problem));
    void keepStorage();
    onDone();
    navigate({ ...START, plan: created.value, panel: counts.groups > 0 ? 'gaps' : 'area' });
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
      {read.isWithoutPersons ? <Text>{t('importing.planBare')}</Text> : null}
      {isWithoutData ? <Text>{t('importing.planWithoutData')}</Text> : null}
      {settingsOf(plan).schematic ? <Text>{t('shell.schematic')}</Text> : null}
      <Text c="var(--ink-soft)">{t('importing.planSafe')}</Text>
      <Group mt="sm">
        <Button data-autofocus loading={isStoring} onClick={() => during(open)}>
          {t('importing.planOpen')}
        </Button>
        <Button variant="subtle" disabled={isStoring} onClick={onDone}>
          {t('shell.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
