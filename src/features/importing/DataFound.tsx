import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adoptDataSet } from '#geo/plan/edits/dataSets.ts';
import { applyChange } from '#geo/plan/change.ts';
import type { DataSet } from '#geo/plan/entities.ts';
import { emptyPlan } from '#geo/plan/plan.ts';
import { dataSetOf } from '#geo/plan/queries.ts';
import { useAppStorage } from '#src/state/appStorage.ts';
import { problemText } from '#src/state/problemText.ts';
import { navigate, START } from '#src/state/route.ts';
import type { Workspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';
import { keepStorage } from '#src/storage/persistence.ts';
import { tell, warn } from '#src/ui/notify.ts';
import type { ReadData } from '#src/workers/formatsApi.ts';
import type { ImportChoice } from './ImportChoice.ts';
import { provenanceOf } from './provenance.ts';
import { SummaryText } from './SummaryText.tsx';
import { Form } from '#src/ui/Form.tsx';

interface DataFoundProps {
  readonly read: ReadData;
  readonly workspace: Workspace | null;
  readonly choice: ImportChoice;
}

/** Streets, districts or addresses: what was found, and where to use it. */
export function DataFound({ read, workspace, choice }: DataFoundProps) {
  const { t } = useTranslation();
  const { isStoring, during, onDone } = choice;
  const use = useFoundData(read, onDone);
  const [name, setName] = useState(planNameFrom(read.summary.fileName));
  const replaced = workspace ? dataSetOf(workspace.plan, read.kind) : null;
  return (
    <Stack gap="md">
      <SummaryText read={read} />
      {replaced ? (
        <Text>{t('importing.replaces', { name: replaced.name, count: replaced.count })}</Text>
      ) : null}
      {workspace ? (
        <Group>
          <Button
            data-autofocus
            loading={isStoring}
            onClick={() => during(() => use.inPlan(workspace))}
          >
            {t('importing.use')}
          </Button>
          <Button variant="subtle" disabled={isStoring} onClick={onDone}>
            {t('shell.cancel')}
          </Button>
        </Group>
      ) : (
        <Form
          onSubmit={(event) => {
            event.preventDefault();
            during(() => use.inNewPlan(name.trim() || t('start.newPlanName')));
          }}
        >
          <TextInput
            data-autofocus
            label={t('importing.planName')}
            value={name}
            maxLength={120}
            onChange={(event) => setName(event.currentTarget.value)}
            onFocus={(event) => event.currentTarget.select()}
          />
          <Group>
            <Button type="submit" loading={isStoring}>
              {t('importing.newPlan')}
            </Button>
            <Button variant="subtle" disabled={isStoring} onClick={onDone}>
              {t('shell.cancel')}
            </Button>
          </Group>
        </Form>
      )}
    </Stack>
  );
}

/** The two things that can be done with data: use it here, or start a plan with it. */
function useFoundData(read: ReadData, onDone: () => void) {
  const { t } = useTranslation();
  const { plans, dataSets } = useAppStorage();
  const stored = () => {
    const id = newId();
    const { kind, bytes, count, summary } = read;
    const dataSet: DataSet = { id, kind, count, ...provenanceOf(summary) };
    return { dataSet, bytes: { id, kind, bytes } };
  };

  return {
    inPlan: async ({ store }: Workspace) => {
      const { dataSet, bytes } = stored();
      // the bytes first: a plan never names data that is not there
      const put = await dataSets.put(store.planId, [bytes]);
      if (!put.ok) return warn(problemText(t, put.problem));
      const change = adoptDataSet(store.getPlan(), dataSet);
      if (!change.ok) return warn(problemText(t, change.problem));
      void store.apply(change.value);
      tell(t('importing.used', { name: dataSet.name }));
      onDone();
    },
    inNewPlan: async (name: string) => {
      const { dataSet, bytes } = stored();
      const empty = emptyPlan(name);
      const change = adoptDataSet(empty, dataSet);
      if (!change.ok) return warn(problemText(t, change.problem));
      const plan = applyChange(empty, change.value);
      const created = await plans.create({ plan, dataSets: [bytes] });
      if (!created.ok) return warn(problemText(t, created.problem));
      // there is something to lose now
      void keepStorage();
      onDone();
      navigate({ ...START, plan: created.value });
    },
  };
}

/** "Wegvakken_2020.geojson" -> "Wegvakken 2020" */
function planNameFrom(fileName: string): string {
  return fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[_-]+/g, ' ')
    .trim()
    .replace(/^./, (first) => first.toUpperCase())
    .slice(0, 120);
}
