import styles from './LineMark.module.css';

export type LineKind = 'covered' | 'planned' | 'partly' | 'uncovered' | 'overlap';

/** A piece of line as the map draws it. */
export function LineMark({ kind }: { readonly kind: LineKind }) {
  return <span className={styles.line} data-kind={kind} aria-hidden="true" />;
}
