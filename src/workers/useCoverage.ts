import { useEffect, useMemo, useState } from 'react';
import type { CoverageReport } from '#geo/engine/report.ts';
import type { Plan } from '#geo/plan/plan.ts';
import type { CoverageAnswer, CoveredPlan, CoverageView } from './engineApi.ts';
import { engine } from './engineClient.ts';

export interface CoverageState {
  readonly report: CoverageReport | null;
  readonly layer: Blob | null;
  readonly isComputing: boolean;
}

interface Request {
  readonly plan: CoveredPlan;
  readonly view: CoverageView;
  /** which data were in the engine */
  readonly dataVersion: number;
}

/**
 * The coverage of a plan, a moment after it changed. While the engine works, newer versions of the
 * plan wait and only the last of them is computed.
 */
export function useCoverage(plan: Plan, dataVersion: number, view: CoverageView): CoverageState {
  const [answer, setAnswer] = useState<{ request: Request; found: CoverageAnswer | null }>();
  const [runLatest] = useState(latestOnly);
  const { settings, subAreas, groups, links, exclusions, scenarios } = plan;
  const { purpose, scenario } = view;
  const request = useMemo<Request>(
    () => ({
      plan: { settings, subAreas, groups, links, exclusions, scenarios },
      view: { purpose, scenario },
      dataVersion,
    }),
    [settings, subAreas, groups, links, exclusions, scenarios, purpose, scenario, dataVersion],
  );
  useEffect(() => {
    runLatest(async () => {
      const found = await engine.cover(request.plan, request.view);
      setAnswer({ request, found });
    });
  }, [runLatest, request]);
  return {
    report: answer?.found?.report ?? null,
    layer: answer?.found?.layer ?? null,
    isComputing: answer?.request !== request,
  };
}

/** Runs one job at a time; of the jobs that come meanwhile only the last. */
function latestOnly(): (job: () => Promise<void>) => void {
  let next: (() => Promise<void>) | null = null;
  let isRunning = false;
  const work = async () => {
    isRunning = true;
    while (next) {
      const job: () => Promise<void> = next;
      next = null;
      await job();
    }
    isRunning = false;
  };
  return (job) => {
    next = job;
    if (!isRunning) void work();
  };
}
