import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { navigate, useRoute } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import styles from './ScenarioStrip.module.css';

/** Says all the time that a scenario is shown, and that edits are plans there; and the ways out. */
export function ScenarioStrip() {
  const { t } = useTranslation();
  const { plan, scenario } = useWorkspace();
  const { compares } = useRoute();
  if (scenario === null) return null;
  return (
    <div className={styles.strip} role="status">
      <p className={styles.text}>
        {t('scenarios.working')} <strong>{plan.scenarios[scenario]!.name}</strong>
        <span className={styles.more}>. {t('scenarios.workingText')}</span>
      </p>
      <Button
        variant="subtle"
        aria-pressed={compares}
        onClick={() => navigate({ compares: !compares })}
      >
        {compares ? t('scenarios.compareStop') : t('scenarios.compareMap')}
      </Button>
      <Button variant="subtle" onClick={() => navigate({ scenario: null, compares: false })}>
        {t('scenarios.toNow')}
      </Button>
    </div>
  );
}
