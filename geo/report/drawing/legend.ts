import type { Dossier } from '#geo/dossier/dossier.ts';
import { rectangle, type Mark, type XY } from './drawing.ts';
import { textAt } from './furniture.ts';
import { INKS } from './inks.ts';
import type { MapSubject } from './mapSheet.ts';
import type { MapWords } from './mapWords.ts';
import { signAt } from './names.ts';
import { PATTERNS, patternOf, strokesOf, type Pattern } from './patterns.ts';

interface Entry {
  readonly text: string;
  /** how much of it there is */
  readonly figure: string;
  readonly swatch: (at: XY) => readonly Mark[];
}

const SWATCH_WIDTH = 26;
const ROW_HEIGHT = 12;
const LEAST_COLUMN = 165;

/** What stands for what, in as many columns as there is room for. */
export interface Legend {
  readonly height: number;
  readonly at: (corner: XY) => Mark[];
}

export interface LegendOf {
  readonly subject: MapSubject;
  readonly hasFigures: boolean;
}

/** The legend of a map; with figures when the map is of all that there is. */
export function legendOf(dossier: Dossier, width: number, of: LegendOf, words: MapWords): Legend {
  const entries = entriesOf(dossier, of, words);
  const columns = Math.max(1, Math.min(4, Math.floor(width / LEAST_COLUMN)));
  const rows = Math.ceil(entries.length / columns);
  const columnWidth = width / columns;
  return {
    height: rows * ROW_HEIGHT,
    at: ([x, y]) =>
      entries.flatMap(({ text, figure, swatch }, i) => {
        const left = x + Math.floor(i / rows) * columnWidth;
        const middle = y + (i % rows) * ROW_HEIGHT + ROW_HEIGHT / 2;
        const said = figure === '' ? text : `${text}: ${figure}`;
        return swatch([left, middle]).concat(
          textAt(said, [left + SWATCH_WIDTH + 5, middle + 2.8], 8),
        );
      }),
  };
}

function entriesOf(dossier: Dossier, { subject, hasFigures }: LegendOf, words: MapWords): Entry[] {
  const { subAreas, districts, signs, otherStreets } = dossier;
  const metres = metresByPattern(dossier.stretches);
  const patterns = PATTERNS.filter(
    (pattern) => metres[pattern] > 0 || pattern === 'uncovered' || pattern === 'covered',
  ).map((pattern): Entry => {
    const figure = hasFigures ? words.metres(metres[pattern]) : '';
    return { text: words.patterns[pattern], figure, swatch: patternSwatch(pattern) };
  });
  const plain = (isThere: boolean, text: string, swatch: Entry['swatch']): Entry[] =>
    isThere ? [{ text, figure: '', swatch }] : [];
  return [
    ...(subject === 'coverage' ? patterns : []),
    ...plain(otherStreets.length > 0, words.otherStreets, streetSwatch),
    ...plain(subAreas.length > 0, words.subArea, areaSwatch),
    ...plain(districts.length > 0, words.district, districtSwatch),
    ...plain(signs.length > 0, words.sign, ([x, y]) => signAt([x + SWATCH_WIDTH / 2, y], '1')),
  ];
}

export function metresByPattern(stretches: Dossier['stretches']): Record<Pattern, number> {
  const metres = { uncovered: 0, planned: 0, covered: 0, overlap: 0 };
  for (const stretch of stretches) metres[patternOf(stretch)] += stretch.metres;
  return metres;
}

const across = ([x, y]: XY) => [
  [
    [x, y],
    [x + SWATCH_WIDTH, y],
  ] as const,
];

const patternSwatch =
  (pattern: Pattern) =>
  (at: XY): Mark[] =>
    strokesOf(pattern, 2.6).map((stroke) => ({ kind: 'shape', paths: across(at), stroke }));

const streetSwatch = (at: XY): Mark[] => [
  { kind: 'shape', paths: across(at), stroke: { colour: INKS.otherCasing, width: 4 } },
  { kind: 'shape', paths: across(at), stroke: { colour: INKS.otherStreet, width: 2.8 } },
];

const areaSwatch = ([x, y]: XY): Mark[] => [
  {
    kind: 'shape',
    paths: [rectangle({ x: x + 1, y: y - 4, width: SWATCH_WIDTH - 2, height: 8 })],
    fill: { colour: INKS.softText, opacity: 0.11 },
    stroke: { colour: INKS.softText, width: 1.3 },
  },
];

const districtSwatch = (at: XY): Mark[] => [
  {
    kind: 'shape',
    paths: across(at),
    stroke: { colour: INKS.districtBorder, width: 1, dashes: [6, 2, 1, 2] },
  },
];
