import type { Change, ChangeLabel } from '#geo/plan/change.ts';
import type { SharedBase, SharedState } from '#geo/plan/merging/sharedBase.ts';
import type { Plan } from '#geo/plan/plan.ts';
import type { Result } from '#geo/result.ts';
import type { MergeRequest } from './planMerging.ts';
import type { PlanProblem } from './planProblems.ts';
import type { ReceivedPlan } from './receivedPlan.ts';
import type { StorageProblem } from './problem.ts';
import type { Saved, SaveState } from './saveQueue.ts';
import type { History } from './undoSteps.ts';

/**
 * An open plan: readonly versions of it come out, changes go in. What another tab saves shows here
 * too. Every `get` answers the same object until something changes, and `subscribe` tells when.
 */
export interface PlanStore {
  readonly planId: string;
  /** whether it is only looked at: every change is refused */
  readonly isReadOnly: boolean;
  readonly getPlan: () => Plan;
  readonly getProblems: () => readonly PlanProblem[];
  readonly getHistory: () => History;
  readonly getSaveState: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Shows a change at once, as one step that can be taken back, and answers when it is on the disk.
   * A failed save is tried again and only shows in the save state; the answer is a problem when
   * the plan is closed without it. Make the change from `getPlan()`: a put writes each field that
   * differs from what is there now, so also those that were read long ago.
   */
  readonly apply: (change: Change) => Promise<Saved>;
  /** States that the plan has been in and others may have too, oldest first. */
  readonly getLineage: () => readonly string[];
  /**
   * Remembers a state that goes to others, so that what comes back can be merged. `ancestors`: the
   * lineage that the state had, which the plan may have more of by now.
   */
  readonly markShared: (state: SharedState, ancestors?: readonly string[]) => Promise<Saved>;
  /** What this plan and a received one last had in common; null when that is not known. */
  readonly baseWith: (received: ReceivedPlan) => Promise<Result<SharedBase | null, StorageProblem>>;
  /**
   * Merges a received plan, as it was chosen, as one step. The bytes of data sets that are taken are
   * stored before. What was changed since the choices were made stays.
   */
  readonly applyMerge: (request: MergeRequest) => Promise<Saved>;
  /** Takes back this tab's last step; answers its name at once, or null if there is none. */
  readonly undo: () => ChangeLabel | null;
  readonly redo: () => ChangeLabel | null;
  /** Tries to save again, now. */
  readonly retry: () => void;
  /** Reads what other tabs have saved; this also happens by itself, a moment later. */
  readonly refresh: () => Promise<Result<void, StorageProblem>>;
  /** The shared history for a plan file, without what was deleted. */
  readonly encodeHistory: () => Uint8Array;
  /** Makes what is stored small, and rids it of what was deleted. */
  readonly compact: () => Promise<Result<void, StorageProblem>>;
  /**
   * Does a change that deletes, and rids what is stored, this tab's history and the plan's versions
   * of what it deleted: no step can be taken back any more, here or in other tabs. If it cannot,
   * nothing has changed.
   */
  readonly erase: (change: Change) => Promise<Result<void, StorageProblem>>;
  /** Closes once all is saved. If that fails it stays open, unless `force` gives up the rest. */
  readonly close: (options?: { readonly force?: boolean }) => Promise<Saved>;
  /** Closes now, or as soon as all is saved. Until then to open the plan gives this store again. */
  readonly leave: () => Promise<Saved>;
}
