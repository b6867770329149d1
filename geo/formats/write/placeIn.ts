import { fromLngLat, type KnownCrs, type Place } from '../crs/projections.ts';

/** Where degrees are in another system, to a millimetre, which is more than any source knows. */
export function placeIn(crs: KnownCrs, lngLat: Place): Place {
  if (crs === 'EPSG:4326') return lngLat;
  const [x, y] = fromLngLat(crs, lngLat);
  return [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000];
}
