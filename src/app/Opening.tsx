import { Center, Loader, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Something is on its way. */
export function Opening() {
  const { t } = useTranslation();
  return (
    <Center h="100%" role="status">
      <Loader mr="sm" aria-hidden />
      <Text>{t('shell.loading')}</Text>
    </Center>
  );
}
