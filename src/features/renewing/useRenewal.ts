import { startTransition, useEffect, useEffectEvent, useState } from 'react';
import type { ChangeSketch } from '#geo/engine/renewal/changeSketch.ts';
import type { DataSetKind } from '#geo/plan/entities.ts';
import { settingsOf, type Plan } from '#geo/plan/plan.ts';
import { dataSetOf } from '#geo/plan/queries.ts';
import type { Result } from '#geo/result.ts';
import type { StreetChange } from '#geo/streets/compare/streetChanges.ts';
import { useAppStorage } from '#src/state/appStorage.ts';
import { workerProblem, type WorkerProblem } from '#src/state/problemText.ts';
import type { RenewalRequest } from '#src/state/renewing.ts';
import { useRoute } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import type { StorageProblem } from '#src/storage/problem.ts';
import type { CoveredPlan } from '#src/workers/engineApi.ts';
import type {
  RenewalAnswer,
  RenewalData,
  RenewalQuestion,
  RenewalStep,
} from '#src/workers/renewalApi.ts';
import { startRenewal, whatChanges } from '#src/workers/renewalClient.ts';

/** Draws a change; the same change is drawn once more each time. */
export type ReadSketch = (change: StreetChange) => Promise<ChangeSketch>;

export type Comparing =
  | { readonly kind: 'working'; readonly step: RenewalStep }
  | { readonly kind: 'done'; readonly answer: RenewalAnswer; readonly readSketch: ReadSketch }
  /** the streets of now are not here, or damaged */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'failed'; readonly problem: WorkerProblem | StorageProblem };

const BEGUN: Comparing = { kind: 'working', step: { step: 'reading', share: null } };

/** Compares the plan's data with newer ones, in a worker that lives as long as the screen. */
export function useRenewal(request: RenewalRequest): Comparing {
  const { store } = useWorkspace();
  const { purpose } = useRoute();
  const readData = useReadData();
  const [comparing, setComparing] = useState(BEGUN);

  const ask = useEffectEvent(
    async (isWanted: () => boolean): Promise<Result<RenewalQuestion | null, StorageProblem>> => {
      const plan = store.getPlan();
      const before = await readData(store.planId, plan);
      if (!before.ok || !isWanted()) return before.ok ? { ok: true, value: null } : before;
      const now = withFound(before.value, request);
      const question: RenewalQuestion = {
        plan: coveredPart(plan),
        view: { purpose, scenario: null },
        before: before.value,
        now,
        // the districts that count are named by the ids of the data before
        districtsNow: now.districts === before.value.districts ? settingsOf(plan).districts : null,
      };
      return { ok: true, value: question };
    },
  );

  useEffect(() => {
    let isGone = false;
    const worker = startRenewal();
    const tell = (told: Comparing) => {
      if (isGone) return;
      // the lists are long: a piece at a time
      if (told.kind === 'done') startTransition(() => setComparing(told));
      else setComparing(told);
    };
    const compare = async (): Promise<Comparing> => {
      const question = await ask(() => !isGone);
      if (!question.ok) return { kind: 'failed', problem: question.problem };
      if (!question.value?.before.streets) return { kind: 'unknown' };
      // steps come by a way of their own, and the last may come after the answer
      let isAnswered = false;
      const answer = await whatChanges(worker, question.value, (step) => {
        if (!isAnswered) tell({ kind: 'working', step });
      });
      isAnswered = true;
      if (!answer) return { kind: 'unknown' };
      const readSketch: ReadSketch = ({ was, now }) =>
        worker.ask((api) => api.sketch({ was, now }));
      return { kind: 'done', answer, readSketch };
    };
    compare().then(tell, (error: unknown) =>
      tell({ kind: 'failed', problem: workerProblem(error) }),
    );
    return () => {
      isGone = true;
      worker.end(new Error('not wanted any more'));
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [request]);

  return comparing;
}

function useReadData() {
  const { dataSets } = useAppStorage();
  return async (planId: string, plan: Plan): Promise<Result<RenewalData, StorageProblem>> => {
    const bytes: Record<DataSetKind, Blob | null> = {
      streets: null,
      districts: null,
      addresses: null,
    };
    for (const kind of Object.keys(bytes) as DataSetKind[]) {
      const dataSet = dataSetOf(plan, kind);
      if (!dataSet) continue;
      const read = await dataSets.get(planId, dataSet.id);
      if (!read.ok) return read;
      bytes[kind] = read.value?.bytes ?? null;
    }
    return { ok: true, value: bytes };
  };
}

const withFound = (before: RenewalData, { found }: RenewalRequest): RenewalData => ({
  ...before,
  ...Object.fromEntries(found.map(({ read }) => [read.kind, read.bytes])),
});

/** No person crosses to the worker. */
function coveredPart(plan: Plan): CoveredPlan {
  const { settings, subAreas, groups, links, exclusions, scenarios } = plan;
  return { settings, subAreas, groups, links, exclusions, scenarios };
}
