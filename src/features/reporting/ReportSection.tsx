import { Button, Text } from '@mantine/core';
import { IconReportAnalytics } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { navigate } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { Section } from '#src/ui/Panel.tsx';

/** The way to the report for the gemeente. */
export function ReportSection() {
  const { t } = useTranslation();
  const { report } = useWorkspace();
  if (!report) return null;
  return (
    <Section title={t('reporting.title')}>
      <Text>{t('reporting.text')}</Text>
      <div>
        <Button
          data-opens-panel
          leftSection={<IconReportAnalytics size={20} aria-hidden />}
          onClick={() => navigate({ panel: 'report', selection: null })}
        >
          {t('reporting.open')}
        </Button>
      </div>
    </Section>
  );
}
