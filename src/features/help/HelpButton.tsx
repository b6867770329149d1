import { ActionIcon } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { openHelp } from '#src/state/help.ts';
import { getRoute } from '#src/state/route.ts';
import { articleOf } from './articleOf.ts';
import styles from './HelpButton.module.css';

/** Opens the page of the help about the panel that it stands in. */
export function HelpButton() {
  const { t } = useTranslation();
  return (
    <ActionIcon
      className={styles.button}
      data-tour="help"
      aria-label={t('help.button')}
      title={t('help.button')}
      onClick={() => openHelp(articleOf(getRoute()))}
    >
      <IconHelp size={24} stroke={1.6} aria-hidden />
    </ActionIcon>
  );
}
