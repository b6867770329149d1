import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { streetPartText } from '#geo/engine/streetPartText.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { partWords } from '#src/i18n/partWords.ts';
import { navigate } from '#src/state/route.ts';
import { Row, Rows } from '#src/ui/Row.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import type { ListedPlan, ListedProposal } from '#src/workers/planningQuestions.ts';
import styles from './Extending.module.css';
import { NEW_GROUP, NO_GROUP, type MoveStreet } from './useDecide.ts';
import { useProposalText } from './useProposalText.ts';

interface ProposalStreetsProps {
  readonly proposal: ListedProposal;
  readonly plan: ListedPlan;
  readonly sliverMetres: number;
  /** null: they stay where they are */
  readonly onMove: MoveStreet | null;
}

/** What a proposal has of each street, and where a street could go instead. */
export function ProposalStreets({ proposal, plan, sliverMetres, onMove }: ProposalStreetsProps) {
  const { t } = useTranslation();
  const { metres } = useFormatters();
  const text = useProposalText(sliverMetres);
  const [isOpen, setOpen] = useState(false);
  const words = partWords(t);
  const others = plan.proposals
    .filter(({ id }) => id !== proposal.id)
    .map((each) => ({ value: each.id, label: text.title(each) }));
  const places = [
    { value: '', label: t('extending.moveStay') },
    ...others,
    { value: NEW_GROUP, label: t('extending.moveToNew') },
    { value: NO_GROUP, label: t('extending.moveToNone') },
  ];
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.open}>
        {t('gaps.gapStreets', { count: proposal.parts.length })}
      </summary>
      {isOpen ? (
        <ShowMore
          id={`extending/${proposal.id}`}
          items={proposal.parts}
          more={(count) => t('gaps.moreRows', { count })}
        >
          {(shown) => (
            <Rows>
              {shown.map((part) => (
                <li key={part.streetId}>
                  <Row
                    title={streetPartText(part, words)}
                    figure={metres(part.metres)}
                    onClick={() => navigate({ selection: { kind: 'street', id: part.streetId } })}
                  />
                  {onMove ? (
                    <NativeSelect
                      className={styles.move}
                      aria-label={t('extending.moveStreet', { street: part.street })}
                      data={places}
                      value=""
                      onChange={(event) => void onMove(proposal, part, event.currentTarget.value)}
                    />
                  ) : null}
                </li>
              ))}
            </Rows>
          )}
        </ShowMore>
      ) : null}
    </details>
  );
}
