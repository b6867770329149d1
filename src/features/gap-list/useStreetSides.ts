import { useEffect, useState } from 'react';
import type { StreetSide } from '#geo/engine/streetSides.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { engine } from '#src/workers/engine.ts';

const NO_SIDES: readonly StreetSide[] = [];

/** What groups serve of each side of a street (its key); none until the engine has told. */
export function useStreetSides(street: string): readonly StreetSide[] {
  const { report } = useWorkspace();
  const [sides, setSides] = useState(NO_SIDES);
  useEffect(() => {
    // every report stands for another coverage
    if (!report) return;
    let isWanted = true;
    const show = (told: readonly StreetSide[]) => {
      if (isWanted) setSides(told);
    };
    // an engine that fails says so at its own place, over the map
    engine.ask((api) => api.streetSides(street)).then(show, () => show(NO_SIDES));
    return () => {
      isWanted = false;
    };
  }, [street, report]);
  return sides;
}
