import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SubArea } from '#geo/plan/entities.ts';
import { dropPart, makePartReal } from '#geo/plan/edits/makeReal.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { AskFirst, useAsking } from '#src/ui/AskFirst.tsx';
import styles from './Scenarios.module.css';

interface PlannedSubAreaProps {
  readonly scenario: string;
  readonly subArea: Pick<SubArea, 'id' | 'name'>;
}

/** A sub-area that a scenario plans: it becomes real, or is left out. */
export function PlannedSubArea({ scenario, subArea: { id, name } }: PlannedSubAreaProps) {
  const { t } = useTranslation();
  const edit = useEdit();
  const { isAsking, button, ask, leave } = useAsking();
  const part = { scenario, subAreas: [id] };
  return (
    <li className={styles.piece}>
      <h3 className={styles.name}>{name}</h3>
      {isAsking ? (
        <AskFirst
          question={t('scenarios.makeRealAsk', { name })}
          yes={t('scenarios.makeRealOf', { name })}
          onYes={() => edit(makePartReal, part, { said: t('scenarios.madeReal', { name }) })}
          onNo={leave}
        />
      ) : (
        <Group gap="xs">
          <Button
            ref={button}
            variant="light"
            aria-label={t('scenarios.makeRealOf', { name })}
            onClick={() => ask()}
          >
            {t('scenarios.makeReal')}
          </Button>
          <Button
            variant="subtle"
            aria-label={t('scenarios.dropLink', { name })}
            onClick={() => edit(dropPart, part, { said: t('scenarios.dropped', { name }) })}
          >
            {t('scenarios.drop')}
          </Button>
        </Group>
      )}
    </li>
  );
}
