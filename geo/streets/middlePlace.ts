import type { LngLat } from '#geo/geometry/types.ts';
import type { StreetsData } from './streetsData.ts';

/** The middle one of the places of a segment. */
export function middlePlace(
  { coordStart, lngLat }: Pick<StreetsData, 'coordStart' | 'lngLat'>,
  segment: number,
): LngLat {
  const place = (coordStart[segment]! + coordStart[segment + 1]! - 1) >> 1;
  return [lngLat[2 * place]!, lngLat[2 * place + 1]!];
}
