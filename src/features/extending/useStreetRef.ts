import type { StreetRef } from '#geo/plan/target.ts';
import { useWorkspace } from '#src/state/workspace.ts';

/** A street of the loaded data as a plan remembers it; null when it is not there. */
export function useStreetRef(): (key: string) => StreetRef | null {
  const { streetByKey } = useWorkspace();
  return (key) => {
    const street = streetByKey.get(key);
    return street ? { key, name: street.name, place: street.place, at: [...street.at] } : null;
  };
}
