import { useMemo } from 'react';
import { neutralNames } from '#geo/dossier/neutralNames.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { useWorkspace } from './workspace.ts';

export interface SharedNames {
  /** that of the plan, and of the scenario: a file of plans is not taken for one of now */
  readonly ofFile: string;
  /** those in which a person is named, without the person */
  readonly neutral: readonly string[];
}

/** What things are called in files for others. */
export function useSharedNames(): SharedNames {
  const { plan, scenario } = useWorkspace();
  return useMemo(() => {
    const neutral = neutralNames(plan);
    const named = [...(scenario === null ? [] : [plan.scenarios[scenario]!]), settingsOf(plan)];
    return {
      ofFile: named.map(({ id, name }) => neutral[id] ?? name).join(' '),
      neutral: Object.values(neutral),
    };
  }, [plan, scenario]);
}
