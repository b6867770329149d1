import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '#src/state/workspace.ts';
import { Section } from '#src/ui/Panel.tsx';
import { AcceptDialog } from './AcceptDialog.tsx';
import styles from './Extending.module.css';
import { SplitRows } from './SplitRows.tsx';
import { TidyUpRows } from './TidyUpRows.tsx';
import { useBalance } from './useBalance.ts';
import { usePlanGivingUp, type PlanGivingUp } from './usePlanGivingUp.ts';

/** Groups that are too full, and what more than one group serves; worked out when it is opened. */
export function BalanceSection() {
  const { t } = useTranslation();
  const { report, scenario } = useWorkspace();
  const [isOpen, setOpen] = useState(false);
  const balance = useBalance(isOpen);
  const giveUp = usePlanGivingUp();
  const [asked, ask] = useState<Parameters<PlanGivingUp> | null>(null);
  if (!report || report.groups.length === 0) return null;
  const plan: PlanGivingUp = (item, to) =>
    scenario === null ? ask([item, to]) : void giveUp(item, to, scenario);
  return (
    <Section title={t('extending.balance')}>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className={styles.open}>{t('extending.balanceOpen')}</summary>
        {isOpen && balance ? (
          <>
            {balance.splits.length + balance.tidyUps.length === 0 ? (
              <p className={styles.text}>{t('extending.balanced')}</p>
            ) : null}
            <SplitRows balance={balance} onPlan={plan} />
            <TidyUpRows key={balance.list} balance={balance} onPlan={plan} />
          </>
        ) : null}
      </details>
      {asked ? (
        <AcceptDialog
          onClose={() => ask(null)}
          onChoose={(chosen) => {
            ask(null);
            void giveUp(...asked, chosen);
          }}
        />
      ) : null}
    </Section>
  );
}
