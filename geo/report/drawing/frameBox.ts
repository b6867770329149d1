import type { Dossier, DossierSubArea } from '#geo/dossier/dossier.ts';
import { areaBBox, joinBBoxes } from '#geo/geometry/bbox.ts';
import type { BBox, LngLat } from '#geo/geometry/types.ts';
import { polygonsOf } from '#geo/plan/area.ts';

// the middle of the country, for a plan that has nothing to show yet
const NOWHERE: BBox = [5.38, 52.15, 5.4, 52.16];

/** The box around a sub-area; null when it has no places. */
export const frameBox = ({ area }: DossierSubArea): BBox | null => areaBBox(polygonsOf(area));

/** The box around all that counts: streets, sub-areas and signs. */
export function wholeBox({ stretches, subAreas, signs }: Dossier): BBox {
  const boxes = [
    ...stretches.map(({ line }) => boxAround(line)),
    ...subAreas.map(frameBox),
    boxAround(signs.map(({ at }) => at)),
  ];
  let whole: BBox | null = null;
  // one by one: a town has more streets than a call takes arguments
  for (const box of boxes) whole = joinBBoxes([whole, box]);
  return whole ?? NOWHERE;
}

const boxAround = (line: readonly LngLat[]): BBox | null => areaBBox([[line]]);
