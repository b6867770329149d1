import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './Extending.module.css';

interface ItemListProps {
  readonly names: readonly string[];
  /** `said`: to say, with the way back */
  readonly onRemove: (place: number, said: string) => void;
}

/** What was chosen, each with a button that takes it away. */
export function ItemList({ names, onRemove }: ItemListProps) {
  const { t } = useTranslation();
  if (names.length === 0) return null;
  return (
    <ul className={styles.items}>
      {names.map((name, place) => (
        <li key={name} className={styles.item}>
          <span>{name}</span>
          <CloseButton
            size="lg"
            aria-label={t('extending.removeItem', { name })}
            onClick={() => onRemove(place, t('extending.itemRemoved', { name }))}
          />
        </li>
      ))}
    </ul>
  );
}
