import type { Dossier } from '#geo/dossier/dossier.ts';
import { widestSpot } from '#geo/geometry/widestSpot.ts';
import { polygonsOf } from '#geo/plan/area.ts';
import { circle, type Label, type Mark } from './drawing.ts';
import { INKS } from './inks.ts';
import type { Placer } from './placing.ts';
import type { Projection } from './projection.ts';
import { textWidth } from './textWidth.ts';

const SIGN_RADIUS = 5;

/** The signs, each with its number: they stay where they are, so what is placed later gives way. */
export function signMarks(signs: Dossier['signs'], projection: Projection, placer: Placer): Mark[] {
  return signs.flatMap(({ at, number }): Mark[] => {
    const middle = projection.place(at);
    placer.take({ middle, width: 2 * SIGN_RADIUS, height: 2 * SIGN_RADIUS, angle: 0 });
    return signAt(middle, String(number));
  });
}

/** One sign: white on black, told by its shape. */
export const signAt = (middle: readonly [number, number], text: string): Mark[] => [
  {
    kind: 'shape',
    paths: [circle(middle, SIGN_RADIUS)],
    fill: { colour: INKS.sign },
    stroke: { colour: INKS.paper, width: 0.8 },
  },
  {
    kind: 'label',
    text,
    at: [middle[0], middle[1] + 2],
    anchor: 'middle',
    size: text.length > 2 ? 4.4 : 5.6,
    isBold: true,
    colour: INKS.paper,
  },
];

/** The names of the sub-areas, where there is most room for them. */
export function subAreaNames(
  subAreas: Dossier['subAreas'],
  projection: Projection,
  placer: Placer,
): Label[] {
  return subAreas.flatMap(({ name, area }) => {
    const spot = widestSpot(polygonsOf(area));
    if (!spot) return [];
    const [x, y] = projection.place(spot);
    const size = 10;
    const width = textWidth(name, size, true) + 6;
    const rows = [0, -1, 1, -2, 2].map((row) => y + row * size);
    const row = rows.find((at) => placer.take({ middle: [x, at], width, height: 12, angle: 0 }));
    return row === undefined ? [] : [nameAt(name, x, row, size)];
  });
}

const nameAt = (text: string, x: number, y: number, size: number): Label => ({
  kind: 'label',
  text,
  at: [x, y + size * 0.34],
  anchor: 'middle',
  size,
  isBold: true,
  colour: INKS.text,
  halo: 2.2,
});
