import { Button, Checkbox, Text } from '@mantine/core';
import { IconDeviceFloppy, IconSignRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsOf } from '#geo/plan/plan.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { navigate } from '#src/state/route.ts';
import { useAppStorage } from '#src/state/appStorage.ts';
import { problemText } from '#src/state/problemText.ts';
import { useBackupAt, useBackups } from '#src/state/useBackupAge.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { warn } from '#src/ui/notify.ts';
import { Panel, Section } from '#src/ui/Panel.tsx';
import { saveFile } from '#src/ui/saveFile.ts';
import { fileName } from './fileName.ts';
import { GisSection } from './GisSection.tsx';
import { writePlan } from './writePlan.ts';
import styles from './SharePanel.module.css';

/** The plan as a file for oneself, and its coverage for the gemeente. */
export function SharePanel() {
  const { t } = useTranslation();
  return (
    <Panel title={t('share.title')}>
      <PlanFileSection />
      <GisSection />
      <SignsSection />
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
    const { blob, withoutRows } = written.value;
    saveFile(file, blob);
    if (withData && withoutRows.length > 0) {
      warn(t('share.withoutRows', { names: withoutRows.join(', ') }));
    }
    await plans.markBackedUp(store.planId);
    setBackupAt(store.planId, Date.now());
    setSaved(t('share.saved', { file, size: `${count(Math.ceil(blob.size / 1000))} kB` }));
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

function SignsSection() {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const count = Object.keys(plan.signs).length;
  return (
    <Section title={t('signs.title')}>
      <Text>{count === 0 ? t('signs.noneText') : t('signs.total', { count })}</Text>
      <div>
        <Button
          variant="light"
          data-opens-panel
          leftSection={<IconSignRight size={20} aria-hidden />}
          onClick={() => navigate({ panel: 'signs', selection: null })}
        >
          {t('signs.open')}
        </Button>
      </div>
    </Section>
  );
}
