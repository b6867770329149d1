import { useTranslation } from 'react-i18next';
import { polygonsOf, type Area } from '#geo/plan/area.ts';
import styles from './Merging.module.css';

interface ShapeSketchProps {
  readonly mine: Area;
  readonly theirs: Area;
}

const SIZE = 160;

/** Two shapes of one sub-area over each other: mine drawn, theirs dashed. */
export function ShapeSketch({ mine, theirs }: ShapeSketchProps) {
  const { t } = useTranslation();
  const pathOf = pathsIn([mine, theirs]);
  return (
    <figure className={styles.sketch}>
      <svg viewBox={`-4 -4 ${SIZE + 8} ${SIZE + 8}`} role="img" aria-label={t('merging.sketch')}>
        <path className={styles.mine} d={pathOf(mine)} />
        <path className={styles.theirs} d={pathOf(theirs)} />
      </svg>
      <figcaption>{t('merging.sketchKey')}</figcaption>
    </figure>
  );
}

/** Draws areas in one square, as high as wide on the ground. */
function pathsIn(areas: readonly Area[]): (area: Area) => string {
  const places = areas.flatMap((area) => polygonsOf(area).flat(2));
  const [lngs, lats] = [places.map(([lng]) => lng), places.map(([, lat]) => lat)];
  const [west, north] = [Math.min(...lngs), Math.max(...lats)];
  const narrow = Math.cos((north * Math.PI) / 180);
  const width = (Math.max(...lngs) - west) * narrow;
  const height = north - Math.min(...lats);
  const scale = SIZE / Math.max(width, height, 1e-9);
  // in the middle of the square
  const [left, top] = [width, height].map((side) => (SIZE - side * scale) / 2) as [number, number];
  const at = ([lng, lat]: readonly [number, number]) =>
    `${(left + (lng - west) * narrow * scale).toFixed(1)} ${(top + (north - lat) * scale).toFixed(1)}`;
  return (area) =>
    polygonsOf(area)
      .flat()
      .map((ring) => `M${ring.map((place) => at(place as [number, number])).join('L')}Z`)
      .join('');
}
