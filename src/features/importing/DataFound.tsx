import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dataSetOf } from '#geo/plan/queries.ts';
import { navigate, START } from '#src/state/route.ts';
import { useFoundData } from '#src/state/useFoundData.ts';
import type { Workspace } from '#src/state/workspace.ts';
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
  const { inPlan, inNewPlan } = useFoundData();
  const provenance = provenanceOf(read.summary);
  const found = [{ read, provenance }];
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
            onClick={() =>
              during(async () => {
                if (await inPlan(workspace.store, provenance.name, found)) onDone();
              })
            }
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
            during(async () => {
              const plan = await inNewPlan(name.trim() || t('start.newPlanName'), found);
              if (plan === null) return;
              onDone();
              navigate({ ...START, plan });
            });
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

/** "Wegvakken_2020.geojson" -> "Wegvakken 2020" */
function planNameFrom(fileName: string): string {
  return fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[_-]+/g, ' ')
    .trim()
    .replace(/^./, (first) => first.toUpperCase())
    .slice(0, 120);
}
