import { Button, Text } from '@mantine/core';
import { IconSignRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { Panel, Section } from '#src/ui/Panel.tsx';
import { GisSection } from './GisSection.tsx';

interface SharePanelProps {
  /** the report for the gemeente */
  readonly report: ReactNode;
  /** the plan itself, for colleagues and for oneself */
  readonly plan: ReactNode;
}

/** What the gemeente gets, and the plan itself for colleagues and for oneself. */
export function SharePanel({ report, plan }: SharePanelProps) {
  const { t } = useTranslation();
  return (
    <Panel title={t('share.title')}>
      {report}
      <GisSection />
      <SignsSection />
      {plan}
    </Panel>
  );
}

function SignsSection() {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const count = Object.keys(plan.signs).length;
  return (
    <Section title={t('signs.title')}>
      <Text>{count === 0 ? t('signs.noneText') : t('signs.total', { count })}</Text>
      <div>
        <Button
          variant="light"
          data-opens-panel
          leftSection={<IconSignRight size={20} aria-hidden />}
          onClick={() => navigate({ panel: 'signs', selection: null })}
        >
          {t('signs.open')}
        </Button>
      </div>
    </Section>
  );
}
