import { useEffect, useMemo, useState } from 'react';
import type { SignUp } from '#geo/plan/entities.ts';
import type { Placing } from '#geo/signUps/placing.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { engine } from '#src/workers/engine.ts';

const NONE: ReadonlyMap<string, Placing> = new Map();

/**
 * Where those who signed up live, by the id of their sign-up. Only streets and numbers go to the
 * engine, no names.
 */
export function usePlacings(signUps: readonly SignUp[]): ReadonlyMap<string, Placing> {
  const { report } = useWorkspace();
  const [placings, setPlacings] = useState(NONE);
  const homes = useMemo(
    () =>
      signUps.flatMap((signUp) =>
        'street' in signUp
          ? [
              {
                id: signUp.id,
                street: signUp.street ?? '',
                houseNumber: signUp.houseNumber ?? '',
              },
            ]
          : [],
      ),
    [signUps],
  );
  // the engine has followed the plan once it has answered
  useEffect(() => {
    if (homes.length === 0 || !report) return;
    let isWanted = true;
    void engine
      .ask((api) =>
        api.placeHomes(homes.map(({ street, houseNumber }) => ({ street, houseNumber }))),
      )
      .then((placed) => {
        if (isWanted) setPlacings(new Map(placed?.map((each, i) => [homes[i]!.id, each])));
      })
      // an engine that fails says so itself
      .catch(() => setPlacings(NONE));
    return () => {
      isWanted = false;
    };
  }, [homes, report]);
  return placings;
}
