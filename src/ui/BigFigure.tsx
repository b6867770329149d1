import styles from './BigFigure.module.css';
import { ShareBar } from './ShareBar.tsx';

interface BigFigureProps {
  readonly figure: string;
  readonly unit: string;
  readonly share: number;
  readonly partly: number;
  readonly lines: readonly string[];
}

/** The figure that a panel begins with, and what it is made of. */
export function BigFigure({ figure, unit, share, partly, lines }: BigFigureProps) {
  return (
    <div className={`${styles.block} figures`}>
      <p className={styles.figure}>
        <span className={styles.number}>{figure}</span> {unit}
      </p>
      <ShareBar share={share} partly={partly} />
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
