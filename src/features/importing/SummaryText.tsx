import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { repairTexts, skippedTexts } from '#src/state/importText.ts';
import type { ReadData } from '#src/workers/formatsApi.ts';
import styles from './SummaryText.module.css';

/** What was found in a file, what was left out, and what was mended. */
export function SummaryText({
  read,
}: {
  readonly read: Pick<ReadData, 'kind' | 'count' | 'summary'>;
}) {
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
      {summary.isPage ? <Text>{t('importDialog.isPage')}</Text> : null}
      <List title={t('importing.skipped')} texts={skippedTexts(t, skipped)} />
      <List title={t('importing.repairs')} texts={repairTexts(t, repairs)} />
    </div>
  );
}

function List({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <div>
      <Text fw={650}>{title}</Text>
      <ul className={styles.list}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
