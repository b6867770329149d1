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

/** Metres along a segment from its start to a fraction of one of its edges. */
export function positionOn(
  measured: MeasuredStreets,
  segment: number,
  edge: number,
  fraction: number,
): number {
  const { coordStart } = measured.streets;
  const first = coordStart[segment]!;
  const last = coordStart[segment + 1]! - 1;
  const metres = metresAfter(measured, edge);
  // sums are exact: what is left from the nearer end gives the same
  const before =
    edge - first < last - edge
      ? edgesMetres(measured, first, edge)
      : segmentMetres(measured, segment) - metres - edgesMetres(measured, edge + 1, last);
  return before + roundedMetres(fraction * metres);
}

/** Length of the edges from a place to another one together. */
function edgesMetres(measured: MeasuredStreets, from: number, to: number): number {
  let metres = 0;
  for (let edge = from; edge < to; edge++) metres += metresAfter(measured, edge);
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
