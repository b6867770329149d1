import { Button, Checkbox, Text } from '@mantine/core';
import { IconDeviceFloppy, IconMap2, IconTable } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsOf } from '#geo/plan/plan.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { useAppStorage } from '#src/state/appStorage.ts';
import { problemText } from '#src/state/problemText.ts';
import { useRoute } from '#src/state/route.ts';
import { useBackupAt, useBackups } from '#src/state/useBackupAge.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { warn } from '#src/ui/notify.ts';
import { Panel, Section } from '#src/ui/Panel.tsx';
import { saveFile } from '#src/ui/saveFile.ts';
import { engine } from '#src/workers/engineClient.ts';
import { coverageTable } from './coverageTable.ts';
import { fileName } from './fileName.ts';
import { writePlan } from './writePlan.ts';
import styles from './SharePanel.module.css';

/** The plan as a file for oneself, and its coverage for the gemeente. */
export function SharePanel() {
  const { t } = useTranslation();
  return (
    <Panel title={t('share.title')}>
      <PlanFileSection />
      <CoverageSections />
    </Panel>
  );
}

function PlanFileSection() {
  const { t } = useTranslation();
  const { store, plan } = useWorkspace();
  const { plans, dataSets } = useAppStorage();
  const { count, day } = useFormatters();
  const backupAt = useBackupAt();
  const setBackupAt = useBackups((state) => state.set);
  const [withData, setWithData] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const persons = Object.keys(plan.persons).length;

  const save = async () => {
    setBusy(true);
    setSaved(null);
    const file = fileName(settingsOf(plan).name, 'buurtdekking.json');
    const written = await writePlan(store, dataSets, { file, withData });
    setBusy(false);
    if (!written.ok) return warn(`${problemText(t, written.problem)} ${t('share.failed')}`);
    saveFile(file, written.value);
    await plans.markBackedUp(store.planId);
    setBackupAt(store.planId, Date.now());
    setSaved(t('share.saved', { file, size: `${count(Math.ceil(written.value.size / 1000))} kB` }));
  };

  return (
    <Section title={t('share.planFile')}>
      <Text>{t('share.planFileText')}</Text>
      {persons > 0 ? (
        <Text className={styles.care}>{t('share.withPersons', { count: persons })}</Text>
      ) : null}
      <Checkbox
        label={t('share.withData')}
        description={t('share.withDataHint')}
        checked={withData}
        onChange={(event) => setWithData(event.currentTarget.checked)}
      />
      <Button
        loading={isBusy}
        leftSection={<IconDeviceFloppy size={20} aria-hidden />}
        onClick={() => void save()}
      >
        {t('share.save')}
      </Button>
      <Text role="status" c="var(--ink-soft)">
        {saved ??
          `${t('share.lastBackup')}: ${backupAt === null ? t('share.never') : day(backupAt)}`}
      </Text>
    </Section>
  );
}

function CoverageSections() {
  const { t } = useTranslation();
  const { plan, report } = useWorkspace();
  const { purpose } = useRoute();
  if (!report) return null;
  const { name } = settingsOf(plan);
  const saveLayer = async () => {
    const { settings, subAreas, groups, links, exclusions, scenarios } = plan;
    const layer = await engine.gisLayer(
      { settings, subAreas, groups, links, exclusions, scenarios },
      { purpose, scenario: null },
    );
    if (layer) saveFile(fileName(name, 'dekking.geojson'), layer);
  };
  const saveTable = () => saveFile(fileName(name, 'dekking.csv'), coverageTable(t, plan, report));
  return (
    <>
      <Export
        title={t('share.gis')}
        text={t('share.gisText')}
        button={t('share.gisSave')}
        icon={<IconMap2 size={20} aria-hidden />}
        onSave={() => void saveLayer()}
      />
      <Export
        title={t('share.table')}
        text={t('share.tableText')}
        button={t('share.tableSave')}
        icon={<IconTable size={20} aria-hidden />}
        onSave={saveTable}
      />
    </>
  );
}

interface ExportProps {
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly icon: ReactNode;
  readonly onSave: () => void;
}

function Export({ title, text, button, icon, onSave }: ExportProps) {
  return (
    <Section title={title}>
      <Text>{text}</Text>
      <div>
        <Button variant="light" leftSection={icon} onClick={onSave}>
          {button}
        </Button>
      </div>
    </Section>
  );
}
