import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DataSet } from '#geo/plan/entities.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { reportLines, type ReportLine } from '#src/state/importText.ts';
import { tell, warn } from '#src/ui/notify.ts';
import styles from './ImportReports.module.css';

/** What was read, left out and mended when the data came in: kept, and to be copied as text. */
export function ImportReports({ dataSet }: { readonly dataSet: DataSet }) {
  const { t } = useTranslation();
  const { day } = useFormatters();
  const { kind, name, imports = [] } = dataSet;
  if (imports.length === 0) return null;
  // the latest is what people look for
  const reports = imports.toReversed().map((report) => reportLines(t, kind, report, day));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${name}\n\n${reports.map(asText).join('\n\n')}\n`);
      tell(t('dataReport.copied'));
    } catch {
      warn(t('dataReport.notCopied'));
    }
  };
  return (
    <details className={styles.reports}>
      <summary aria-label={`${t(`area.${kind}`)}: ${t('dataReport.show')}`}>
        {t('dataReport.show')}
      </summary>
      {reports.map((lines, i) => (
        // reports never change places
        // oxlint-disable-next-line react/no-array-index-key
        <Report key={i} lines={lines} />
      ))}
      <Button
        variant="light"
        leftSection={<IconCopy size={20} aria-hidden />}
        onClick={() => void copy()}
      >
        {t('dataReport.copy')}
      </Button>
    </details>
  );
}

function Report({ lines }: { readonly lines: readonly ReportLine[] }) {
  return (
    <dl className={`${styles.report} figures`}>
      {lines.map(({ title, texts }) => (
        <div key={title}>
          <dt>{title}</dt>
          {texts.map((text) => (
            <dd key={text}>{text}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

const asText = (lines: readonly ReportLine[]): string =>
  lines
    .map(({ title, texts }) =>
      texts.length === 1
        ? `${title}: ${texts[0]}`
        : [`${title}:`, ...texts.map((text) => `- ${text}`)].join('\n'),
    )
    .join('\n');
