import type { SharedState } from '#geo/plan/merging/sharedBase.ts';
import type { Plan } from '#geo/plan/plan.ts';
import type { StoredDataSet } from './dataSetStore.ts';

/** A plan that came in a file, as far as the plans on this device have to do with it. */
export interface ReceivedPlan {
  readonly plan: Plan;
  /** the plan, as it is remembered */
  readonly shared: SharedState;
  /** states that it comes from, oldest first */
  readonly ancestors: readonly string[];
  /** those whose rows came along */
  readonly dataSets: readonly StoredDataSet[];
  /** whether persons and notes were left out when it was written */
  readonly isWithoutPersons: boolean;
}

/** What of a received plan says which states it has been in. */
export type Origin = Pick<ReceivedPlan, 'ancestors' | 'shared'>;

/** All states that it has been in, oldest first. */
export const versionsIn = ({ ancestors, shared }: Origin): readonly string[] => [
  ...ancestors,
  shared.version,
];

/**
 * Those of them that who takes it in has been in from then on. With a plan without persons comes
 * nothing of who was in the states before it: for a copy that was in these, whoever lacks the persons
 * would have removed them.
 */
export const versionsTaken = (origin: Origin): readonly string[] =>
  origin.shared.withoutPersons ? [origin.shared.version] : versionsIn(origin);
