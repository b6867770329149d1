import { Checkbox, Fieldset, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findMatches } from '#src/ui/findMatches.ts';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import type { Piece } from './pieces.ts';
import styles from './Searching.module.css';

// more than this are looked through by name
const SEARCH_FROM = 12;

interface PieceListProps {
  readonly pieces: readonly Piece[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: string[]) => void;
}

/** The pieces of the map, as a list to tick. */
export function PieceList({ pieces, chosen, onChoose }: PieceListProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  // what was found stands first, and stays where it is when it is not wanted after all
  const [sorted] = useState(() => {
    const isChosen = ({ id }: Piece) => chosen.includes(id);
    return pieces.toSorted((a, b) => Number(isChosen(b)) - Number(isChosen(a)));
  });
  const shown = findMatches(sorted, query, ({ name }) => name);
  return (
    <Fieldset legend={t('searching.pieces')} className={styles.fieldset}>
      <p className={styles.soft}>{t('searching.piecesHint')}</p>
      {pieces.length >= SEARCH_FROM ? (
        <TextInput
          aria-label={t('searching.piecesFilter')}
          placeholder={t('searching.piecesFilter')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      ) : null}
      <Checkbox.Group value={[...chosen]} onChange={onChoose} className={styles.pieces}>
        <ShowMore id="pieces" items={shown} more={(count) => t('searching.more', { count })}>
          {(some) =>
            some.map(({ id, name, households }) => (
              <Checkbox
                key={id}
                value={id}
                label={
                  <span className={styles.pieceLabel}>
                    {name}
                    <span className={`${styles.soft} figures`}>
                      {households === null
                        ? t('searching.householdsUnknown')
                        : t('searching.households', { count: households })}
                    </span>
                  </span>
                }
                className={styles.piece}
              />
            ))
          }
        </ShowMore>
      </Checkbox.Group>
    </Fieldset>
  );
}
