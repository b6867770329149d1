import type { Change } from '#geo/plan/change.ts';
import type { Choices, Merge } from '#geo/plan/merging/merge.ts';
import { mergeChange } from '#geo/plan/merging/mergeChange.ts';
import { mergePlans } from '#geo/plan/merging/mergePlans.ts';
import type { SharedBase, SharedState } from '#geo/plan/merging/sharedBase.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { withPersonsOf, type PlanWithoutPersons } from '#geo/plan/withoutPersons.ts';
import { succeed, type Result } from '#geo/result.ts';
import { commonBase } from './commonBase.ts';
import type { StorageProblem } from './problem.ts';
import { versionsIn, type ReceivedPlan } from './receivedPlan.ts';
import type { PlanBases } from './sharedBases.ts';

/** What a user says of a received plan. */
export interface MergeRequest {
  readonly received: ReceivedPlan;
  /** as `baseWith` gave it; null: all that differs was compared */
  readonly base: SharedBase | null;
  readonly choices: Choices;
  /** how a plan is remembered; of a large one that takes long, so not on the page */
  readonly stateOf: (plan: Plan) => Promise<SharedState>;
}

/** What this plan and a received one differ in. The received plan is not touched by what is here. */
export function previewMerge(
  mine: Plan,
  { received, base }: Pick<MergeRequest, 'received' | 'base'>,
): Merge {
  const rows = new Set(received.dataSets.map(({ id }) => id));
  return mergePlans({
    base,
    mine,
    theirs: received.isWithoutPersons ? completed(received.plan, mine) : received.plan,
    hasRows: (id) => rows.has(id),
  });
}

/** A plan without persons, with those that are here: that it lacks them says nothing. */
function completed(bare: Plan, mine: Plan): Plan {
  const whole = withPersonsOf(bare as unknown as PlanWithoutPersons, mine);
  const subAreas = Object.values(whole.subAreas).map((subArea) => {
    const { sentence: _, ...shape } = subArea;
    // the sentence of here says the shape of here
    const isMoved =
      JSON.stringify(subArea.area) !== JSON.stringify(mine.subAreas[subArea.id]?.area);
    return [subArea.id, isMoved ? shape : subArea] as const;
  });
  return { ...whole, subAreas: Object.fromEntries(subAreas) };
}

export const changeOfMerge = (mine: Plan, { choices, ...rest }: MergeRequest): Change =>
  mergeChange(previewMerge(mine, rest), choices);

/** What this plan and a received one last had in common; null when that is not known. */
export async function baseWith(
  bases: PlanBases,
  lineage: readonly string[],
  received: ReceivedPlan,
): Promise<Result<SharedBase | null, StorageProblem>> {
  const theirs = new Set(versionsIn(received));
  // the last state that was taken in from them, or sent to them
  const common = lineage.filter((version) => theirs.has(version)).toReversed();
  const found = await bases.of(common.filter((version) => version !== received.shared.version));
  if (!found.ok) return found;
  const { shared, ancestors } = received;
  const states = new Map(
    [...found.value, { ...shared, ancestors }].map((state) => [state.version, state]),
  );
  const known = common.flatMap((version) => states.get(version) ?? []);
  return succeed(known.length > 0 ? commonBase(known) : null);
}
