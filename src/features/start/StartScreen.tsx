import { Alert, Button, Title } from '@mantine/core';
import { IconFolderOpen, IconHelp, IconMapSearch, IconSparkles } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAppStorage } from '#src/state/appStorage.ts';
import { openHelp } from '#src/state/help.ts';
import { useAreaSearch } from '#src/state/areaSearch.ts';
import { useImportRequest } from '#src/state/importRequest.ts';
import { ChooseFile } from '#src/ui/ChooseFile.tsx';
import { ACCEPTED_FILES } from '#src/workers/acceptedFiles.ts';
import { Door } from './Door.tsx';
import { PlanList } from './PlanList.tsx';
import styles from './StartScreen.module.css';

export type ExampleName = 'dieren-west' | 'brediuskwartier';

interface StartScreenProps {
  readonly onExample: (name: ExampleName) => void;
}

/** The first screen: three doors, and the plans that are there. */
export function StartScreen({ onExample }: StartScreenProps) {
  const { t } = useTranslation();
  const ask = useImportRequest((state) => state.ask);
  const search = useAreaSearch((state) => state.open);
  const { wasEmptied } = useAppStorage();
  return (
    <main className={styles.start}>
      <header className={styles.header}>
        <img src="icons/icon.svg" alt="" width={48} height={48} />
        <span className={styles.app}>{t('shell.app')}</span>
        <Button
          className={styles.help}
          variant="subtle"
          leftSection={<IconHelp size={22} aria-hidden />}
          onClick={() => openHelp('begin')}
        >
          {t('help.button')}
        </Button>
      </header>
      <Title order={1} className={styles.title}>
        {t('start.title')}
      </Title>
      <p className={styles.intro}>{t('start.intro')}</p>
      {wasEmptied ? (
        <Alert color="yellow" title={t('start.emptied')} className={styles.emptied}>
          {t('start.emptiedText')}
        </Alert>
      ) : null}
      <section aria-label={t('start.doors')} className={styles.doors}>
        <Door icon={IconSparkles} title={t('start.example')} text={t('start.exampleText')}>
          <Button onClick={() => onExample('dieren-west')}>{t('start.exampleDieren')}</Button>
          <Button variant="light" onClick={() => onExample('brediuskwartier')}>
            {t('start.exampleBrediuskwartier')}
          </Button>
        </Door>
        <Door icon={IconMapSearch} title={t('start.search')} text={t('start.searchText')}>
          <Button variant="light" onClick={search}>
            {t('start.search')}
          </Button>
        </Door>
        <Door icon={IconFolderOpen} title={t('start.open')} text={t('start.openText')}>
          <ChooseFile accept={ACCEPTED_FILES} variant="light" onChoose={ask}>
            {t('start.open')}
          </ChooseFile>
        </Door>
      </section>
      <PlanList />
      <p className={styles.privacy}>{t('start.privacy')}</p>
    </main>
  );
}
