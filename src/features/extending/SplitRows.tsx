import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormatters } from '#src/i18n/figures.ts';
import { partsText } from '#src/i18n/partsText.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { Row, Rows } from '#src/ui/Row.tsx';
import type { ListedBalance, ListedSplit } from '#src/workers/balanceQuestions.ts';
import styles from './Extending.module.css';
import type { PlanGivingUp } from './usePlanGivingUp.ts';
import { useShownGivenUp } from './useShownGivenUp.ts';

interface SplitRowsProps {
  readonly balance: ListedBalance;
  readonly onPlan: PlanGivingUp;
}

/** Groups with more members than they can have, and how each can be split. */
export function SplitRows({ balance, onPlan }: SplitRowsProps) {
  const { list, splits } = balance;
  const { t } = useTranslation();
  const { count } = useFormatters();
  const [chosen, choose] = useState<string | null>(null);
  return (
    <Rows>
      {splits.map((split, place) => (
        <li key={split.groupId}>
          <Row
            title={t('extending.tooFull', { group: split.group })}
            detail={t('extending.tooFullFigures', {
              members: count(Math.round(split.members)),
              capacity: count(split.capacity),
            })}
            isSelected={chosen === split.groupId}
            onClick={() => choose(chosen === split.groupId ? null : split.groupId)}
          />
          {chosen === split.groupId ? (
            <SplitDetail split={split} list={list} place={place} onPlan={onPlan} />
          ) : null}
        </li>
      ))}
    </Rows>
  );
}

interface SplitDetailProps {
  readonly split: ListedSplit;
  readonly list: number;
  readonly place: number;
  readonly onPlan: PlanGivingUp;
}

function SplitDetail({ split, list, place, onPlan }: SplitDetailProps) {
  const { t } = useTranslation();
  const { parts, along } = split;
  if (parts.length < 2) {
    return (
      <div className={styles.detail}>
        <p>{t('extending.cannotSplit')}</p>
      </div>
    );
  }
  return (
    <div className={styles.detail}>
      <p>
        {along
          ? t('extending.splitAlong', { street: along.street })
          : t('extending.splitIn', { count: parts.length })}
      </p>
      <PartText split={split} part={0} />
      {parts.slice(1).map(({ metres }, i) => (
        <NewPart
          key={metres}
          split={split}
          list={list}
          place={place}
          part={i + 1}
          onPlan={onPlan}
        />
      ))}
    </div>
  );
}

/** A part that a new group would get. */
function NewPart({
  split,
  list,
  place,
  part,
  onPlan,
}: SplitDetailProps & { readonly part: number }) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  useShownGivenUp({ kind: 'split', list, place, part });
  const group = plan.groups[split.groupId];
  const name = t('groups.splitName', { name: split.group }).slice(0, 120);
  return (
    <>
      <PartText split={split} part={part} />
      {group ? (
        <div>
          <Button
            variant="light"
            onClick={() =>
              onPlan(
                { kind: 'split', list, place, part },
                { name, use: group.use, capacity: group.capacity },
              )
            }
          >
            {t('extending.splitPlan')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function PartText({ split, part }: { readonly split: ListedSplit; readonly part: number }) {
  const { t } = useTranslation();
  const { count } = useFormatters();
  const { report } = useWorkspace();
  const { streets, members } = split.parts[part]!;
  const figures = {
    members: count(Math.round(members)),
    streets: partsText(t, { parts: streets }, report?.sliverMetres ?? 0),
  };
  return <p>{part === 0 ? t('extending.partStays', figures) : t('extending.partNew', figures)}</p>;
}
