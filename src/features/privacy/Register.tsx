import { useTranslation } from 'react-i18next';
import { settingsOf } from '#geo/plan/plan.ts';
import { retentionOf } from '#geo/plan/retention.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { useToday } from '#src/state/today.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import styles from './Privacy.module.css';

const COLUMNS = ['kind', 'data', 'purpose', 'basis', 'receivers', 'term', 'count'] as const;

/** The register of processing (article 30 of the GDPR), on paper. No person is named in it. */
export function Register() {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const { day, count } = useFormatters();
  const { name: place } = settingsOf(plan);
  const today = useToday();
  const months = retentionOf(plan);
  const signUps = Object.values(plan.signUps);
  const withStatus = (...statuses: readonly string[]) =>
    signUps.filter(({ status }) => statuses.includes(status)).length;
  const rows = [
    { row: 'resident', months: months.waiting, count: withStatus('new', 'assigned') },
    { row: 'handedOver', months: months.handedOver, count: withStatus('handedOver') },
    { row: 'declined', months: months.declined, count: withStatus('declined') },
    { row: 'person', months: months.person, count: Object.keys(plan.persons).length },
  ] as const;
  return (
    <div className={`${styles.sheet} ${styles.wide}`}>
      <h1>{t('privacy.sheet.title')}</h1>
      <p>{t('privacy.sheet.subtitle', { place, day: day(today) })}</p>
      <h2>{t('privacy.sheet.controller')}</h2>
      <p>{t('privacy.sheet.controllerText', { place })}</p>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`privacy.sheet.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((each) => (
            <tr key={each.row}>
              <th scope="row">{t(`privacy.sheet.rows.${each.row}.kind`)}</th>
              <td>{t(`privacy.sheet.rows.${each.row}.data`)}</td>
              <td>{t(`privacy.sheet.rows.${each.row}.purpose`)}</td>
              <td>{t('privacy.sheet.consent')}</td>
              <td>{t(`privacy.sheet.rows.${each.row}.receivers`)}</td>
              <td>{t('privacy.sheet.months', { count: each.months })}</td>
              <td>{count(each.count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('privacy.sheet.security')}</p>
    </div>
  );
}
