import { memo, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { CornerRef, Shape } from '#src/map/drawing/shape.ts';
import { useDrawing } from '#src/state/drawing.ts';
import { Section } from '#src/ui/Panel.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import { CornerRows } from './CornerRows.tsx';
import styles from './CornerTable.module.css';
import { useCrossingNames } from './useCrossingNames.ts';

/**
 * The corners of the shape under the pencil as a list: the way to change it without the map. Kept from
 * being drawn anew while a hand drags, when only the figures above it change.
 */
export const CornerTable = memo(function CornerTable({ name }: { readonly name: string }) {
  const { t } = useTranslation();
  // many rows: they are drawn between what the hand does
  const shape = useDeferredValue(
    useDrawing(({ state }) => state?.shape ?? null),
    null,
  );
  if (!shape) return null;
  return (
    <Section title={t('drawing.cornersTitle', { name })}>
      <p className={styles.hint}>{t('drawing.cornersHint')}</p>
      {ringsOf(shape).map(({ part, ring }) => (
        <RingCorners key={`${part}/${ring}`} shape={shape} part={part} ring={ring} />
      ))}
    </Section>
  );
});

const ringsOf = (shape: Shape) =>
  shape.flatMap((rings, part) => rings.map((_, ring) => ({ part, ring })));

interface RingProps {
  readonly shape: Shape;
  readonly part: number;
  readonly ring: number;
}

function RingCorners({ shape, part, ring }: RingProps) {
  const { t } = useTranslation();
  const corners = shape[part]![ring]!;
  const names = useCrossingNames(corners);
  const chosen = useDrawing(({ state }) => {
    const corner = state?.chosen;
    return corner?.part === part && corner.ring === ring ? corner.corner : null;
  });
  const isOnlyOne = shape.length === 1 && shape[0]!.length === 1;
  const title =
    ring === 0 ? t('drawing.outer', { number: part + 1 }) : t('drawing.hole', { number: ring });
  const rows = corners.map((place, corner) => {
    const ref: CornerRef = { part, ring, corner };
    return { corner: ref, place, name: names[corner] ?? null };
  });
  return (
    <>
      {isOnlyOne ? null : <h3 className={styles.ring}>{title}</h3>}
      <ShowMore
        id={`corners/${part}/${ring}`}
        items={rows}
        including={chosen ?? -1}
        more={(count) => t('drawing.moreCorners', { count })}
      >
        {(shown) => <CornerRows rows={shown} chosen={chosen} />}
      </ShowMore>
    </>
  );
}
