import { metresPerDegree, type Ruler } from '#geo/geometry/ruler.ts';
import { frontageOffsets } from '#geo/streets/frontageOffsets.ts';
import { measureStreets, type MeasuredStreets } from '#geo/streets/measuredStreets.ts';
import { indexStreets, type StreetIndex } from '#geo/streets/streetIndex.ts';
import { LEFT, RIGHT, type Side, type StreetsData } from '#geo/streets/streetsData.ts';

/**
 * Streets made ready for the engine: indexed, and with the lines along which their houses stand. A
 * **side line** is one side of one segment; its number is `2 * segment + side`. A position on it is
 * in metres along the segment's own line from its start; on the frontage line the same position is
 * the place at the same edge and the same fraction of it.
 */
export interface Network extends MeasuredStreets {
  readonly frontageMetres: number;
  readonly index: StreetIndex;
  /** as in `StreetsData`, for these `frontageMetres`; null at 0, where all lies on the middle */
  readonly frontage: Float32Array | null;
}

/** `frontageMetres`: how far houses stand from the middle; 0 judges both sides on the middle. */
export function compileNetwork(
  streets: StreetsData,
  {
    frontageMetres,
    ruler = metresPerDegree,
  }: { readonly frontageMetres: number; readonly ruler?: Ruler },
): Network {
  return {
    ...measureStreets(streets, ruler),
    frontageMetres,
    // whoever only measures areas needs none
    get index() {
      return indexStreets(streets);
    },
    frontage: frontageAt(streets, frontageMetres, ruler),
  };
}

function frontageAt(streets: StreetsData, frontageMetres: number, ruler: Ruler) {
  if (frontageMetres === 0) return null;
  if (frontageMetres === streets.frontageMetres) return streets.frontage;
  return frontageOffsets(streets, frontageMetres, ruler);
}

export const sideLine = (segment: number, side: Side): number => 2 * segment + side;
export const segmentOfLine = (line: number): number => line >> 1;
export const sideOfLine = (line: number): Side => (line & 1 ? RIGHT : LEFT);
