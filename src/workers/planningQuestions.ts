import type { Coverage } from '#geo/engine/coverage.ts';
import { targetsOfStretches } from '#geo/engine/linking/targetsOfStretches.ts';
import type { RowsAsTargets } from '#geo/engine/linking/targetsOfRows.ts';
import { segmentOfLine } from '#geo/engine/network.ts';
import { boxOfStretches } from '#geo/engine/pointing/sketch.ts';
import { joinBBoxes } from '#geo/geometry/bbox.ts';
import type { BBox } from '#geo/geometry/types.ts';
import type { DividingOptions } from '#geo/planner/divide.ts';
import { planTown, type TownPlan } from '#geo/planner/town/planTown.ts';
import type { Proposal } from '#geo/planner/town/proposals.ts';
import type { Uncoverable } from '#geo/planner/town/uncoverable.ts';
import type { LineStretch, LockedProposal, PlanningQuestion } from '#geo/planner/town/question.ts';
import type { StreetsData } from '#geo/streets/streetsData.ts';
import { collectedStretches } from './collectedStretches.ts';
import type { Sketched } from './mapTile.ts';

/** A proposal as the page lists it: where it lies stays with the engine. */
export type ListedProposal = Omit<Proposal, 'stretches'>;

export interface ListedPlan extends Omit<TownPlan, 'proposals' | 'uncoverable'> {
  readonly proposals: readonly ListedProposal[];
  readonly uncoverable: readonly Omit<Uncoverable, 'stretches'>[];
}

export interface PlanningStep {
  /** null: nothing better was found meanwhile */
  readonly plan: ListedPlan | null;
  readonly isDone: boolean;
}

/** A proposal, and what of it lies on one street. */
export interface PartedProposal {
  readonly onStreet: readonly LineStretch[];
  readonly elsewhere: readonly LineStretch[];
}

/** How a proposal is drawn. */
export interface ShownProposal {
  readonly id: string;
  readonly colour: string;
  readonly isFaint: boolean;
}

/** Plans for full coverage, and where their proposals lie. */
export interface PlanningQuestions {
  /**
   * Begins to plan for what is covered now; what was begun before is given up. False: there are no
   * streets to cover.
   */
  beginPlanning(question: PlanningQuestion, options: DividingOptions): boolean;
  /** Goes on planning for a moment, so that other questions get their turn. */
  planOn(): PlanningStep;
  /** Where proposals lie, to give back in a question; those of plans before the last are forgotten. */
  stretchesOfProposals(ids: readonly string[]): readonly LockedProposal[];
  /**
   * What a proposal has of a street (its key), and what it has besides; null when it is forgotten. For
   * who puts the street elsewhere.
   */
  partProposal(id: string, street: string): PartedProposal | null;
  /** What links to make of stretches, on the streets as they are covered now; null without. */
  targetsOfProposal(stretches: readonly LineStretch[]): RowsAsTargets | null;
  /** Draws proposals as what is sketched, and gives the box around those that are not faint. */
  showProposals(shown: readonly ShownProposal[]): BBox | null;
}

// what is accepted covers what was promised
const PROMISE_METRES = 0.05;
// other questions, and tiles of the map, wait no longer than this
const TURN_MS = 40;

export function planningQuestions(
  known: () => Coverage | null,
  show: (sketched: Sketched) => void,
): PlanningQuestions {
  let planning: Generator<TownPlan | null, TownPlan> | null = null;
  // a plan that the page does not have yet may be there, and one that it still shows
  let [last, before] = [new Map<string, Proposal>(), new Map<string, Proposal>()];
  let plannedOn: StreetsData | null = null;
  /** On other streets its stretches would lie anywhere. */
  const find = (id: string) =>
    known()?.network.streets === plannedOn ? (last.get(id) ?? before.get(id)) : undefined;
  const keep = ({ proposals }: TownPlan) => {
    before = last;
    last = new Map(proposals.map((each) => [each.id, each]));
  };
  return {
    beginPlanning: (question, options) => {
      const coverage = known();
      plannedOn = coverage && coverage.network.streets;
      planning = coverage && planTown(coverage, question, options);
      return planning !== null;
    },

    planOn: () => {
      const { plan, isDone } = planning ? turnOf(planning) : { plan: null, isDone: true };
      if (isDone) planning = null;
      if (plan) keep(plan);
      return { plan: plan && listed(plan), isDone };
    },

    stretchesOfProposals: (ids) =>
      ids.flatMap((id) => {
        const proposal = find(id);
        if (!proposal) return [];
        const { groupId, stretches } = proposal;
        return [{ groupId, stretches }];
      }),

    partProposal: (id, street) => {
      const coverage = known();
      const proposal = find(id);
      if (!coverage || !proposal) return null;
      const { streetOf, streetKeys } = coverage.network.streets;
      const isOnStreet = ({ line }: LineStretch) =>
        streetKeys[streetOf[segmentOfLine(line)]!] === street;
      const { stretches } = proposal;
      return {
        onStreet: stretches.filter(isOnStreet),
        elsewhere: stretches.filter((stretch) => !isOnStreet(stretch)),
      };
    },

    targetsOfProposal: (stretches) => {
      const coverage = known();
      return (
        coverage && targetsOfStretches(coverage, collectedStretches(stretches), PROMISE_METRES)
      );
    },

    showProposals: (shown) => {
      const coverage = known();
      if (!coverage) return null;
      const { network } = coverage;
      const drawn = shown.flatMap(({ id, colour, isFaint }) => {
        const proposal = find(id);
        return proposal
          ? [{ stretches: collectedStretches(proposal.stretches), colour, isFaint }]
          : [];
      });
      show({ network, shown: drawn });
      return joinBBoxes(
        drawn.map(({ stretches, isFaint }) =>
          isFaint ? null : boxOfStretches(network, stretches),
        ),
      );
    },
  };
}

/** The best plan of one turn, and whether there will be none better. */
function turnOf(planning: Generator<TownPlan | null, TownPlan>) {
  const end = performance.now() + TURN_MS;
  let plan: TownPlan | null = null;
  while (performance.now() < end) {
    const { value, done } = planning.next();
    plan = value ?? plan;
    if (done) return { plan, isDone: true };
  }
  return { plan, isDone: false };
}

const listed = (plan: TownPlan): ListedPlan => ({
  ...plan,
  proposals: plan.proposals.map(withoutStretches),
  uncoverable: plan.uncoverable.map(withoutStretches),
});

function withoutStretches<Listed extends { readonly stretches: unknown }>(
  each: Listed,
): Omit<Listed, 'stretches'> {
  const { stretches: _stretches, ...listed } = each;
  return listed;
}
