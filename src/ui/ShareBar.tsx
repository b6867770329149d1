import styles from './ShareBar.module.css';

interface ShareBarProps {
  /** 0 to 1 */
  readonly share: number;
  /** 0 to 1, beside `share`: drawn striped */
  readonly partly?: number;
}

/** A share as a bar; told apart by pattern as well as colour. The figure itself stands beside it. */
export function ShareBar({ share, partly = 0 }: ShareBarProps) {
  return (
    <div className={styles.bar} aria-hidden="true">
      <div className={styles.full} style={{ width: `${share * 100}%` }} />
      <div className={styles.partly} style={{ width: `${partly * 100}%` }} />
    </div>
  );
}
