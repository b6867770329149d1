import { useTranslation } from 'react-i18next';
import { questionOf } from '#geo/planner/town/questionOf.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { countingGroups, dataSetOf } from '#geo/plan/queries.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import {
  findProposals,
  forgetProposals,
  useProposals,
  type DecidedProposal,
  type ProposalsBasis,
} from '#src/state/proposals.ts';
import { useAnswered } from '#src/state/useAnswered.ts';
import { useRoute } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { warn } from '#src/ui/notify.ts';

export interface Planner {
  /** looks for proposals for the plan as it is now */
  readonly find: () => void;
  /** what was decided about proposals has changed: a plan that goes with it */
  readonly findWith: (decided: {
    readonly locked?: readonly DecidedProposal[];
    readonly leftOut?: readonly DecidedProposal[];
  }) => void;
  /** the plan has changed since the proposals that there are */
  readonly isStale: boolean;
}

export function usePlanner(): Planner {
  const { t } = useTranslation();
  const { store, plan } = useWorkspace();
  const view = useView();
  const basis = useProposals((state) => state.basis);
  const answered = useAnswered();
  const search = async () => {
    // the engine plans for what it has covered: that is to be the plan as it is now
    await answered();
    const now = store.getPlan();
    forgetOtherStreets(now);
    const { locked, leftOut } = useProposals.getState();
    const question = questionOf(now, countingGroups(now, view.purpose, view.scenario), {
      locked: locked.map(({ groupId, stretches }) => ({ groupId, stretches })),
      leftOut: leftOut.flatMap(({ stretches }) => stretches),
    });
    await findProposals(question, basisOf(now, view));
  };
  const find = () => {
    search().catch((error: unknown) => warn(problemText(t, workerProblem(error))));
  };
  return {
    find,
    findWith: (decided) => {
      useProposals.setState(decided);
      find();
    },
    isStale: basis !== null && !isSameBasis(basis, basisOf(plan, view)),
  };
}

/** What is accepted is what the proposals were for: it makes no others of them. */
export function useFollowAccepted() {
  const { store } = useWorkspace();
  const view = useView();
  return (scenario: string) =>
    useProposals.setState({ basis: basisOf(store.getPlan(), { ...view, scenario }) });
}

type View = Omit<ProposalsBasis, 'plan'>;

function useView(): View {
  const { purpose, plan: planId } = useRoute();
  // the one of the address may be gone
  const { scenario } = useWorkspace();
  return { planId: planId ?? '', purpose, scenario };
}

/** What was decided lies on the streets of then: on others it would lie anywhere. */
function forgetOtherStreets(now: Plan): void {
  const { basis } = useProposals.getState();
  if (basis && streetsOf(basis.plan) !== streetsOf(now)) forgetProposals();
}

const streetsOf = (plan: Pick<Plan, 'dataSets'>): string | null =>
  dataSetOf(plan, 'streets')?.id ?? null;

const basisOf = (plan: Plan, view: View): ProposalsBasis => ({ ...view, plan });

/** What the coverage depends on. */
const PARTS = [
  'settings',
  'groups',
  'links',
  'subAreas',
  'exclusions',
  'scenarios',
  'dataSets',
] as const;

const isSameBasis = (a: ProposalsBasis, b: ProposalsBasis): boolean =>
  a.planId === b.planId &&
  a.purpose === b.purpose &&
  a.scenario === b.scenario &&
  PARTS.every((part) => a.plan[part] === b.plan[part]);
