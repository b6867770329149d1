import { Button, Group } from '@mantine/core';
import { IconCheck, IconLock, IconLockOpen, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormatters } from '#src/i18n/figures.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import type { ListedPlan, ListedProposal } from '#src/workers/planningQuestions.ts';
import styles from './Extending.module.css';
import { ProposalStreets } from './ProposalStreets.tsx';
import { useDecide } from './useDecide.ts';
import type { Planner } from './usePlanner.ts';
import { useProposalText } from './useProposalText.ts';

interface ProposalDetailProps {
  readonly proposal: ListedProposal;
  readonly plan: ListedPlan;
  readonly sliverMetres: number;
  /** whether something can be decided about it */
  readonly isOpen: boolean;
  readonly onAccept: () => void;
  readonly planner: Planner;
}

/** Under the proposal that is chosen: why, what it takes, and what to do with it. */
export function ProposalDetail(props: ProposalDetailProps) {
  const { proposal, plan, sliverMetres, isOpen, onAccept, planner } = props;
  const { t } = useTranslation();
  const text = useProposalText(sliverMetres);
  const decide = useDecide(planner, sliverMetres);
  const isNew = proposal.kind === 'new';
  const isLocked = proposal.locked !== null;
  return (
    <div className={styles.detail}>
      <p>{text.reason(proposal)}</p>
      <Members proposal={proposal} />
      <SubAreas proposal={proposal} />
      {isNew ? <p>{t('extending.needsPerson')}</p> : null}
      {isOpen ? (
        <Group gap="xs">
          <Button leftSection={<IconCheck size={20} aria-hidden />} onClick={onAccept}>
            {t('extending.accept')}
          </Button>
          <Button
            variant="light"
            leftSection={
              isLocked ? <IconLockOpen size={20} aria-hidden /> : <IconLock size={20} aria-hidden />
            }
            onClick={() => void decide.setLocked(proposal, !isLocked)}
          >
            {isLocked ? t('extending.unlock') : t('extending.lock')}
          </Button>
          <Button
            variant="light"
            leftSection={<IconX size={20} aria-hidden />}
            onClick={() => void decide.reject(proposal)}
          >
            {isNew ? t('extending.rejectNew') : t('extending.reject')}
          </Button>
        </Group>
      ) : null}
      <ProposalStreets
        proposal={proposal}
        plan={plan}
        sliverMetres={sliverMetres}
        onMove={isOpen ? decide.move : null}
      />
    </div>
  );
}

function Members({ proposal }: { readonly proposal: ListedProposal }) {
  const { t } = useTranslation();
  const { count } = useFormatters();
  const { kind, members, room } = proposal;
  const figures = {
    members: count(Math.ceil(members)),
    room: count(Math.max(0, Math.floor(room))),
  };
  const isOver = room < -0.5;
  return (
    <p>
      {kind === 'new' ? t('extending.membersNew', figures) : t('extending.members', figures)}
      {isOver ? ` ${t('extending.overfull', { over: count(Math.ceil(-room)) })}` : null}
    </p>
  );
}

function SubAreas({ proposal: { subAreas } }: { readonly proposal: ListedProposal }) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const names = subAreas.flatMap((id) => plan.subAreas[id]?.name ?? []);
  if (names.length === 0) return null;
  return <p>{t('extending.inSubAreas', { names: names.join(', '), count: names.length })}</p>;
}
