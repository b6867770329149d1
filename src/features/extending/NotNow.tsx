import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useProposals, type DecidedProposal } from '#src/state/proposals.ts';
import { Section } from '#src/ui/Panel.tsx';
import styles from './Extending.module.css';
import type { Planner } from './usePlanner.ts';

/** What was skipped, and the way back for each. */
export function NotNow({ planner }: { readonly planner: Planner }) {
  const { t } = useTranslation();
  const leftOut = useProposals((state) => state.leftOut);
  if (leftOut.length === 0) return null;
  return (
    <Section title={t('extending.notNow')}>
      <p className={styles.text}>{t('extending.notNowText')}</p>
      <ul className={styles.items}>
        {leftOut.map((skipped) => (
          <li key={keyOf(skipped)} className={styles.item}>
            <span>{skipped.title}</span>
            <Button
              variant="light"
              onClick={() =>
                planner.findWith({ leftOut: leftOut.filter((each) => each !== skipped) })
              }
            >
              {t('extending.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const keyOf = ({ title, stretches }: DecidedProposal) => `${title} ${stretches[0]?.line}`;
