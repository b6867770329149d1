import { Button, Group, Radio, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { dataSetOf } from '#geo/plan/queries.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { navigate, START } from '#src/state/route.ts';
import type { FoundData } from '#src/state/adoptFound.ts';
import { useFoundData } from '#src/state/useFoundData.ts';
import type { Workspace } from '#src/state/workspace.ts';
import { Form } from '#src/ui/Form.tsx';
import type { ReadData } from '#src/workers/formatsApi.ts';
import { StepTitle } from './StepTitle.tsx';
import styles from './Searching.module.css';
import { useAdding } from './useAdding.ts';

interface LoadedProps {
  readonly name: string;
  readonly found: readonly FoundData[];
  /** null: it begins a plan */
  readonly workspace: Workspace | null;
  /** says what was found, left out and mended */
  readonly Summary: ComponentType<{ readonly read: ReadData }>;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** What was loaded, and where to use it: all of it is one step. */
export function Loaded({ name, found, workspace, Summary, onBack, onDone }: LoadedProps) {
  const { t } = useTranslation();
  const { inPlan, inNewPlan } = useFoundData();
  const [planName, setPlanName] = useState(name);
  const [isStoring, setStoring] = useState(false);
  const [mode, setMode] = useState<LoadedMode>('replace');
  const add = useAdding();
  const replaced = workspace
    ? found.filter(({ read }) => dataSetOf(workspace.plan, read.kind) !== null)
    : [];
  const useIn = async (open: Workspace): Promise<boolean> => {
    const used = mode === 'add' ? await add(open, found) : found;
    return used !== null && (await inPlan(open.store, name, used));
  };
  const store = async () => {
    setStoring(true);
    const plan = workspace ? null : await inNewPlan(planName.trim() || name, found);
    const isDone = workspace ? await useIn(workspace) : plan !== null;
    setStoring(false);
    if (isDone) onDone();
    if (plan !== null) navigate({ ...START, plan });
  };
  return (
    <Stack gap="lg">
      <StepTitle>{t('searching.loaded', { name })}</StepTitle>
      {found.map((one) => (
        <section key={one.read.kind} className={styles.found}>
          <Title order={4}>{t(`searching.part.${one.read.kind}`)}</Title>
          <Summary read={one.read} />
          <Source found={one} />
          {mode === 'replace' ? <Replaced found={one} workspace={workspace} /> : null}
        </section>
      ))}
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isStoring) void store();
        }}
      >
        {replaced.length > 0 ? <ModeFields mode={mode} onMode={setMode} /> : null}
        {workspace ? null : (
          <TextInput
            label={t('importing.planName')}
            value={planName}
            maxLength={120}
            onChange={(event) => setPlanName(event.currentTarget.value)}
          />
        )}
        <Group>
          <Button type="submit" loading={isStoring}>
            {t(workspace ? 'importing.use' : 'importing.newPlan')}
          </Button>
          <Button variant="subtle" disabled={isStoring} onClick={onBack}>
            {t('searching.back')}
          </Button>
        </Group>
      </Form>
    </Stack>
  );
}

/** What becomes of what the plan has: another neighbourhood, or this one too. */
type LoadedMode = 'replace' | 'add';
const MODES: readonly LoadedMode[] = ['replace', 'add'];

interface ModeFieldsProps {
  readonly mode: LoadedMode;
  readonly onMode: (mode: LoadedMode) => void;
}

function ModeFields({ mode, onMode }: ModeFieldsProps) {
  const { t } = useTranslation();
  return (
    <Radio.Group label={t('searching.whatToDo')} value={mode} onChange={(value) => onMode(value)}>
      <Stack gap="xs" mt="xs">
        {MODES.map((each) => (
          <Radio
            key={each}
            value={each}
            label={t(`importDialog.mode.${each}`)}
            description={t(`searching.modeHint.${each}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** Whose data it is, of which day, and under which licence. */
function Source({ found: { provenance } }: { readonly found: FoundData }) {
  const { t } = useTranslation();
  const { day } = useFormatters();
  const { source, date, licence, attribution } = provenance;
  const asOf = date ? t('searching.asOf', { day: day(date) }) : null;
  return (
    <Text c="var(--ink-soft)">
      {[source, asOf, licence, attribution].filter(Boolean).join(' · ')}
    </Text>
  );
}

interface ReplacedProps {
  readonly found: FoundData;
  readonly workspace: Workspace | null;
}

/** Says which data of the plan it takes the place of. */
function Replaced({ found, workspace }: ReplacedProps) {
  const { t } = useTranslation();
  const replaced = workspace && dataSetOf(workspace.plan, found.read.kind);
  if (!replaced) return null;
  return <Text>{t('importing.replaces', { name: replaced.name, count: replaced.count })}</Text>;
}
