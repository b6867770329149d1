import { Text } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useImportRequest } from '#src/state/importRequest.ts';
import { ChooseFile } from '#src/ui/ChooseFile.tsx';
import { Section } from '#src/ui/Panel.tsx';
import { ACCEPTED_FILES } from '#src/workers/acceptedFiles.ts';

/** The door for what a colleague sends: the dialog that it opens says what can be done with it. */
export default function ReceiveSection() {
  const { t } = useTranslation();
  const ask = useImportRequest((state) => state.ask);
  return (
    <Section title={t('receiving.title')}>
      <Text>{t('receiving.text')}</Text>
      <div>
        <ChooseFile
          accept={ACCEPTED_FILES}
          variant="light"
          leftSection={<IconFolderOpen size={20} aria-hidden />}
          onChoose={ask}
        >
          {t('receiving.open')}
        </ChooseFile>
      </div>
    </Section>
  );
}
