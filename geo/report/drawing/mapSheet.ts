import type { Dossier, DossierSubArea } from '#geo/dossier/dossier.ts';
import type { BBox } from '#geo/geometry/types.ts';
import { borderMarks, veilMark, washMarks } from './areaMarks.ts';
import { rectangle, type Box, type Drawing, type Mark } from './drawing.ts';
import { northArrow, scaleBar, textAt } from './furniture.ts';
import { INKS } from './inks.ts';
import { legendOf } from './legend.ts';
import type { MapWords } from './mapWords.ts';
import { signMarks, subAreaNames } from './names.ts';
import { placerIn } from './placing.ts';
import { projectionInto, type Projection } from './projection.ts';
import { sizesAt, streetMarks } from './streetMarks.ts';
import { streetNames } from './streetNames.ts';

/** What a map is about; one of signs has the streets as they are, and no coverage. */
export type MapSubject = 'coverage' | 'signs';

/** What is drawn, and on how much paper. */
export interface SheetFrame {
  readonly width: number;
  readonly height: number;
  /** all of it is on the map */
  readonly bbox: BBox;
  /** the sub-area that the map is about; null: all that there is */
  readonly focus: DossierSubArea | null;
  readonly subject: MapSubject;
  /** lines above the map, the first of them large; none in a report, which has its own headings */
  readonly heading: readonly string[];
  /** below the map: day and sources */
  readonly imprint: string;
}

const STRIP_HEIGHT = 30;
const GAP = 6;

/** A map with what is needed to read it: legend, scale, north, and where it comes from. */
export function mapSheet(dossier: Dossier, frame: SheetFrame, words: MapWords): Drawing {
  const { width, height, bbox, focus, subject, heading, imprint } = frame;
  const legend = legendOf(dossier, width, { subject, hasFigures: focus === null }, words);
  const top = heading.length > 0 ? 14 + 12 * heading.length : 0;
  const box = { x: 0, y: top, width, height: height - top - GAP - legend.height - STRIP_HEIGHT };
  const projection = projectionInto(bbox, box);
  const below = top + box.height + GAP;
  const strip = below + legend.height;
  const scale = dossier.schematic
    ? [textAt(words.noScale, [22, strip + 25], 7.5)]
    : scaleBar([22, strip + 21], projection.pointsPerMetre, width / 5, words.metres);
  return {
    width,
    height,
    marks: [
      ...heading.map((line, i) =>
        textAt(line, [0, 14 + 13 * i], i === 0 ? 15 : 9.5, { isBold: i === 0 }),
      ),
      ...mapMarks(dossier, { focus, subject }, projection),
      { kind: 'shape', paths: [rectangle(box)], stroke: { colour: INKS.softText, width: 0.7 } },
      ...legend.at([0, below]),
      ...northArrow([6, strip + 14], words.north),
      ...scale,
      textAt(imprint, [width, strip + 25], 7, { anchor: 'end', colour: INKS.softText }),
    ],
  };
}

function mapMarks(
  dossier: Dossier,
  { focus, subject }: Pick<SheetFrame, 'focus' | 'subject'>,
  projection: Projection,
): Mark[] {
  const { box, pointsPerMetre } = projection;
  const sizes = sizesAt(pointsPerMetre);
  const nameSize = pointsPerMetre > 0.5 ? 7.5 : 6.3;
  const placer = placerIn(inset(box, 3));
  const signs = signMarks(dossier.signs, projection, placer);
  // of the one that the map is about the heading says the name
  const areas = subAreaNames(
    dossier.subAreas.filter((area) => area !== focus),
    projection,
    placer,
  );
  const marks: Mark[] = [
    { kind: 'shape', paths: [rectangle(box)], fill: { colour: INKS.ground } },
    ...washMarks(dossier.subAreas, projection),
    ...streetMarks(dossier, projection, sizes, subject === 'coverage'),
    ...(focus ? [veilMark(focus, projection)] : []),
    ...borderMarks(dossier, projection),
    ...streetNames(dossier, projection, sizes, nameSize, placer),
    ...areas,
    ...signs,
  ];
  return [{ kind: 'window', box, marks }];
}

const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});
