import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeSketch, SketchLine } from '#geo/engine/renewal/changeSketch.ts';
import type { StreetChange } from '#geo/streets/compare/streetChanges.ts';
import { changeText } from './changeText.ts';
import styles from './Renewing.module.css';
import type { ReadSketch } from './useRenewal.ts';

interface SketchProps {
  readonly change: StreetChange;
  readonly readSketch: ReadSketch;
}

/** A small map of one change: where the street lies now and where it will, and what is around it. */
export function Sketch({ change, readSketch }: SketchProps) {
  const { t } = useTranslation();
  const sketch = useSketch(change, readSketch);
  const { was, now } = change;
  const name = changeText(t, { was: was?.label ?? '', now: now.map(({ label }) => label) });
  return (
    <figure className={styles.sketch}>
      {sketch ? (
        <svg
          role="img"
          aria-label={t('renewing.sketch', { name })}
          viewBox={`0 0 ${sketch.widthMetres} ${sketch.heightMetres}`}
        >
          <path className={styles.casing} d={pathOf(sketch.around)} />
          <path className={styles.around} d={pathOf(sketch.around)} />
          <path className={styles.now} d={pathOf(sketch.now)} />
          <path className={styles.before} d={pathOf(sketch.before)} />
        </svg>
      ) : (
        <div className={styles.noSketch} />
      )}
      <figcaption>
        {was ? (
          <span className={styles.key}>
            <LineKey className={styles.before!} />
            {t('renewing.sketchBefore')}: {was.label}
          </span>
        ) : null}
        {now.length > 0 ? (
          <span className={styles.key}>
            <LineKey className={styles.now!} />
            {t('renewing.sketchNow')}: {now.map(({ label }) => label).join(', ')}
          </span>
        ) : null}
      </figcaption>
    </figure>
  );
}

/** How a line is drawn, for who reads what it stands for. */
function LineKey({ className }: { readonly className: string }) {
  return (
    <svg className={styles.lineKey} viewBox="0 0 32 12" aria-hidden>
      <path className={className} d="M2 6H30" />
    </svg>
  );
}

/** The drawing of a change; that of the one before until it is there. */
function useSketch(change: StreetChange, readSketch: ReadSketch): ChangeSketch | null {
  const [sketch, setSketch] = useState<ChangeSketch | null>(null);
  useEffect(() => {
    let isGone = false;
    readSketch(change).then(
      (read) => {
        if (!isGone) setSketch(read);
      },
      // the worker has ended: the dialog is closing
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [change, readSketch]);
  return sketch;
}

const pathOf = (lines: readonly SketchLine[]): string =>
  lines.map((line) => `M${line.join(' ')}`).join('');
