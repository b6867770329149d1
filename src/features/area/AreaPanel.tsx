import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsOf, type Plan } from '#geo/plan/plan.ts';
import { updateSettings } from '#geo/plan/edits/settings.ts';
import { dataSetOf } from '#geo/plan/queries.ts';
import { navigate } from '#src/state/route.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useFigureTexts } from '#src/state/useFigureTexts.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { countOfProblems } from '#src/storage/countOfProblems.ts';
import { useProblems } from '#src/storage/usePlan.ts';
import { BigFigure } from '#src/ui/BigFigure.tsx';
import { CommitInput } from '#src/ui/CommitInput.tsx';
import { Panel, Section } from '#src/ui/Panel.tsx';
import { BaseMap } from './BaseMap.tsx';
import { DataSets } from './DataSets.tsx';
import { Exclusions } from './Exclusions.tsx';
import { Measuring } from './Measuring.tsx';
import styles from './AreaPanel.module.css';

interface AreaPanelProps {
  /** what asks for attention */
  readonly notice: ReactNode;
  /** what changed when its data were renewed */
  readonly report: ReactNode;
}

/** The plan itself: its name, its data, and how it is measured. */
export function AreaPanel({ notice, report: renewal }: AreaPanelProps) {
  const { t } = useTranslation();
  const { plan, report } = useWorkspace();
  const edit = useEdit();
  const figureTexts = useFigureTexts();
  const { name, note, schematic } = settingsOf(plan);
  return (
    <Panel title={t('area.title')}>
      <Unreadable />
      {schematic ? <p className={styles.schematic}>{t('shell.schematic')}</p> : null}
      {report ? <BigFigure {...figureTexts(report.totals)} /> : null}
      {notice}
      <NextStep plan={plan} />
      <Section title={t('area.data')}>
        <DataSets />
      </Section>
      {renewal}
      <BaseMap />
      <Stack gap="sm">
        <CommitInput
          value={name}
          onCommit={(value) => edit(updateSettings, { fields: { name: value } })}
        >
          {(props) => <TextInput label={t('area.name')} maxLength={120} {...props} />}
        </CommitInput>
        <CommitInput
          value={note}
          isEmptyAllowed
          onCommit={(value) => edit(updateSettings, { fields: { note: value } })}
        >
          {(props) => <Textarea label={t('area.note')} autosize minRows={2} {...props} />}
        </CommitInput>
      </Stack>
      <Exclusions />
      <Measuring />
    </Panel>
  );
}

/** Says that not all of the plan could be read. */
function Unreadable() {
  const { t } = useTranslation();
  const { store } = useWorkspace();
  const count = countOfProblems(useProblems(store));
  if (count === 0) return null;
  return (
    <p className={styles.schematic} role="alert">
      {t('area.unreadable', { count })}
    </p>
  );
}

/** What to do now, while there is little. */
function NextStep({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation();
  const text = !dataSetOf(plan, 'streets')
    ? t('area.nextStreets')
    : !dataSetOf(plan, 'districts')
      ? t('area.nextDistricts')
      : null;
  if (text) return <p className={styles.next}>{text}</p>;
  if (Object.keys(plan.subAreas).length > 0 || Object.keys(plan.groups).length > 0) return null;
  return (
    <div className={styles.next}>
      <p>{t('area.nextSubAreas')}</p>
      <Button onClick={() => navigate({ panel: 'sub-areas', selection: null })}>
        {t('area.nextGo')}
      </Button>
    </div>
  );
}
