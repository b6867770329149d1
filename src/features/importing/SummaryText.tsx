import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReadData } from '#src/workers/formatsApi.ts';
import styles from './SummaryText.module.css';

/** What was found in a file, what was left out, and what was mended. */
export function SummaryText({ read }: { readonly read: ReadData }) {
  const { t } = useTranslation();
  const { summary, kind, count } = read;
  const { format, crs, skipped, repairs, streets = 0, unnamed = 0 } = summary;
  const counts = {
    streets: t('importing.foundStreets', {
      count: streets,
      segments: t('area.segmentsCount', { count }),
    }),
    districts: t('importing.foundDistricts', { count }),
    addresses: t('importing.foundAddresses', { count }),
  };
  return (
    <div className={styles.summary}>
      <Text size="lg" fw={650}>
        {counts[kind]}
      </Text>
      <Text c="var(--ink-soft)">
        {t('importing.source')}: {t(`importing.format.${format}`)} · {t('importing.crs')}:{' '}
        {t(`importing.crsName.${crs}`)}
      </Text>
      {unnamed > 0 ? <Text>{t('importing.unnamed', { count: unnamed })}</Text> : null}
      {skipped.length > 0 ? (
        <List title={t('importing.skipped')}>
          {skipped.map(({ code, count: times, example }) => (
            <li key={code}>
              {t(`importing.skip.${code}`, { count: times })} ({t('importing.example', { example })}
              )
            </li>
          ))}
        </List>
      ) : null}
      {repairs.length > 0 ? (
        <List title={t('importing.repairs')}>
          {repairs.map(({ code, count: times }) => (
            <li key={code}>{t(`importing.repair.${code}`, { count: times })}</li>
          ))}
        </List>
      ) : null}
    </div>
  );
}

function List({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <Text fw={650}>{title}</Text>
      <ul className={styles.list}>{children}</ul>
    </div>
  );
}
