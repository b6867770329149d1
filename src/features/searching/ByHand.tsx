import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PDOK } from '#src/services/origins.ts';
import { CBS_YEAR } from '#src/services/pdok/cbsAreas.ts';
import { useAreaSearch } from '#src/state/areaSearch.ts';
import { useImportRequest } from '#src/state/importRequest.ts';
import { ChooseFile } from '#src/ui/ChooseFile.tsx';
import { ACCEPTED_FILES } from '#src/workers/acceptedFiles.ts';
import { StepTitle } from './StepTitle.tsx';
import styles from './Searching.module.css';

const STREETS = `${PDOK}/rws/nationaal-wegenbestand-wegen/ogc/v1/collections/wegvakken`;
const DISTRICTS = `${PDOK}/cbs/wijken-en-buurten-${CBS_YEAR}/ogc/v1/collections/wijken`;

/** Says how to come by the files of one's own neighbourhood. */
export function ByHand({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation();
  const close = useAreaSearch((state) => state.close);
  const ask = useImportRequest((state) => state.ask);
  const link = { target: '_blank', rel: 'noreferrer noopener' };
  return (
    <Stack gap="md">
      <StepTitle>{t('searching.byHandTitle')}</StepTitle>
      <Text>{t('searching.byHandIntro')}</Text>
      <ol className={styles.list}>
        <li>{t('searching.byHandAsk')}</li>
        <li>
          {t('searching.byHandFetch')}
          <br />
          <Anchor href={STREETS} {...link}>
            {t('searching.linkStreets')}
          </Anchor>
          <br />
          <Anchor href={DISTRICTS} {...link}>
            {t('searching.linkDistricts')}
          </Anchor>
        </li>
        <li>{t('searching.byHandOpen')}</li>
      </ol>
      <Group>
        <ChooseFile
          accept={ACCEPTED_FILES}
          onChoose={(...files) => {
            close();
            ask(...files);
          }}
        >
          {t('start.open')}
        </ChooseFile>
        <Button variant="subtle" onClick={onBack}>
          {t('searching.back')}
        </Button>
      </Group>
    </Stack>
  );
}
