import { Button, Text } from '@mantine/core';
import { IconVersions } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { navigate } from '#src/state/route.ts';
import { Panel, Section } from '#src/ui/Panel.tsx';

/** How to reach full coverage. */
export default function ExtendPanel() {
  const { t } = useTranslation();
  return (
    <Panel title={t('extending.title')}>
      <Section title={t('scenarios.title')}>
        <Text>{t('extending.scenariosText')}</Text>
        <div>
          <Button
            variant="light"
            data-opens-panel
            leftSection={<IconVersions size={20} aria-hidden />}
            onClick={() => navigate({ panel: 'scenarios', selection: null })}
          >
            {t('extending.openScenarios')}
          </Button>
        </div>
      </Section>
    </Panel>
  );
}
