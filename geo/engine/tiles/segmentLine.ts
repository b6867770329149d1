import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { sliceSegment } from '#geo/streets/positions.ts';
import type { StreetsData } from '#geo/streets/streetsData.ts';
import type { Network } from '../network.ts';

/** The line of a segment, longitude and latitude in degrees, two numbers a place: a view. */
export function segmentLine({ lngLat, coordStart }: StreetsData, segment: number): Float64Array {
  return lngLat.subarray(2 * coordStart[segment]!, 2 * coordStart[segment + 1]!);
}

/** Its part between two positions in metres; most parts are the whole, and are not copied. */
export function partOfSegment(
  network: Network,
  segment: number,
  from: number,
  to: number,
): ArrayLike<number> {
  const isWhole = from === 0 && to === segmentMetres(network, segment);
  return isWhole
    ? segmentLine(network.streets, segment)
    : sliceSegment(network, segment, from, to).flat();
}
