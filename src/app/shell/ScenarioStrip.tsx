import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { navigate, useRoute } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { Strip } from '#src/ui/Strip.tsx';

/** Says all the time that a scenario is shown, and that edits are plans there; and the ways out. */
export function ScenarioStrip() {
  const { t } = useTranslation();
  const { plan, scenario } = useWorkspace();
  const { compares } = useRoute();
  if (scenario === null) return null;
  return (
    <Strip
      isStatus
      text={
        <>
          {t('scenarios.working')} <strong>{plan.scenarios[scenario]!.name}</strong>
        </>
      }
      more={`. ${t('scenarios.workingText')}`}
    >
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
    </Strip>
  );
}
