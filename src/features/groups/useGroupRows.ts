import { useMemo } from 'react';
import { useWorkspace } from '#src/state/workspace.ts';
import { groupRows, type GroupRow } from './groupRows.ts';

/** All groups with what deserves a look; worked out again when the plan or its figures change. */
export function useGroupRows(): readonly GroupRow[] {
  const { shown, report } = useWorkspace();
  return useMemo(() => groupRows(shown, report), [shown, report]);
}
