import { edgeMetres, metresPerDegree, type Ruler } from '#geo/geometry/ruler.ts';
import { roundedMetres } from './roundedMetres.ts';
import type { StreetsData } from './streetsData.ts';

/** Streets on which a position can be said in metres along a segment. */
export interface MeasuredStreets {
  readonly streets: StreetsData;
  /** the one by which the streets were built */
  readonly ruler: Ruler;
}

export function measureStreets(
  streets: StreetsData,
  ruler: Ruler = metresPerDegree,
): MeasuredStreets {
  return { streets, ruler };
}

/** Length of a segment in metres: that of its edges together. */
export function segmentMetres(
  { streets: { metresBefore } }: Pick<MeasuredStreets, 'streets'>,
  segment: number,
): number {
  return metresBefore[segment + 1]! - metresBefore[segment]!;
}

/** Metres from a place to the next one of its segment. */
export function metresAfter({ streets, ruler }: MeasuredStreets, place: number): number {
  return measuredEdge(streets.lngLat, place, ruler);
}

/** Metres from the start of an edge to a fraction of it. */
export function alongEdge(measured: MeasuredStreets, edge: number, fraction: number): number {
  return roundedMetres(fraction * metresAfter(measured, edge));
}

/** Metres along a segment from its start to one of its places. */
export function metresUpTo(measured: MeasuredStreets, segment: number, place: number): number {
  let metres = 0;
  for (let edge = measured.streets.coordStart[segment]!; edge < place; edge++) {
    metres += metresAfter(measured, edge);
  }
  return metres;
}

/**
 * The length of the edge that begins at a place, as `segmentMetres` and positions count it: twice a
 * kept length, so that half a segment ends at half its length.
 */
export function measuredEdge(lngLat: Float64Array, place: number, ruler: Ruler): number {
  const at = 2 * place;
  const metres = edgeMetres(lngLat[at]!, lngLat[at + 1]!, lngLat[at + 2]!, lngLat[at + 3]!, ruler);
  return 2 * roundedMetres(metres / 2);
}
