import type { LngLat } from '#geo/geometry/types.ts';
import { USUAL_PLANNING } from '#geo/plan/planning.ts';
import type { StreetRef } from '#geo/plan/target.ts';

/** How a coordinator wants the gaps of a coverage to be closed. */
export interface PlanningQuestion {
  /** the most members of a new group, and of one that there is and does not say */
  readonly capacity: number;
  /** a new group with fewer members is not begun; 0: any may be */
  readonly least: number;
  /** of a hundred households as many hundredths take part: above 0, at most 1 */
  readonly participation: number;
  /** of all households in scope so much is to be covered: 0 to 1; all that can be where nobody lives */
  readonly share: number;
  /** ids of the groups that may grow; null: all of them */
  readonly growing: readonly string[] | null;
  /** streets (by key) that one group takes together, or none does */
  readonly together: readonly (readonly string[])[];
  /** what no group goes across */
  readonly barriers: readonly Barrier[];
  /** whether a group stays within the sub-areas that it is in */
  readonly withinSubAreas: boolean;
  /** proposals that stay as they are */
  readonly locked: readonly LockedProposal[];
  /** what is not to be covered now */
  readonly leftOut: readonly LineStretch[];
}

/** A busy road, or a line that somebody drew: a railway, a canal. */
export type Barrier =
  | { readonly kind: 'street'; readonly street: StreetRef }
  | { readonly kind: 'line'; readonly name: string; readonly line: readonly LngLat[] };

/** A stretch of one side line of the network, in metres along its segment. */
export interface LineStretch {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

export interface LockedProposal {
  /** the group that takes it; null: a new one */
  readonly groupId: string | null;
  readonly stretches: readonly LineStretch[];
}

/** What is asked when nobody says otherwise. */
export const USUAL_QUESTION: PlanningQuestion = {
  capacity: 250,
  least: USUAL_PLANNING.least,
  participation: USUAL_PLANNING.participation,
  share: USUAL_PLANNING.share,
  growing: null,
  together: [],
  barriers: [],
  withinSubAreas: USUAL_PLANNING.withinSubAreas,
  locked: [],
  leftOut: [],
};
