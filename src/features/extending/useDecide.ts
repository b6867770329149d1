import { useTranslation } from 'react-i18next';
import type { StreetPart } from '#geo/engine/report.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { useProposals, type DecidedProposal } from '#src/state/proposals.ts';
import { usePlanning } from '#src/state/usePlanning.ts';
import { warn } from '#src/ui/notify.ts';
import { engine } from '#src/workers/engine.ts';
import type { ListedProposal } from '#src/workers/planningQuestions.ts';
import type { Planner } from './usePlanner.ts';
import { useProposalText } from './useProposalText.ts';

/** Where a street goes, beside the ids of proposals: those are never these. */
export const NEW_GROUP = '+';
export const NO_GROUP = '-';

export type MoveStreet = (from: ListedProposal, part: StreetPart, to: string) => Promise<void>;

/** What was locked, when a proposal is that. */
function lockedAs({ locked }: ListedProposal): DecidedProposal | null {
  return locked === null ? null : (useProposals.getState().lockedInPlan[locked] ?? null);
}

const without = (...some: readonly (DecidedProposal | null)[]) =>
  useProposals.getState().locked.filter((each) => !some.includes(each));

/** What can be decided about a proposal; each looks at once for a plan that goes with it. */
export function useDecide(planner: Planner, sliverMetres: number) {
  const { t } = useTranslation();
  const text = useProposalText(sliverMetres);
  const { change } = usePlanning();

  const decided = async (proposal: ListedProposal): Promise<DecidedProposal | null> => {
    const known = lockedAs(proposal);
    if (known) return known;
    const [found] = await engine.ask((api) => api.stretchesOfProposals([proposal.id]));
    if (!found) warn(t('extending.forgotten'));
    return found ? { ...found, title: text.title(proposal) } : null;
  };
  /** An engine that fails says so. */
  const safely = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      warn(problemText(t, workerProblem(error)));
    }
  };

  const move: MoveStreet = (from, { streetId, street }, to) =>
    safely(async () => {
      const parted = await engine.ask((api) => api.partProposal(from.id, streetId));
      const receiver = useProposals.getState().plan?.proposals.find(({ id }) => id === to);
      const given = receiver ? await decided(receiver) : null;
      if (!parted || (receiver && !given)) return warn(t('extending.forgotten'));
      const { onStreet: stretches, elsewhere } = parted;
      const rest = { groupId: from.groupId, stretches: elsewhere, title: text.title(from) };
      const moved = { groupId: null, stretches, title: street };
      const locked = [
        ...without(lockedAs(from), given),
        ...(elsewhere.length > 0 ? [rest] : []),
        ...(given ? [{ ...given, stretches: [...given.stretches, ...stretches] }] : []),
        ...(to === NEW_GROUP ? [moved] : []),
      ];
      const { leftOut } = useProposals.getState();
      planner.findWith({ locked, leftOut: to === NO_GROUP ? [...leftOut, moved] : leftOut });
    });

  return {
    move,
    setLocked: (proposal: ListedProposal, isLocked: boolean) =>
      safely(async () => {
        const known = await decided(proposal);
        if (!known) return;
        const others = without(known);
        planner.findWith({ locked: isLocked ? [...others, known] : others });
      }),
    /** A group that there is does not grow; streets for a new one are left out. */
    reject: (proposal: ListedProposal) =>
      safely(async () => {
        const known = await decided(proposal);
        if (!known) return;
        const { groupId } = proposal;
        if (groupId !== null) {
          change(({ notGrowing }) => ({ notGrowing: [...notGrowing, groupId] }));
          planner.findWith({ locked: without(known) });
          return;
        }
        const { leftOut } = useProposals.getState();
        planner.findWith({ locked: without(known), leftOut: [...leftOut, known] });
      }),
  };
}
