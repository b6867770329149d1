import { Button, Group, Text } from '@mantine/core';
import { IconDeviceFloppy, IconFile, IconFolder } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { personRecords } from '#geo/plan/retention.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { useBackupState } from '#src/state/useBackupAge.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { canChoosePlaces } from '#src/storage/filePlaces.ts';
import { useProblems } from '#src/storage/usePlan.ts';
import { Section } from '#src/ui/Panel.tsx';
import styles from '../Keeping.module.css';
import { StorageKept } from './StorageKept.tsx';
import { useBackup } from './useBackup.ts';
import { WorksOffline } from './WorksOffline.tsx';

/** A copy of everything outside of the browser: how old the last one is, and where the next one goes. */
export function BackupSection() {
  const { t } = useTranslation();
  const { plan, store } = useWorkspace();
  const { day } = useFormatters();
  const { backupAt, isChanged } = useBackupState();
  const backup = useBackup();
  const { place, isAllowed, isBusy, said } = backup;
  const isDamaged = useProblems(store).length > 0;
  const hasPersons = personRecords(plan).length > 0;
  return (
    <Section title={t('keeping.backup')}>
      <Text fw={650}>
        {backupAt === null
          ? t('keeping.backupNever')
          : `${t('keeping.backupLast', { day: day(backupAt) })} ${t(isChanged ? 'keeping.backupChanged' : 'keeping.backupSame')}`}
      </Text>
      <Text>{t('keeping.backupText')}</Text>
      {hasPersons ? <Text className={styles.care}>{t('keeping.backupPersons')}</Text> : null}
      <div>
        <Button
          loading={isBusy}
          leftSection={<IconDeviceFloppy size={20} aria-hidden />}
          onClick={() => void backup.backUp()}
        >
          {t('keeping.backupNow')}
        </Button>
      </div>
      <Text role="status" c="var(--ink-soft)">
        {said}
      </Text>
      <Text>
        <Text span fw={650}>
          {t('keeping.place')}:{' '}
        </Text>
        {placeText()}
      </Text>
      {place && isDamaged ? <Text role="alert">{t('keeping.backupDamaged')}</Text> : null}
      {place && !isAllowed ? (
        <>
          <Text role="alert">{t('keeping.placePermission')}</Text>
          <div>
            <Button variant="light" onClick={() => void backup.backUp()}>
              {t('keeping.permit')}
            </Button>
          </div>
        </>
      ) : null}
      {canChoosePlaces() ? (
        <Group gap={8}>
          <Button
            variant="light"
            disabled={isBusy}
            leftSection={<IconFolder size={20} aria-hidden />}
            onClick={() => void backup.chooseFolder()}
          >
            {t('keeping.chooseFolder')}
          </Button>
          <Button
            variant="light"
            disabled={isBusy}
            leftSection={<IconFile size={20} aria-hidden />}
            onClick={() => void backup.chooseFile()}
          >
            {t('keeping.chooseFile')}
          </Button>
          {place ? (
            <Button variant="subtle" disabled={isBusy} onClick={() => void backup.forget()}>
              {t('keeping.forgetPlace')}
            </Button>
          ) : null}
        </Group>
      ) : null}
      {hasPersons ? <Text c="var(--ink-soft)">{t('keeping.backupErased')}</Text> : null}
      <StorageKept />
      <WorksOffline />
    </Section>
  );

  function placeText(): string {
    if (!place) return t(canChoosePlaces() ? 'keeping.placeDownloads' : 'keeping.placeNotHere');
    const { kind, name } = place.handle;
    return t(kind === 'file' ? 'keeping.placeFile' : 'keeping.placeFolder', { name });
  }
}
