import { useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreetList } from '#geo/text/streetList.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { warn } from '#src/ui/notify.ts';
import { engine } from '#src/workers/engine.ts';

const NOTHING: StreetList = { links: [], unmatched: [] };

/** What a text says of streets, read anew while it is typed. */
export function useReadStreets(text: string): StreetList {
  const { t } = useTranslation();
  const asked = useDeferredValue(text);
  const [read, setRead] = useState<StreetList>(NOTHING);
  useEffect(() => {
    let isWanted = true;
    engine
      .ask((api) => api.readStreetList(asked))
      .then(
        (list) => {
          if (isWanted) setRead(list);
        },
        (error: unknown) => {
          if (isWanted) warn(problemText(t, workerProblem(error)));
        },
      );
    return () => {
      isWanted = false;
    };
  }, [asked, t]);
  return read;
}
