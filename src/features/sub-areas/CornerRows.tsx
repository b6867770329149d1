import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useRovingIndex } from '@mantine/hooks';
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
 * The corners of a ring. The list is one stop of the Tab key, and arrows go through it: the corner that
 * one is at is the chosen one, which is seen on the map and has its fields below it.
 */
export function CornerRows({ rows, chosen }: CornerRowsProps) {
  const { t } = useTranslation();
  const session = useDrawing((drawing) => drawing.session);
  const { getItemProps } = useRovingIndex({
    total: rows.length,
    orientation: 'vertical',
    loop: false,
    activateOnFocus: true,
    focusedIndex: chosen ?? 0,
  });
  return (
    <ol className={styles.rows}>
      {rows.map(({ corner, place, name }, index) => (
        <li key={index} className={styles.row} data-chosen={index === chosen || undefined}>
          <UnstyledButton
            className={styles.name}
            aria-pressed={index === chosen}
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
          {index === chosen ? <CornerFields corner={corner} place={place} /> : null}
        </li>
      ))}
    </ol>
  );
}

// as maps on the web have it, to a metre
const wordsOf = ([lng, lat]: LngLat): string => `${lat.toFixed(5)}, ${lng.toFixed(5)}`;
