import { useMemo } from 'react';
import { useWorkspace } from './workspace.ts';

/** The streets as options to choose from, in alphabetical order: a key, and what it is called. */
export function useStreetOptions() {
  const { streets } = useWorkspace();
  return useMemo(
    () =>
      (streets?.alphabetical ?? []).map((row) => {
        const { key, label } = streets!.streets[row]!;
        return { value: key, label };
      }),
    [streets],
  );
}
