import { useTranslation } from 'react-i18next';
import { numbersText } from '#geo/engine/numbers/numbersText.ts';
import type { SidePart, StreetSide } from '#geo/engine/streetSides.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { partWords } from '#src/i18n/partWords.ts';
import { LineMark, type LineKind } from '#src/ui/LineMark.tsx';
import { Section } from '#src/ui/Panel.tsx';
import styles from './StreetSides.module.css';
import { useGroupNames } from './useGroupNames.ts';

/** Which groups cover which part of a street, as one stands in it: a side beside a side. */
export function StreetSides({ sides }: { readonly sides: readonly StreetSide[] }) {
  const { t } = useTranslation();
  const title = {
    odd: t('gaps.sideOdd'),
    even: t('gaps.sideEven'),
    // alone it is not the rest of anything
    other: sides.length > 1 ? t('gaps.sideOther') : null,
  };
  return (
    <Section title={t('gaps.sides')}>
      <div className={styles.sides}>
        {sides.map(({ side, parts }) => (
          <section key={side} className={styles.side} data-side={side}>
            {title[side] ? <h3 className={styles.title}>{title[side]}</h3> : null}
            <ul className={styles.parts}>
              {parts.map((part) => (
                <Part key={part.groups.join()} part={part} isOneSide={side !== 'other'} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Section>
  );
}

interface PartProps {
  readonly part: SidePart;
  /** whether it lies on one side of the street only */
  readonly isOneSide: boolean;
}

function Part({ part: { groups, metres, numbers }, isOneSide }: PartProps) {
  const { t } = useTranslation();
  const format = useFormatters();
  const groupNames = useGroupNames();
  const words = partWords(t);
  // the side has said its parity
  const said = numbersText(numbers ?? [], isOneSide ? { ...words, odd: '', even: '' } : words);
  // metres count a side half, but who walks along it walks it whole
  const length = format.metres(isOneSide ? 2 * metres : metres);
  return (
    <li className={styles.part}>
      <LineMark kind={kindOf(groups.length)} />
      <span className={`${styles.numbers} figures`}>{said || length}</span>
      <span className={styles.groups}>
        {groups.length > 0 ? groupNames(groups) : t('gaps.stateUncovered')}
      </span>
    </li>
  );
}

const kindOf = (groups: number): LineKind =>
  groups === 0 ? 'uncovered' : groups === 1 ? 'covered' : 'overlap';
