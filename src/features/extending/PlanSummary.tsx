import { useTranslation } from 'react-i18next';
import { useFormatters } from '#src/i18n/figures.ts';
import type { ListedPlan } from '#src/workers/planningQuestions.ts';
import { conditionText } from './conditionText.ts';
import styles from './Extending.module.css';

/** What a plan comes to: how many groups it takes, and how many it takes at least. */
export function PlanSummary({ plan }: { readonly plan: ListedPlan }) {
  const { t } = useTranslation();
  const format = useFormatters();
  const { proposals, newGroups, bound, basis, conditions } = plan;
  const grown = proposals.filter(({ kind }) => kind === 'extend').length;
  return (
    <div className={styles.summary}>
      <p className={styles.answer}>
        {t('extending.newGroups', { count: newGroups })}{' '}
        {newGroups === 0
          ? null
          : newGroups === bound
            ? t('extending.boundMet')
            : t('extending.bound', { count: bound })}
      </p>
      <p>{t('extending.extensions', { count: grown })}</p>
      {newGroups > 0 ? <p>{t('extending.contactsNeeded', { count: newGroups })}</p> : null}
      <p className={styles.small}>{t(`extending.basis.${basis}`)}</p>
      {conditions.length > 0 ? (
        <ul className={styles.conditions}>
          {conditions.map((condition) => {
            const text = conditionText(t, format, condition);
            return <li key={text}>{text}</li>;
          })}
        </ul>
      ) : null}
    </div>
  );
}
