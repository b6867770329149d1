import { Button, Text } from '@mantine/core';
import { IconDeviceFloppy, IconLifebuoy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { settingsOf } from '#geo/plan/plan.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import type { RescuedPlan } from '#src/storage/rescue.ts';
import styles from './Rescue.module.css';
import { useRescue } from './useRescue.ts';

interface RescueProps {
  /** the plan that does not open; null: none does */
  readonly plan: string | null;
}

/** What can still be read of stored plans, to be saved as files. Nothing that is stored is changed. */
export default function Rescue({ plan }: RescueProps) {
  const { t } = useTranslation();
  const { day } = useFormatters();
  const { found, isBusy, said, look, save } = useRescue(plan);
  const readableText = ({ unreadable, versionAt }: RescuedPlan) => {
    if (versionAt !== null) return t('rescue.version', { day: day(versionAt) });
    return unreadable === 0 ? t('rescue.whole') : t('rescue.partly', { count: unreadable });
  };
  return (
    <section className={styles.rescue} aria-label={t('rescue.title')}>
      <Text>{t('rescue.text')}</Text>
      {found ? (
        <ul className={styles.plans}>
          {found.plans.map((rescued) => (
            <li key={rescued.id} className={styles.plan}>
              <span>
                <Text fw={650}>{settingsOf(rescued.plan).name}</Text>
                <Text c="var(--ink-soft)">{readableText(rescued)}</Text>
              </span>
              <Button
                loading={isBusy}
                leftSection={<IconDeviceFloppy size={20} aria-hidden />}
                aria-label={t('rescue.saveOf', { name: settingsOf(rescued.plan).name })}
                onClick={() => void save(rescued)}
              >
                {t('rescue.save')}
              </Button>
            </li>
          ))}
          {found.hopeless.map(({ id, name }) => (
            <li key={id} className={styles.plan}>
              <span>
                <Text fw={650}>{name}</Text>
                <Text c="var(--ink-soft)">{t('rescue.hopeless')}</Text>
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <Button
          variant="light"
          loading={isBusy}
          leftSection={<IconLifebuoy size={20} aria-hidden />}
          onClick={() => void look()}
        >
          {t('rescue.look')}
        </Button>
      )}
      <Text role="status">{said}</Text>
    </section>
  );
}
