import { startTransition, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dataSetKindSchema, type DataSetKind } from '#geo/plan/entities.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { dataSetOf } from '#geo/plan/queries.ts';
import { useAppStorage } from '#src/state/appStorage.ts';
import { problemText } from '#src/state/problemText.ts';
import { forgetProposals } from '#src/state/proposals.ts';
import { warn } from '#src/ui/notify.ts';
import { engine } from '#src/workers/engine.ts';
import type { CoverageView } from '#src/workers/engineApi.ts';
import type { Answer, Question } from '#src/workers/engineSession.ts';

export interface EngineState {
  /** null until the first one */
  readonly answer: Answer | null;
  /** whether a newer answer is under way */
  readonly isComputing: boolean;
  /** data sets that the plan uses and that are damaged, or not here */
  readonly missing: readonly DataSetKind[];
  /** about the plan as it is stored */
  readonly question: Question;
  /** an answer to any question becomes the answer */
  readonly ask: (question: Question) => void;
}

/** The data of the open plan, and its coverage, once they are asked for. */
export function useEngine(planId: string, plan: Plan, view: CoverageView): EngineState {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const readBytes = useReadBytes(planId);
  const question = useQuestion(planId, plan, view);
  const show = (shown: Answer) => {
    // a shape that moves cannot wait; long lists can be drawn between other things
    if (shown.coverage?.isListed === false) setAnswer(shown);
    else startTransition(() => setAnswer(shown));
  };
  // who leaves a plan does not wait for its coverage any more, nor for its proposals
  useEffect(
    () => () => {
      engine.stop();
      forgetProposals();
    },
    [],
  );
  return {
    answer,
    isComputing: answer?.question !== question,
    missing: useMemo(() => (answer ? missingFrom(answer) : []), [answer]),
    question,
    ask: (asked) => engine.answer(asked, readBytes, show),
  };
}

/** The same question until something changes that the answer depends on. */
function useQuestion(planId: string, plan: Plan, view: CoverageView): Question {
  const { settings, subAreas, groups, links, exclusions, scenarios } = plan;
  const { purpose, scenario } = view;
  const idOf = (kind: DataSetKind) => dataSetOf(plan, kind)?.id ?? null;
  const [streets, districts, addresses] = [idOf('streets'), idOf('districts'), idOf('addresses')];
  return useMemo<Question>(
    () => ({
      planId,
      dataSets: { streets, districts, addresses },
      plan: { settings, subAreas, groups, links, exclusions, scenarios },
      view: { purpose, scenario },
    }),
    [
      planId,
      streets,
      districts,
      addresses,
      settings,
      subAreas,
      groups,
      links,
      exclusions,
      scenarios,
      purpose,
      scenario,
    ],
  );
}

function missingFrom({ question, data, failure }: Answer): readonly DataSetKind[] {
  if (failure) return [];
  return dataSetKindSchema.options.filter(
    (kind) => question.dataSets[kind] !== null && data[kind] === null,
  );
}

function useReadBytes(planId: string) {
  const { t } = useTranslation();
  const { dataSets } = useAppStorage();
  return async (id: string): Promise<Blob | null> => {
    const read = await dataSets.get(planId, id);
    if (!read.ok) warn(problemText(t, read.problem));
    return read.ok ? (read.value?.bytes ?? null) : null;
  };
}
