import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './BaseMap.module.css';

interface BaseMapConsentProps {
  readonly isOpen: boolean;
  readonly onAgree: () => void;
  readonly onRefuse: () => void;
}

/** Says who will see what, before anything is asked of them. */
export function BaseMapConsent({ isOpen, onAgree, onRefuse }: BaseMapConsentProps) {
  const { t } = useTranslation();
  return (
    <Modal opened={isOpen} onClose={onRefuse} title={t('baseMap.consentTitle')}>
      <Stack gap="md">
        <Text>{t('baseMap.consentWho')}</Text>
        <ul className={styles.list}>
          <li>{t('baseMap.consentPlace')}</li>
          <li>{t('baseMap.consentIp')}</li>
        </ul>
        <Text>{t('baseMap.consentNothing')}</Text>
        <Text>{t('baseMap.consentHere')}</Text>
        <Group>
          <Button data-autofocus onClick={onAgree}>
            {t('baseMap.agree')}
          </Button>
          <Button variant="subtle" onClick={onRefuse}>
            {t('baseMap.refuse')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
