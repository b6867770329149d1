import type { Remote } from 'comlink';
import { useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area } from '#geo/plan/area.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { StreetClause } from '#geo/streets/areas/areaByStreets.ts';
import type { Language } from '#geo/text/areaWords.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { useNewSubArea } from '#src/state/useNewSubArea.ts';
import { warn } from '#src/ui/notify.ts';
import type { AreaInWordsProblem, SaidArea } from '#src/workers/areaQuestions.ts';
import { engine } from '#src/workers/engine.ts';
import type { EngineApi } from '#src/workers/engineApi.ts';

/** What an area is to be made of. Streets go by their rows. */
export type AreaRequest =
  | { readonly kind: 'words'; readonly said: SaidArea; readonly language: Language }
  | { readonly kind: 'streets'; readonly streets: readonly number[] }
  | { readonly kind: 'group'; readonly group: string; readonly form: 'convex' | 'streets' };

/** An area that was asked for, and what was understood of words. */
export interface FoundArea {
  readonly area: Area;
  readonly clauses?: readonly StreetClause[];
  readonly sentence?: string;
}

export type FoundAreaProblem =
  | AreaInWordsProblem
  /** nothing that was named has a place on the map */
  | { readonly code: 'area/no-streets' };

export type AreaAnswer = Result<FoundArea, FoundAreaProblem>;

/** The area that a request means; null: none yet. */
export function useFoundArea(request: AreaRequest | null): AreaAnswer | null {
  const { t } = useTranslation();
  const { district } = useNewSubArea();
  const [answer, setAnswer] = useState<AreaAnswer | null>(null);
  // the same words are the same request
  const asked = useDeferredValue(request ? JSON.stringify({ request, district }) : null);
  useEffect(() => {
    let isWanted = true;
    const show = (found: AreaAnswer | null) => {
      if (isWanted) setAnswer(found);
    };
    if (asked === null) show(null);
    else {
      const question = JSON.parse(asked) as Question;
      engine
        .ask((api) => answerTo(api, question))
        .then(show, (error: unknown) => {
          show(null);
          warn(problemText(t, workerProblem(error)));
        });
    }
    return () => {
      isWanted = false;
    };
  }, [asked, t]);
  return answer;
}

interface Question {
  readonly request: AreaRequest;
  readonly district: Area | null;
}

// how far an area reaches from its streets, so that the houses are in it
const AROUND_METRES = 25;

async function answerTo(
  api: Remote<EngineApi>,
  { request, district }: Question,
): Promise<AreaAnswer> {
  switch (request.kind) {
    case 'words':
      return api.areaInWords(district, request.said, request.language);
    case 'streets':
      return found(await api.areaOfStreets(request.streets, AROUND_METRES));
    case 'group':
      return found(await api.areaOfGroup(request.group, request.form, AROUND_METRES));
  }
}

const found = (area: Area | null): AreaAnswer =>
  area ? succeed({ area }) : fail({ code: 'area/no-streets' });
