import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreetChoices } from '#geo/engine/pointing/streetChoices.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { warn } from '#src/ui/notify.ts';
import { engine } from '#src/workers/engine.ts';

/** What a form offers for a street (its key); null without, and until it is known. */
export function useStreetChoices(street: string | null): StreetChoices | null {
  const { t } = useTranslation();
  const { streetByKey } = useWorkspace();
  const row = street === null ? undefined : streetByKey.get(street)?.row;
  const [found, setFound] = useState<{ row: number; choices: StreetChoices | null }>();
  useEffect(() => {
    if (row === undefined) return;
    let isWanted = true;
    engine
      .ask((api) => api.streetChoices(row))
      .then(
        (choices) => {
          if (isWanted) setFound({ row, choices });
        },
        (error: unknown) => {
          if (isWanted) warn(problemText(t, workerProblem(error)));
        },
      );
    return () => {
      isWanted = false;
    };
  }, [row, t]);
  return found && found.row === row ? found.choices : null;
}
