import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ProposalReason } from '#geo/planner/town/proposals.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { partsText } from '#src/i18n/partsText.ts';
import type { ListedProposal } from '#src/workers/planningQuestions.ts';

/** What proposals say: their title, streets, and why. */
export function useProposalText(sliverMetres: number) {
  const { t } = useTranslation();
  const { count, metres } = useFormatters();
  return {
    title: ({ group, parts }: ListedProposal): string =>
      group === null
        ? t('extending.newGroup', { street: parts[0]?.street ?? '' })
        : t('extending.extend', { group }),
    /** the longest first, as many as fit a row */
    streets: (proposal: ListedProposal): string => partsText(t, proposal, sliverMetres),
    figures: ({ households, metres: length }: ListedProposal): string =>
      t('extending.figures', { households: count(households), metres: metres(length) }),
    reason: (proposal: ListedProposal): string => reasonText(t, count, proposal.reason),
  };
}

function reasonText(
  t: TFunction,
  count: (value: number) => string,
  reason: ProposalReason,
): string {
  switch (reason.code) {
    case 'borders':
      return t('extending.reasons.borders', { room: count(reason.room) });
    case 'nothing-beside':
      return t('extending.reasons.nothingBeside');
    case 'no-room-beside':
      return t('extending.reasons.noRoomBeside', {
        groups: reason.groups.join(', '),
        count: reason.groups.length,
      });
    case 'may-not-grow':
      return t('extending.reasons.mayNotGrow', {
        groups: reason.groups.join(', '),
        count: reason.groups.length,
      });
  }
}
