import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dataSetOf } from '#geo/plan/queries.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { tell, warn } from '#src/ui/notify.ts';
import { Section } from '#src/ui/Panel.tsx';
import { reportLines } from './reportLines.ts';
import styles from './Renewing.module.css';

/** What changed when the streets of now were taken into use; it stays with them. */
export function RenewalReportSection() {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const format = useFormatters();
  const report = dataSetOf(plan, 'streets')?.renewal;
  if (!report) return null;
  const lines = reportLines(t, format, plan, report);
  const text = lines.map((line) => '  '.repeat(line.level) + line.text).join('\n');
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => tell(t('renewing.copied')),
      () => warn(t('renewing.copyFailed')),
    );
  };
  return (
    <Section title={t('renewing.report')}>
      <details>
        <summary className={styles.summary}>
          {t('renewing.reportTitle', { day: format.day(report.day) })}
        </summary>
        <pre className={styles.report}>{text}</pre>
        <Button variant="light" leftSection={<IconCopy size={20} aria-hidden />} onClick={copy}>
          {t('renewing.copy')}
        </Button>
      </details>
    </Section>
  );
}
