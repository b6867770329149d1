import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { streetPartText } from '#geo/engine/streetPartText.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { partWords } from '#src/i18n/partWords.ts';
import { Row, Rows } from '#src/ui/Row.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import type { ListedBalance, ListedTidyUp } from '#src/workers/balanceQuestions.ts';
import styles from './Extending.module.css';
import type { PlanGivingUp } from './usePlanGivingUp.ts';
import { useShownGivenUp } from './useShownGivenUp.ts';

interface TidyUpRowsProps {
  readonly balance: ListedBalance;
  readonly onPlan: PlanGivingUp;
}

/** What more than one group serves, and who could keep it. */
export function TidyUpRows({ balance, onPlan }: TidyUpRowsProps) {
  const { list, tidyUps } = balance;
  const { t } = useTranslation();
  const { metres } = useFormatters();
  const [chosen, choose] = useState<number | null>(null);
  const words = partWords(t);
  return (
    <ShowMore
      id="extending/tidy-ups"
      items={tidyUps}
      more={(count) => t('gaps.moreRows', { count })}
    >
      {(shown) => (
        <Rows>
          {shown.map((tidyUp, place) => (
            <li key={`${tidyUp.part.streetId} ${tidyUp.keeps.groupId} ${tidyUp.metres}`}>
              <Row
                title={t('extending.tidyUp', { street: streetPartText(tidyUp.part, words) })}
                detail={t('extending.tidyUpWho', {
                  keeps: tidyUp.keeps.group,
                  gives: namesOf(tidyUp.gives),
                })}
                figure={metres(tidyUp.metres)}
                isSelected={chosen === place}
                onClick={() => choose(chosen === place ? null : place)}
              />
              {chosen === place ? (
                <TidyUpDetail tidyUp={tidyUp} list={list} place={place} onPlan={onPlan} />
              ) : null}
            </li>
          ))}
        </Rows>
      )}
    </ShowMore>
  );
}

const namesOf = (groups: ListedTidyUp['gives']) => groups.map(({ group }) => group).join(', ');

interface TidyUpDetailProps {
  readonly tidyUp: ListedTidyUp;
  readonly list: number;
  readonly place: number;
  readonly onPlan: PlanGivingUp;
}

function TidyUpDetail({ tidyUp, list, place, onPlan }: TidyUpDetailProps) {
  const { t } = useTranslation();
  useShownGivenUp({ kind: 'tidyUp', list, place });
  return (
    <div className={styles.detail}>
      <p>{t(`extending.keeps.${tidyUp.reason}`, { group: tidyUp.keeps.group })}</p>
      {tidyUp.stays.length > 0 ? (
        <p>{t('extending.stays', { groups: namesOf(tidyUp.stays) })}</p>
      ) : null}
      <div>
        <Button variant="light" onClick={() => onPlan({ kind: 'tidyUp', list, place }, null)}>
          {t('extending.tidyUpPlan')}
        </Button>
      </div>
    </div>
  );
}
