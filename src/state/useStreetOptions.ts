import { useMemo } from 'react';
import { useWorkspace } from './workspace.ts';

/** All streets, for a field to choose one from: by key, in alphabetical order. */
export function useStreetOptions(): { readonly value: string; readonly label: string }[] {
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
