import { fromLngLat, type KnownCrs, type Place } from '../crs/projections.ts';

/**
 * Where degrees are in another system, to a tenth of a millimetre: the shift of datum there and back
 * takes half a millimetre by itself, and both together stay within one.
 */
export function placeIn(crs: KnownCrs, lngLat: Place): Place {
  if (crs === 'EPSG:4326') return lngLat;
  const [x, y] = fromLngLat(crs, lngLat);
  return [Math.round(x * 1e4) / 1e4, Math.round(y * 1e4) / 1e4];
}
