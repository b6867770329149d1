import { useTranslation } from 'react-i18next';
import { useFormatters } from '#src/i18n/figures.ts';
import { useFigureTexts } from '#src/state/useFigureTexts.ts';
import type { RenewalAnswer } from '#src/workers/renewalApi.ts';
import { ChangedLinks } from './ChangedLinks.tsx';
import { ChangedStreets } from './ChangedStreets.tsx';
import styles from './Renewing.module.css';
import type { ReadSketch } from './useRenewal.ts';

interface ChangesProps {
  readonly answer: RenewalAnswer;
  readonly readSketch: ReadSketch;
}

/** All that changes: how much is covered, the links, and the streets. */
export function Changes({ answer, readSketch }: ChangesProps) {
  return (
    <>
      <Coverage answer={answer} />
      <ChangedLinks answer={answer} />
      <ChangedStreets answer={answer} readSketch={readSketch} />
    </>
  );
}

function Coverage({ answer: { coverage, groups } }: Pick<ChangesProps, 'answer'>) {
  const { t } = useTranslation();
  const { metres } = useFormatters();
  const figureTexts = useFigureTexts();
  const moments = (['before', 'now'] as const).map((when) => ({
    when,
    texts: figureTexts(coverage[when]),
  }));
  const differing = groups.filter(isDifferent);
  return (
    <section className={styles.section} aria-label={t('renewing.coverage')}>
      <h3 className={styles.title}>{t('renewing.coverage')}</h3>
      <dl className={`${styles.figures} figures`}>
        {moments.map(({ when, texts }) => (
          <div key={when}>
            <dt>{t(when === 'before' ? 'renewing.coverageBefore' : 'renewing.coverageNow')}</dt>
            <dd>
              <span className={styles.figure}>{texts.figure}</span> {texts.unit}
              {texts.lines.map((line) => (
                <div key={line}>{line}</div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {differing.length > 0 ? (
        <details>
          <summary className={styles.summary}>
            {t('renewing.groups')}: {differing.length}
          </summary>
          <ul className={`${styles.list} figures`}>
            {differing.map(({ id, name, before, now }) => (
              <li key={id} className={styles.pair}>
                <span>{name}</span>
                <span>{t('renewing.groupLine', { before: metres(before), now: metres(now) })}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

/** A street that is drawn anew is some metres longer or shorter. */
const isDifferent = ({ before, now }: { readonly before: number; readonly now: number }) =>
  Math.abs(now - before) > 10 + 0.02 * before;
