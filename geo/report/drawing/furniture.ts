import type { Label, Mark, XY } from './drawing.ts';
import { INKS } from './inks.ts';

/** A level line of text in ink. */
export const textAt = (
  text: string,
  at: XY,
  size: number,
  looks: Partial<Pick<Label, 'anchor' | 'isBold' | 'colour'>> = {},
): Label => ({
  kind: 'label',
  text,
  at,
  size,
  anchor: 'start',
  isBold: false,
  colour: INKS.text,
  ...looks,
});

/** The longest of 1, 2 or 5 with zeros that fits in so many metres. */
export function roundMetres(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((lead) => lead * power).find((metres) => metres <= most)!;
}

/** A bar of a round length in two halves, dark and light, with what it stands for. */
export function scaleBar(
  [x, y]: XY,
  pointsPerMetre: number,
  mostPoints: number,
  metresText: (metres: number) => string,
): Mark[] {
  const metres = roundMetres(mostPoints / pointsPerMetre);
  const half = (metres * pointsPerMetre) / 2;
  const bar = (from: number, colour: string): Mark => ({
    kind: 'shape',
    paths: [
      [
        [from, y],
        [from + half, y],
        [from + half, y + 3.5],
        [from, y + 3.5],
        [from, y],
      ],
    ],
    fill: { colour },
    stroke: { colour: INKS.text, width: 0.6 },
  });
  return [
    bar(x, INKS.text),
    bar(x + half, INKS.paper),
    textAt('0', [x, y - 3], 7),
    textAt(metresText(metres), [x + 2 * half, y - 3], 7, { anchor: 'middle' }),
  ];
}

/** A pointer to the top of the page; maps here have north there. */
export const northArrow = ([x, y]: XY, north: string): Mark[] => [
  {
    kind: 'shape',
    paths: [
      [
        [x, y],
        [x + 4, y + 14],
        [x, y + 11],
        [x - 4, y + 14],
        [x, y],
      ],
    ],
    fill: { colour: INKS.text },
  },
  textAt(north, [x, y - 2.5], 7.5, { anchor: 'middle', isBold: true }),
];
