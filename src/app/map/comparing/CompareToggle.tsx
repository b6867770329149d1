import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '#src/state/workspace.ts';
import styles from './Comparing.module.css';

interface CompareToggleProps {
  readonly isNow: boolean;
  readonly onChange: (isNow: boolean) => void;
}

/** On a phone: the map as it is now, and in the scenario, in each other's place. */
export function CompareToggle({ isNow, onChange }: CompareToggleProps) {
  const { t } = useTranslation();
  const { plan, scenario } = useWorkspace();
  return (
    <SegmentedControl
      className={styles.toggle}
      aria-label={t('scenarios.compare')}
      value={isNow ? 'now' : 'scenario'}
      onChange={(value) => onChange(value === 'now')}
      data={[
        { value: 'now', label: t('scenarios.now') },
        { value: 'scenario', label: plan.scenarios[scenario ?? '']?.name ?? '' },
      ]}
    />
  );
}
