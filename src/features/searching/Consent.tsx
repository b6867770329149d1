import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './Searching.module.css';

interface ConsentProps {
  readonly onAgree: () => void;
  readonly onByHand: () => void;
}

/** Says what goes out, and to whom, before anything does. */
export function Consent({ onAgree, onByHand }: ConsentProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="md">
      <Text>{t('searching.consentIntro')}</Text>
      <ul className={styles.list}>
        <li>{t('searching.consentPdok')}</li>
        <li>{t('searching.consentOverpass')}</li>
        <li>{t('searching.consentIp')}</li>
      </ul>
      <Text>{t('searching.consentNothing')}</Text>
      <Group>
        <Button data-autofocus onClick={onAgree}>
          {t('searching.agree')}
        </Button>
        <Button variant="subtle" onClick={onByHand}>
          {t('searching.withoutNetwork')}
        </Button>
      </Group>
    </Stack>
  );
}
