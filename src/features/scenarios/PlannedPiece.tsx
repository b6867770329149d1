import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { setPlannedStatus } from '#geo/plan/edits/makeReal.ts';
import type { PlannedGroup } from '#geo/plan/plannedIn.ts';
import { navigate } from '#src/state/route.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useAsking } from '#src/ui/AskFirst.tsx';
import { PlannedActions } from './PlannedActions.tsx';
import { PlannedLinks } from './PlannedLinks.tsx';
import styles from './Scenarios.module.css';

const STATUSES = ['proposed', 'asked', 'agreed', 'active'] as const;

interface PlannedPieceProps {
  readonly scenario: string;
  readonly piece: PlannedGroup;
}

/** What is planned for one group: how far it is, what it gets, and whether it is real by now. */
export function PlannedPiece({ scenario, piece }: PlannedPieceProps) {
  const { t } = useTranslation();
  const edit = useEdit();
  const asking = useAsking();
  const { id, name, status } = piece.group;
  const setStatus = (field: HTMLSelectElement) => {
    const next = STATUSES.find((each) => each === field.value);
    // what is active is of now: that is asked first
    if (next === 'active') asking.ask(field);
    else if (next) edit(setPlannedStatus, { id, status: next });
  };
  return (
    <li className={styles.piece}>
      <h3 className={styles.name}>{name}</h3>
      {piece.isNew ? (
        <NativeSelect
          size="md"
          aria-label={t('scenarios.status', { name })}
          data={STATUSES.map((each) => ({ value: each, label: t(`scenarios.statuses.${each}`) }))}
          value={STATUSES.find((each) => each === status) ?? 'proposed'}
          onChange={(event) => setStatus(event.currentTarget)}
        />
      ) : null}
      <PlannedLinks scenario={scenario} piece={piece} />
      <PlannedActions name={name} part={{ scenario, groups: [id] }} asking={asking}>
        <Button
          variant="subtle"
          data-opens-panel
          onClick={() => navigate({ panel: 'groups', scenario, selection: { kind: 'group', id } })}
        >
          {t('scenarios.toGroup')}
        </Button>
      </PlannedActions>
    </li>
  );
}
