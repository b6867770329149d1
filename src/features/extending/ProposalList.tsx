import { Badge, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProposals } from '#src/state/proposals.ts';
import { Section } from '#src/ui/Panel.tsx';
import { Row, Rows } from '#src/ui/Row.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import { Swatch } from '#src/ui/Swatch.tsx';
import type { ListedPlan, ListedProposal } from '#src/workers/planningQuestions.ts';
import { AcceptDialog } from './AcceptDialog.tsx';
import styles from './Extending.module.css';
import { ProposalDetail } from './ProposalDetail.tsx';
import { useAccept } from './useAccept.ts';
import type { Planner } from './usePlanner.ts';
import { useProposalText } from './useProposalText.ts';
import { proposalColour } from './useShownProposals.ts';

interface ProposalListProps {
  readonly plan: ListedPlan;
  readonly sliverMetres: number;
  /** of each proposal, from plan to plan */
  readonly keys: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
  readonly planner: Planner;
}

/** The proposals, to be looked at one by one or accepted together. */
export function ProposalList(props: ProposalListProps) {
  const { plan, sliverMetres, keys, chosen, onChoose, planner } = props;
  const { t } = useTranslation();
  const taken = useProposals((state) => state.taken);
  const [asked, ask] = useState<readonly ListedProposal[] | null>(null);
  const accept = useAccept(sliverMetres);
  const { proposals } = plan;
  const open = proposals.filter(({ id }) => !taken.includes(id));
  const isOld = planner.isStale;
  const take = (some: readonly ListedProposal[]) =>
    accept.scenario === null ? ask(some) : void accept.take(some, accept.scenario);
  return (
    <Section
      title={t('extending.proposals')}
      isSticky
      aside={
        open.length > 1 ? (
          <Button size="sm" disabled={isOld} onClick={() => take(open)}>
            {t('extending.acceptAll')}
          </Button>
        ) : null
      }
    >
      {proposals.length === 0 ? <p className={styles.text}>{t('extending.noProposals')}</p> : null}
      <ShowMore
        id="extending/proposals"
        items={proposals}
        including={chosen === null ? -1 : keys.indexOf(chosen)}
        more={(count) => t('gaps.moreRows', { count })}
      >
        {(shown) => (
          <Rows>
            {shown.map((proposal, place) => (
              <ProposalItem
                key={keys[place]}
                proposal={proposal}
                colour={proposalColour(place)}
                sliverMetres={sliverMetres}
                isTaken={taken.includes(proposal.id)}
                isChosen={keys[place] === chosen}
                onChoose={() => onChoose(keys[place] === chosen ? null : keys[place]!)}
              >
                <ProposalDetail
                  proposal={proposal}
                  plan={plan}
                  sliverMetres={sliverMetres}
                  isOpen={!isOld && !taken.includes(proposal.id)}
                  onAccept={() => take([proposal])}
                  planner={planner}
                />
              </ProposalItem>
            ))}
          </Rows>
        )}
      </ShowMore>
      {asked ? (
        <AcceptDialog
          onClose={() => ask(null)}
          onChoose={(scenario) => {
            ask(null);
            void accept.take(asked, scenario);
          }}
        />
      ) : null}
    </Section>
  );
}

interface ProposalItemProps {
  readonly proposal: ListedProposal;
  readonly colour: string;
  readonly sliverMetres: number;
  readonly isTaken: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: React.ReactNode;
}

function ProposalItem(props: ProposalItemProps) {
  const { proposal, colour, sliverMetres, isTaken, isChosen, onChoose, children } = props;
  const { t } = useTranslation();
  const text = useProposalText(sliverMetres);
  const mark = isTaken
    ? t('extending.taken')
    : proposal.locked !== null
      ? t('extending.locked')
      : null;
  return (
    <li>
      <Row
        title={text.title(proposal)}
        detail={
          <>
            {text.streets(proposal)}
            <br />
            {text.figures(proposal)}{' '}
            {mark ? (
              <Badge variant="light" tt="none">
                {mark}
              </Badge>
            ) : null}
          </>
        }
        mark={<Swatch colour={colour} />}
        isSelected={isChosen}
        onClick={onChoose}
      />
      {isChosen ? children : null}
    </li>
  );
}
