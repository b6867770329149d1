import { Anchor, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface SearchDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const STREETS_AT_PDOK =
  'https://api.pdok.nl/rws/nationaal-wegenbestand-wegen/ogc/v1/collections/wegvakken';
const DISTRICTS_AT_PDOK =
  'https://api.pdok.nl/cbs/wijken-en-buurten-2025/ogc/v1/collections/wijken';

/** Says how to come by the files of one's own neighbourhood. */
export function SearchDialog({ isOpen, onClose }: SearchDialogProps) {
  const { t } = useTranslation();
  const link = { target: '_blank', rel: 'noreferrer noopener' };
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('start.searchTitle')}>
      <Stack gap="sm">
        <Text>{t('start.searchHonest')}</Text>
        <ol>
          <li>{t('start.searchStep1')}</li>
          <li>
            {t('start.searchStep2')}
            <br />
            <Anchor href={STREETS_AT_PDOK} {...link}>
              {t('start.searchLinkStreets')}
            </Anchor>
            <br />
            <Anchor href={DISTRICTS_AT_PDOK} {...link}>
              {t('start.searchLinkDistricts')}
            </Anchor>
          </li>
          <li>{t('start.searchStep3')}</li>
        </ol>
      </Stack>
    </Modal>
  );
}
