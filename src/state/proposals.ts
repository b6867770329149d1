import { create } from 'zustand';
import type { LockedProposal, PlanningQuestion } from '#geo/planner/town/question.ts';
import type { Plan } from '#geo/plan/plan.ts';
import type { Purpose } from '#geo/plan/queries.ts';
import { engine } from '#src/workers/engine.ts';
import type { ListedPlan } from '#src/workers/planningQuestions.ts';

/** A proposal about which something was decided, with what it is called in lists. */
export interface DecidedProposal extends LockedProposal {
  readonly title: string;
}

/** What proposals were made of; of another plan they may not hold. */
export interface ProposalsBasis {
  readonly planId: string;
  readonly purpose: Purpose;
  readonly scenario: string | null;
  readonly plan: Omit<Plan, 'persons' | 'signUps'>;
}

type Phase = 'idle' | 'running' | 'stopped' | 'done' | 'failed';

interface ProposalsStore {
  readonly phase: Phase;
  readonly basis: ProposalsBasis | null;
  /** the best plan so far */
  readonly plan: ListedPlan | null;
  /** what was locked when that plan was asked for: its proposals name rows of this */
  readonly lockedInPlan: readonly DecidedProposal[];
  /** these stay as they are when others are looked for */
  readonly locked: readonly DecidedProposal[];
  /** streets that are not to be covered now */
  readonly leftOut: readonly DecidedProposal[];
  /** ids of those that were taken into a scenario */
  readonly taken: readonly string[];
}

const NOTHING: ProposalsStore = {
  phase: 'idle',
  basis: null,
  plan: null,
  lockedInPlan: [],
  locked: [],
  leftOut: [],
  taken: [],
};

/** The proposals for the open plan: they last as long as the page. */
export const useProposals = create<ProposalsStore>()(() => NOTHING);

// each asks for a turn of the engine; one that is not the last has been given up
let runs = 0;

const SEED = 1;
const ITERATIONS = 2_000;

/** Looks for proposals; a better plan is shown each time one is found. Rejects when the engine fails. */
export async function findProposals(
  question: PlanningQuestion,
  basis: ProposalsBasis,
): Promise<void> {
  const run = ++runs;
  const { locked } = useProposals.getState();
  useProposals.setState({ phase: 'running' });
  const isWanted = () => run === runs;
  try {
    const options = { seed: SEED, iterations: ITERATIONS };
    let isDone = !(await engine.ask((api) => api.beginPlanning(question, options)));
    while (!isDone && isWanted()) {
      const step = await engine.ask((api) => api.planOn());
      if (!isWanted()) return;
      isDone = step.isDone;
      if (!step.plan) continue;
      // until here the plan before is shown, with what it was made of
      const isFirst = useProposals.getState().basis !== basis;
      useProposals.setState({
        plan: step.plan,
        lockedInPlan: locked,
        basis,
        ...(isFirst && { taken: [] }),
      });
    }
    if (isWanted()) useProposals.setState({ phase: 'done' });
  } catch (error) {
    if (isWanted()) useProposals.setState({ phase: 'failed' });
    throw error;
  }
}

/** Goes on with the best plan so far. */
export function stopFinding(): void {
  runs++;
  useProposals.setState({ phase: 'stopped' });
}

/** Of another plan there are no proposals yet. */
export function forgetProposals(): void {
  runs++;
  useProposals.setState(NOTHING);
}
