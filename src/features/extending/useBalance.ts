import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsOf } from '#geo/plan/plan.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { usePlanning } from '#src/state/usePlanning.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { warn } from '#src/ui/notify.ts';
import type { ListedBalance } from '#src/workers/balanceQuestions.ts';
import { engine } from '#src/workers/engine.ts';

/** What groups have too much of, worked out while it is looked at; null until it is known. */
export function useBalance(isOpen: boolean): ListedBalance | null {
  const { t } = useTranslation();
  const { plan, report } = useWorkspace();
  const { groupCapacity } = settingsOf(plan);
  const { participation } = usePlanning().planning;
  const [balance, setBalance] = useState<ListedBalance | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    let isWanted = true;
    engine
      .ask((api) => api.balance({ capacity: groupCapacity, participation }))
      .then((found) => isWanted && setBalance(found))
      .catch((error: unknown) => isWanted && warn(problemText(t, workerProblem(error))));
    return () => {
      isWanted = false;
    };
    // another report is that of another coverage
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [isOpen, report, groupCapacity, participation, t]);
  return balance;
}
