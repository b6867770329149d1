import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { streetChangeKindSchema, type StreetChangeKind } from '#geo/plan/renewalReport.ts';
import type { StreetChange } from '#geo/streets/compare/streetChanges.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { Row, Rows } from '#src/ui/Row.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import type { RenewalAnswer } from '#src/workers/renewalApi.ts';
import { changeText } from './changeText.ts';
import { Sketch } from './Sketch.tsx';
import styles from './Renewing.module.css';
import type { ReadSketch } from './useRenewal.ts';

interface ChangedStreetsProps {
  readonly answer: RenewalAnswer;
  readonly readSketch: ReadSketch;
}

/** The streets that change, by kind; a small map shows the one that is chosen. */
export function ChangedStreets({ answer: { same, changes }, readSketch }: ChangedStreetsProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(changes[0] ?? null);
  return (
    <section className={styles.section} aria-label={t('renewing.streets')}>
      <h3 className={styles.title}>{t('renewing.streets')}</h3>
      <p className={styles.text}>
        {changes.length === 0
          ? t('renewing.streetsAllSame')
          : t('renewing.streetsSame', { count: same })}
      </p>
      {chosen ? (
        <div className={styles.columns}>
          <div className={styles.sketchPlace}>
            <Sketch change={chosen} readSketch={readSketch} />
          </div>
          <div className={styles.kinds}>
            {streetChangeKindSchema.options.map((kind) => (
              <Kind
                key={kind}
                kind={kind}
                changes={changes.filter((change) => change.kind === kind)}
                chosen={chosen}
                onChoose={setChosen}
              />
            ))}
          </div>
        </div>
      ) : null}
    </section>
  );
}

interface KindProps {
  readonly kind: StreetChangeKind;
  readonly changes: readonly StreetChange[];
  readonly chosen: StreetChange;
  readonly onChoose: (change: StreetChange) => void;
}

function Kind({ kind, changes, chosen, onChoose }: KindProps) {
  const { t } = useTranslation();
  const { count } = useFormatters();
  if (changes.length === 0) return null;
  return (
    <div>
      <h4 className={styles.kind}>
        {t(`renewing.kind.${kind}`)} <span className="figures">{count(changes.length)}</span>
      </h4>
      <ShowMore id={kind} items={changes} more={(hidden) => t('gaps.moreRows', { count: hidden })}>
        {(shown) => (
          <Rows>
            {shown.map((change) => (
              <li key={`${change.was?.row} ${change.now[0]?.row}`}>
                <Row
                  title={changeText(t, namesOf(change))}
                  isSelected={change === chosen}
                  onClick={() => onChoose(change)}
                />
              </li>
            ))}
          </Rows>
        )}
      </ShowMore>
    </div>
  );
}

const namesOf = ({ was, now }: StreetChange) => ({
  was: was?.label ?? '',
  now: now.map(({ label }) => label),
});
