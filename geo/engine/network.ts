import { offsetLine } from '#geo/geometry/offsetLine.ts';
import { measureStreets, type MeasuredStreets } from '#geo/streets/measuredStreets.ts';
import { indexStreets, type StreetIndex } from '#geo/streets/streetIndex.ts';
import { LEFT, RIGHT, type Side, type StreetsData } from '#geo/streets/streetsData.ts';

/**
 * Streets made ready for the engine: measured, indexed, and with the lines along which their houses
 * stand. A **side line** is one side of one segment; its number is `2 * segment + side`. A position
 * on it is in metres along the segment's own line from its start; on the frontage line the same
 * position is the place at the same edge and the same fraction of it.
 */
export interface Network extends MeasuredStreets {
  readonly frontageMetres: number;
  readonly index: StreetIndex;
  /** left and right: the displaced line of every segment, laid out as `streets.lngLat` */
  readonly frontage: readonly [left: Float64Array, right: Float64Array];
  /** four a side line: west, south, east and north of its frontage line */
  readonly boxes: Float64Array;
}

/** `frontageMetres`: how far houses stand from the middle; 0 judges both sides on the middle. */
export function compileNetwork(
  streets: StreetsData,
  { frontageMetres }: { readonly frontageMetres: number },
): Network {
  const frontage = [
    frontageLines(streets, frontageMetres),
    frontageLines(streets, -frontageMetres),
  ] as const;
  const boxes = frontageBoxes(streets, frontage);
  const index = indexStreets(streets);
  return { ...measureStreets(streets), frontageMetres, index, frontage, boxes };
}

export const sideLine = (segment: number, side: Side): number => 2 * segment + side;
export const segmentOfLine = (line: number): number => line >> 1;
export const sideOfLine = (line: number): Side => (line & 1 ? RIGHT : LEFT);

function frontageLines({ segmentCount, coordStart, lngLat }: StreetsData, leftMetres: number) {
  if (leftMetres === 0) return lngLat;
  const displaced = new Float64Array(lngLat.length);
  for (let segment = 0; segment < segmentCount; segment++) {
    offsetLine(lngLat, coordStart[segment]!, coordStart[segment + 1]! - 1, leftMetres, displaced);
  }
  return displaced;
}

function frontageBoxes(streets: StreetsData, frontage: Network['frontage']): Float64Array {
  const { segmentCount, coordStart } = streets;
  const boxes = new Float64Array(8 * segmentCount);
  for (let line = 0; line < 2 * segmentCount; line++) {
    const lngLat = frontage[sideOfLine(line)];
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    const end = 2 * coordStart[segmentOfLine(line) + 1]!;
    for (let at = 2 * coordStart[segmentOfLine(line)]!; at < end; at += 2) {
      west = Math.min(west, lngLat[at]!);
      east = Math.max(east, lngLat[at]!);
      south = Math.min(south, lngLat[at + 1]!);
      north = Math.max(north, lngLat[at + 1]!);
    }
    boxes.set([west, south, east, north], 4 * line);
  }
  return boxes;
}
