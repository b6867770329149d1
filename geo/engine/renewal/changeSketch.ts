import { metresPerDegree } from '#geo/geometry/ruler.ts';
import { joinBBoxes } from '#geo/geometry/bbox.ts';
import type { BBox } from '#geo/geometry/types.ts';
import type { StreetsComparison } from '#geo/streets/compare/compareStreets.ts';
import type { KnownStreets } from '#geo/streets/knownStreets.ts';
import { streetBox } from '#geo/streets/streetBox.ts';
import { segmentsOfStreet } from '#geo/streets/streetIndex.ts';
import { segmentLine } from '../tiles/segmentLine.ts';
import { segmentsInBox } from '../tiles/segmentsInBox.ts';

/** A line in metres east and south of the corner of a sketch, two numbers a place. */
export type SketchLine = readonly number[];

/** Where streets lay and where they lie, with what lies around them now. */
export interface ChangeSketch {
  readonly widthMetres: number;
  readonly heightMetres: number;
  readonly before: readonly SketchLine[];
  readonly now: readonly SketchLine[];
  readonly around: readonly SketchLine[];
}

/** Around the streets there is room for a part of them again, and a street away at least. */
const MARGIN = 0.25;
const LEAST_MARGIN_METRES = 60;
/** More than these are no help to the eye, and much to draw. */
const MOST_AROUND = 1_500;

/** Draws streets by their rows, before and now. At least one of either. */
export function changeSketch(
  { before, now }: Pick<StreetsComparison, 'before' | 'now'>,
  rowsBefore: readonly number[],
  rowsNow: readonly number[],
): ChangeSketch {
  const box = joinBBoxes([
    ...rowsBefore.map((row) => streetBox(before.streets, before.index, row)),
    ...rowsNow.map((row) => streetBox(now.streets, now.index, row)),
  ])!;
  const scale = metresPerDegree((box[1] + box[3]) / 2);
  const [width, height] = [(box[2] - box[0]) * scale.lng, (box[3] - box[1]) * scale.lat];
  const margin = Math.max(LEAST_MARGIN_METRES, MARGIN * Math.max(width, height));
  const [west, north] = [box[0] - margin / scale.lng, box[3] + margin / scale.lat];
  const drawn = ({ streets }: KnownStreets, segment: number): SketchLine =>
    Array.from(segmentLine(streets, segment), (degrees, i) =>
      Math.round(i % 2 === 0 ? (degrees - west) * scale.lng : (north - degrees) * scale.lat),
    );
  const linesOf = (known: KnownStreets, rows: readonly number[]) =>
    rows.flatMap((row) =>
      Array.from(segmentsOfStreet(known.index, row), (segment) => drawn(known, segment)),
    );
  const [widthMetres, heightMetres] = [width + 2 * margin, height + 2 * margin];
  const around: BBox = [
    west,
    north - heightMetres / scale.lat,
    west + widthMetres / scale.lng,
    north,
  ];
  const near = segmentsInBox(now.streets, around);
  return {
    widthMetres,
    heightMetres,
    before: linesOf(before, rowsBefore),
    now: linesOf(now, rowsNow),
    around: near.length > MOST_AROUND ? [] : near.map((segment) => drawn(now, segment)),
  };
}
