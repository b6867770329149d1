import { describe, expect, test } from 'vitest';
import type { Drawing, Label, Mark, XY } from '#geo/report/drawing/drawing.ts';
import { wholeBox } from '#geo/report/drawing/frameBox.ts';
import { roundMetres } from '#geo/report/drawing/furniture.ts';
import { mapSheet } from '#geo/report/drawing/mapSheet.ts';
import { PATTERNS, strokesOf } from '#geo/report/drawing/patterns.ts';
import { projectionInto } from '#geo/report/drawing/projection.ts';
import { wordsOf } from '#geo/report/words/wordsOf.ts';
import { DIEREN, exampleFiles } from './examplePlans.ts';
import { busyPlan, dossierWith, LATER } from './reportFixtures.ts';

const marksOf = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'window' ? marksOf(mark.marks) : [mark]));

const labelsOn = (drawing: Drawing): Label[] =>
  drawing.marks
    .filter((mark) => mark.kind === 'window')
    .flatMap((mark) => marksOf(mark.marks))
    .filter((mark) => mark.kind === 'label');

/** Places along the middle of a label, and whether a place lies in it: narrow letters, no margin. */
function lettersOf({ text, at, size, angle = 0 }: Label) {
  const turn = (angle * Math.PI) / 180;
  const half = (text.length * size * 0.45) / 2;
  const raised = size * 0.33;
  const middle: XY = [at[0] + Math.sin(turn) * raised, at[1] - Math.cos(turn) * raised];
  const places = Array.from({ length: 31 }, (_, i): XY => {
    const along = (i / 15 - 1) * half;
    return [middle[0] + along * Math.cos(turn), middle[1] + along * Math.sin(turn)];
  });
  const holds = ([x, y]: XY) => {
    const [dx, dy] = [x - middle[0], y - middle[1]];
    const along = dx * Math.cos(turn) + dy * Math.sin(turn);
    const across = dy * Math.cos(turn) - dx * Math.sin(turn);
    return Math.abs(along) < half && Math.abs(across) < size * 0.35;
  };
  return { places, holds };
}

describe.each(exampleFiles)('the map of %s', (file) => {
  const dossier = dossierWith(file, busyPlan(file), LATER);
  const frame = {
    width: 511,
    height: 560,
    focus: null,
    subject: 'coverage',
    heading: [],
    imprint: '',
  } as const;
  const bbox = wholeBox(dossier);

  test.each([{ bbox }, { bbox: quarterOf(bbox) }])(
    'has names that lie over no other name (%#)',
    (of) => {
      const labels = labelsOn(mapSheet(dossier, { ...frame, ...of }, wordsOf('nl').map));
      expect(labels.length).toBeGreaterThan(10);
      labels.forEach((one, i) => {
        const { places } = lettersOf(one);
        for (const other of labels.slice(i + 1)) {
          const over = places.some(lettersOf(other).holds);
          expect(over && [one.text, other.text]).toBe(false);
        }
      });
    },
  );

  test('is true to scale', () => {
    const { place, pointsPerMetre } = projectionInto(bbox, { x: 0, y: 0, width: 511, height: 500 });
    const lat = (bbox[1] + bbox[3]) / 2;
    const [a, b] = [place([bbox[0], lat]), place([bbox[0], lat + 0.001])];
    // a minute of latitude is a nautical mile
    expect(Math.hypot(b[0] - a[0], b[1] - a[1]) / pointsPerMetre).toBeCloseTo(
      (1852 * 60) / 1000,
      -1,
    );
  });
});

function quarterOf([west, south, east, north]: readonly [number, number, number, number]) {
  return [west, south, (west + east) / 2, (south + north) / 2] as const;
}

test('patterns are told apart without their colours', () => {
  const shapes = PATTERNS.map((pattern) =>
    JSON.stringify(strokesOf(pattern, 2).map(({ width, dashes }) => [width, dashes])),
  );
  expect(new Set(shapes).size).toBe(PATTERNS.length);
});

test('what is not covered is the strongest line', () => {
  const strength = (pattern: (typeof PATTERNS)[number]) => strokesOf(pattern, 2)[0]!.width;
  expect(strength('uncovered')).toBeGreaterThan(2 * strength('covered'));
});

test.each([
  [137, 100],
  [200, 200],
  [999, 500],
  [0.3, 0.2],
])('of at most %d m a scale bar has %d m', (most, metres) => {
  expect(roundMetres(most)).toBeCloseTo(metres);
});

test('the map of signs has the streets and the signs, and no coverage', () => {
  const dossier = dossierWith(DIEREN, busyPlan(DIEREN), LATER);
  const frame = {
    width: 511,
    height: 560,
    bbox: wholeBox(dossier),
    focus: null,
    heading: [],
    imprint: '',
  };
  const words = wordsOf('nl').map;
  const textsOf = (subject: 'coverage' | 'signs') =>
    marksOf(mapSheet(dossier, { ...frame, subject }, words).marks).flatMap((mark) =>
      mark.kind === 'label' ? mark.text : [],
    );
  const uncovered = words.patterns.uncovered;
  expect(textsOf('coverage').some((text) => text.startsWith(uncovered))).toBe(true);
  const ofSigns = textsOf('signs');
  expect(ofSigns.some((text) => text.startsWith(uncovered))).toBe(false);
  expect(ofSigns).toEqual(expect.arrayContaining([words.sign, '1', 'Bomenbuurt']));
});
