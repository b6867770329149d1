import { NativeSelect } from '@mantine/core';
import { IconVersions } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { navigate } from '#src/state/route.ts';
import { scenariosInOrder } from '#src/state/scenarioOrder.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import styles from './ScenarioSwitch.module.css';

/** Whether now is shown or a scenario; not there while there is nothing to choose. */
export function ScenarioSwitch() {
  const { t } = useTranslation();
  const { plan, scenario } = useWorkspace();
  const scenarios = scenariosInOrder(plan);
  if (scenarios.length === 0) return null;
  return (
    <NativeSelect
      className={styles.switch}
      size="md"
      aria-label={t('scenarios.switch')}
      data-shown={scenario !== null || undefined}
      leftSection={<IconVersions size={20} aria-hidden />}
      data={[
        // no id is empty
        { value: '', label: t('scenarios.now') },
        ...scenarios.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={scenario ?? ''}
      onChange={(event) => navigate({ scenario: event.currentTarget.value || null })}
    />
  );
}
