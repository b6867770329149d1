import styles from './Keys.module.css';

/** Keys that are pressed together. */
export function Keys({ names }: { readonly names: readonly string[] }) {
  return (
    <kbd className={styles.combo}>
      {names.map((name, i) => (
        // a key may be there twice, and their order is fixed
        // oxlint-disable-next-line react/no-array-index-key
        <kbd key={i} className={styles.key}>
          {name}
        </kbd>
      ))}
    </kbd>
  );
}
