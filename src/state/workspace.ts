import { createContext, use } from 'react';
import type { CoverageReport } from '#geo/engine/report.ts';
import type { WaitingList } from '#geo/engine/waiting.ts';
import type { SnapIndex } from '#geo/geometry/snapIndex.ts';
import type { District } from '#geo/plan/district.ts';
import type { Plan } from '#geo/plan/plan.ts';
import type { PlanStore } from '#src/storage/planStore.ts';
import type { LoadedStreets, StreetItem } from '#src/workers/engineApi.ts';

/** The open plan, its data, and what the engine says of them. */
export interface Workspace {
  readonly store: PlanStore;
  readonly plan: Plan;
  /** the scenario that is shown; null is now */
  readonly scenario: string | null;
  /** the plan as it is there: see `planIn` */
  readonly shown: Plan;
  readonly streets: LoadedStreets | null;
  readonly streetByKey: ReadonlyMap<string, StreetItem>;
  /** what drawing sticks to on the streets */
  readonly snap: SnapIndex | null;
  /** polygons of the district data, also those that do not count */
  readonly districts: readonly District[];
  readonly addressCount: number;
  /** null until the first answer, and without streets */
  readonly report: CoverageReport | null;
  /** whether the lists of the report go with its figures: not while a shape is being moved */
  readonly isSettled: boolean;
  /** links and exclusions without a place, of every group and scenario */
  readonly waiting: WaitingList;
  /** whether a newer answer is under way */
  readonly isComputing: boolean;
}

const WorkspaceContext = createContext<Workspace | null>(null);

export const WorkspaceProvider = WorkspaceContext.Provider;

/** The open plan; only inside a workspace. */
export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext);
  if (!workspace) throw new Error('useWorkspace outside a workspace');
  return workspace;
}
