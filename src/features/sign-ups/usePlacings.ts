import { useEffect, useMemo, useState } from 'react';
import type { SignUp } from '#geo/plan/entities.ts';
import type { Placing } from '#geo/signUps/placing.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { engine } from '#src/workers/engine.ts';

interface Home {
  /** of the sign-up */
  readonly id: string;
  readonly street: string;
  readonly houseNumber: string;
}

interface Answer {
  readonly homes: readonly Home[];
  readonly placings: ReadonlyMap<string, Placing>;
}

const NO_HOMES: readonly Home[] = [];
const NONE: ReadonlyMap<string, Placing> = new Map();

/**
 * Where those who signed up live, by the id of their sign-up. Only streets and numbers go to the
 * engine, no names.
 */
export function usePlacings(signUps: readonly SignUp[]): ReadonlyMap<string, Placing> {
  const { report } = useWorkspace();
  const [answer, setAnswer] = useState<Answer>({ homes: NO_HOMES, placings: NONE });
  const homes = useMemo<readonly Home[]>(
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
        if (!isWanted) return;
        setAnswer({ homes, placings: new Map(placed?.map((each, i) => [homes[i]!.id, each])) });
      })
      // an engine that fails says so itself
      .catch(() => {
        if (isWanted) setAnswer({ homes: NO_HOMES, placings: NONE });
      });
    return () => {
      isWanted = false;
    };
  }, [homes, report]);
  // nobody is placed by where they lived before the last change
  return useMemo(() => stillTrue(answer, homes), [answer, homes]);
}

function stillTrue({ homes: asked, placings }: Answer, homes: readonly Home[]) {
  if (asked === homes) return placings;
  const before = new Map(asked.map((home) => [home.id, home]));
  return new Map(
    homes.flatMap(({ id, street, houseNumber }) => {
      const [home, placing] = [before.get(id), placings.get(id)];
      const isSame = home?.street === street && home.houseNumber === houseNumber;
      return isSame && placing ? [[id, placing] as const] : [];
    }),
  );
}
