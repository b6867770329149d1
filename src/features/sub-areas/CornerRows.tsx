import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useRovingIndex } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LngLat } from '#geo/geometry/types.ts';
import type { CornerRef } from '#src/map/drawing/shape.ts';
import { useDrawing } from '#src/state/drawing.ts';
import { CornerFields } from './CornerFields.tsx';
import styles from './CornerTable.module.css';

/** A corner, and where it is. */
export interface CornerPlace {
  readonly corner: CornerRef;
  readonly place: LngLat;
  /** of the crossing that it is near */
  readonly name: string | null;
}

interface CornerRowsProps {
  /** of one ring, in its order */
  readonly rows: readonly CornerPlace[];
  /** its number among them, from 0; null when it is none of these */
  readonly chosen: number | null;
}

/**
 * The corners of a ring. The list is one stop of the Tab key, at the corner that was chosen last, and
 * arrows go through it. The chosen corner is seen on the map, and has its fields below it.
 */
export function CornerRows({ rows, chosen }: CornerRowsProps) {
  const { t } = useTranslation();
  const session = useDrawing((drawing) => drawing.session);
  const [last, setLast] = useState(0);
  if (chosen !== null && chosen !== last) setLast(chosen);
  const list = useRef<HTMLOListElement>(null);
  const isInserting = useRef(false);
  useEffect(() => {
    if (!isInserting.current) return;
    // the rows are drawn when there is time: the last one may be yet to come
    if (chosen !== null && chosen >= rows.length) return;
    isInserting.current = false;
    if (chosen !== null) list.current?.children[chosen]?.querySelector('button')?.focus();
  }, [chosen, rows.length]);
  const { getItemProps } = useRovingIndex({
    total: rows.length,
    orientation: 'vertical',
    loop: false,
    activateOnFocus: true,
    focusedIndex: Math.min(last, rows.length - 1),
  });
  return (
    <ol ref={list} className={styles.rows}>
      {rows.map(({ corner, place, name }, index) => (
        <li key={corner.corner} className={styles.row} data-chosen={index === chosen || undefined}>
          <UnstyledButton
            className={styles.name}
            aria-pressed={index === chosen}
            aria-expanded={index === chosen}
            {...getItemProps({
              index,
              onClick: () => {
                if (index !== chosen) session?.choose(corner);
              },
            })}
          >
            <span className={styles.number}>
              <VisuallyHidden>{t('drawing.corner')} </VisuallyHidden>
              {index + 1}
            </span>
            <span>
              {name}
              <span className={styles.place}>{wordsOf(place)}</span>
            </span>
          </UnstyledButton>
          {index === chosen ? (
            <CornerFields
              corner={corner}
              place={place}
              onInsert={() => {
                // the new corner is the chosen one then, and whoever made it goes on there
                isInserting.current = true;
                session?.insertCorner(corner);
              }}
            />
          ) : null}
        </li>
      ))}
    </ol>
  );
}

// as maps on the web have it, to a metre
const wordsOf = ([lng, lat]: LngLat): string => `${lat.toFixed(5)}, ${lng.toFixed(5)}`;
