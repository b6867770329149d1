import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { acceptProposals, type AcceptedProposals } from '#geo/plan/edits/acceptProposals.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { stopFinding, useProposals } from '#src/state/proposals.ts';
import { navigate } from '#src/state/route.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';
import { warn } from '#src/ui/notify.ts';
import { engine } from '#src/workers/engine.ts';
import type { ListedProposal } from '#src/workers/planningQuestions.ts';
import { useFollowAccepted } from './usePlanner.ts';

/** A scenario that there is, or one to be made. */
export type ChosenScenario = string | { readonly id: string; readonly name: string };

type Accepted = AcceptedProposals['proposals'][number];

/** Takes proposals into a scenario, in one step, and shows that from then on. */
export function useAccept(sliverMetres: number) {
  const { t } = useTranslation();
  const { metres } = useFormatters();
  const { store, scenario } = useWorkspace();
  const follow = useFollowAccepted();
  const edit = useEdit();

  const isTaking = useRef(false);

  const take = async (some: readonly ListedProposal[], into: ChosenScenario): Promise<void> => {
    // a second click must not begin each new group twice
    if (isTaking.current) return;
    isTaking.current = true;
    // what is searched for still does not know of what is taken
    if (useProposals.getState().phase === 'running') stopFinding();
    try {
      const asked = await Promise.all(some.map(askTargets));
      const proposals = asked.flatMap(({ targets }, i): Accepted[] =>
        targets.length > 0 ? [acceptedFrom(some[i]!, targets)] : [],
      );
      const unsaid = asked
        .flatMap((each) => each.unsaid)
        .filter((each) => each.metres > sliverMetres);
      if (unsaid.length > 0) {
        const parts = unsaid.map((part) => `${part.street} (${metres(part.metres)})`).join(', ');
        warn(t('extending.unsaid', { parts }));
      }
      const known = some.filter((_, i) => asked[i]!.targets.length > 0);
      if (known.length < some.length) warn(t('extending.forgotten'));
      if (proposals.length === 0) return;
      const id = typeof into === 'string' ? into : into.id;
      const name = typeof into === 'string' ? store.getPlan().scenarios[into]?.name : into.name;
      const said = t('extending.takenSaid', { count: proposals.length, scenario: name ?? '' });
      const input: AcceptedProposals = { scenario: into, proposals };
      if (!edit(acceptProposals, input, { said })) return;
      // another scenario has groups of its own, and the rest was not proposed for those
      if (typeof into !== 'string' || into === scenario) follow(id);
      useProposals.setState(({ taken, locked, lockedInPlan }) => ({
        taken: [...taken, ...known.map((proposal) => proposal.id)],
        // they are in the scenario now
        locked: locked.filter(
          (each) => !known.some((proposal) => lockedInPlan[proposal.locked ?? -1] === each),
        ),
      }));
      navigate({ scenario: id });
    } catch (error) {
      warn(problemText(t, workerProblem(error)));
    } finally {
      isTaking.current = false;
    }
  };

  const acceptedFrom = (
    { groupId, parts }: ListedProposal,
    targets: readonly { readonly id: string; readonly target: object }[],
  ): Accepted => {
    if (groupId !== null) {
      return { kind: 'extend', group: groupId, targets: targets as Accepted['targets'] };
    }
    const name = t('extending.groupDefault', { street: parts[0]?.street ?? '' });
    return {
      kind: 'new',
      group: { id: newId(), name, use: 'safety' },
      targets: targets as Accepted['targets'],
    };
  };

  return { take, scenario };
}

/** What links to make of a proposal; nothing when the engine has forgotten it. */
async function askTargets({ id }: ListedProposal) {
  const [found] = await engine.ask((api) => api.stretchesOfProposals([id]));
  const said = found && (await engine.ask((api) => api.targetsOfProposal(found.stretches)));
  return {
    targets: (said?.targets ?? []).map((target) => ({ id: newId(), target })),
    unsaid: said?.unsaid ?? [],
  };
}
