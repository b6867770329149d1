import { useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '#geo/result.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { warn } from '#src/ui/notify.ts';
import { engine } from '#src/workers/engine.ts';
import type { AreaRequest, FoundArea, FoundAreaProblem } from '#src/workers/foundArea.ts';
import { usePreview } from './usePreview.ts';

export type AreaAnswer = Result<FoundArea, FoundAreaProblem>;

/** The area that a request means, shown on the map as long as the form is there; null: none yet. */
export function useFoundArea(request: AreaRequest | null): AreaAnswer | null {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState<AreaAnswer | null>(null);
  // the same words are the same request
  const asked = useDeferredValue(request ? JSON.stringify(request) : null);
  useEffect(() => {
    let isWanted = true;
    const show = (found: AreaAnswer | null) => {
      if (isWanted) setAnswer(found);
    };
    if (asked === null) show(null);
    else {
      engine
        .ask<AreaAnswer>(async (api) => await api.findArea(JSON.parse(asked) as AreaRequest))
        .then(show, (error: unknown) => {
          show(null);
          warn(problemText(t, workerProblem(error)));
        });
    }
    return () => {
      isWanted = false;
    };
  }, [asked, t]);
  usePreview(answer?.ok ? [answer.value.area] : []);
  return answer;
}
