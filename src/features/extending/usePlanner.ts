import { useTranslation } from 'react-i18next';
import { questionOf } from '#geo/planner/town/questionOf.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import {
  findProposals,
  useProposals,
  type DecidedProposal,
  type ProposalsBasis,
} from '#src/state/proposals.ts';
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
  const find = () => {
    const { locked, leftOut } = useProposals.getState();
    const now = store.getPlan();
    const question = questionOf(now, {
      locked: locked.map(({ groupId, stretches }) => ({ groupId, stretches })),
      leftOut: leftOut.flatMap(({ stretches }) => stretches),
    });
    findProposals(question, basisOf(now, view)).catch((error: unknown) =>
      warn(problemText(t, workerProblem(error))),
    );
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

type View = Pick<ProposalsBasis, 'planId' | 'purpose' | 'scenario'>;

function useView(): View {
  const { purpose, plan: planId } = useRoute();
  // the one of the address may be gone
  const { scenario } = useWorkspace();
  return { planId: planId ?? '', purpose, scenario };
}

const basisOf = (
  { settings, groups, links, subAreas, exclusions }: Plan,
  view: View,
): ProposalsBasis => ({ ...view, plan: { settings, groups, links, subAreas, exclusions } });

const PARTS = ['settings', 'groups', 'links', 'subAreas', 'exclusions'] as const;

const isSameBasis = (a: ProposalsBasis, b: ProposalsBasis): boolean =>
  a.planId === b.planId &&
  a.purpose === b.purpose &&
  a.scenario === b.scenario &&
  PARTS.every((part) => a.plan[part] === b.plan[part]);
