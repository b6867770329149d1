import { useEffect, useEffectEvent, useState } from 'react';
import type { StreetRef } from '#geo/plan/target.ts';
import type { StreetSuggestion } from '#geo/streets/compare/suggestStreets.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { engine } from '#src/workers/engine.ts';

type Suggestions = readonly StreetSuggestion[];

/** Streets that may be meant by those that are missing, by key; null while they are looked for. */
export function useSuggestions(missing: readonly StreetRef[]): (key: string) => Suggestions | null {
  const { streets } = useWorkspace();
  const [known, setKnown] = useState<ReadonlyMap<string, Suggestions>>(new Map());
  const asked = useEffectEvent(() => missing);
  const keys = JSON.stringify(missing);
  useEffect(() => {
    let isGone = false;
    const refs = asked();
    engine
      .ask((api) => api.suggestStreets(refs))
      .then(
        (found) => {
          if (!isGone) setKnown(new Map(refs.map(({ key }, i) => [key, found[i] ?? []])));
        },
        // an engine that failed says so elsewhere
        () => {},
      );
    return () => {
      isGone = true;
    };
    // other streets, other suggestions
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [keys, streets]);
  return (key) => known.get(key) ?? null;
}
