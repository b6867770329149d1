import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { targetsText } from '#src/state/targetText.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import type { RenewalAnswer } from '#src/workers/renewalApi.ts';
import { linkChanges, type SaidLink } from './linkChanges.ts';
import styles from './Renewing.module.css';

/** What becomes of links and exclusions: what waits, what gets other words, and how many stay. */
export function ChangedLinks({ answer: { outcome } }: { readonly answer: RenewalAnswer }) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const { kept, renewed, waiting } = useMemo(
    () => linkChanges(plan, outcome, (targets) => targetsText(t, plan, targets)),
    [plan, outcome, t],
  );
  const groupText = ({ group }: SaidLink) => group ?? t('renewing.excluded');
  const more = (count: number) => t('gaps.moreRows', { count });
  return (
    <section className={styles.section} aria-label={t('renewing.links')}>
      <h3 className={styles.title}>{t('renewing.links')}</h3>
      {waiting.length > 0 ? (
        <>
          <h4 className={styles.kind}>{t('renewing.linksWaiting', { count: waiting.length })}</h4>
          <p className={styles.soft}>{t('renewing.linksWaitingText')}</p>
          <ShowMore id="waiting" items={waiting} more={more}>
            {(shown) => (
              <ul className={styles.list}>
                {shown.map((link) => (
                  <li key={link.id}>
                    {link.was} <span className={styles.soft}>({groupText(link)})</span>
                    <span className={styles.problem}>
                      <IconAlertTriangle size={16} aria-hidden />
                      {t(`groups.notPlaced.${link.reason}`)}
                      {link.waitedBefore ? ` (${t('renewing.waitedBefore')})` : ''}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </ShowMore>
        </>
      ) : null}
      {renewed.length > 0 ? (
        <>
          <h4 className={styles.kind}>{t('renewing.linksRenewed', { count: renewed.length })}</h4>
          <ShowMore id="renewed" items={renewed} more={more}>
            {(shown) => (
              <ul className={styles.list}>
                {shown.map((link) => (
                  <li key={link.id}>
                    {t('renewing.becomes', { was: link.was, now: link.now })}{' '}
                    <span className={styles.soft}>({groupText(link)})</span>
                  </li>
                ))}
              </ul>
            )}
          </ShowMore>
        </>
      ) : null}
      {outcome.total === 0 ? <p className={styles.soft}>{t('renewing.linksNone')}</p> : null}
      {kept > 0 ? <p className={styles.text}>{t('renewing.linksKept', { count: kept })}</p> : null}
    </section>
  );
}
