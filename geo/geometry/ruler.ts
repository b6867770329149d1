/** How many metres one degree is, along the parallel and along the meridian. */
export interface MetresPerDegree {
  readonly lng: number;
  readonly lat: number;
}

/** How long a degree is at a latitude in degrees. */
export type Ruler = (latitude: number) => MetresPerDegree;

// WGS84: equatorial radius in metres, flattening, squared eccentricity
const EQUATOR_METRES = 6_378_137;
const FLATTENING = 1 / 298.257223563;
const ECCENTRICITY_2 = FLATTENING * (2 - FLATTENING);
const RADIANS = Math.PI / 180;

/**
 * Metres in a degree on the WGS84 ellipsoid at a latitude in degrees: the radii of curvature along
 * the prime vertical and the meridian, as https://github.com/mapbox/cheap-ruler computes them from
 * https://en.wikipedia.org/wiki/Earth_radius#Meridional
 */
export function metresPerDegree(latitude: number): MetresPerDegree {
  const cosine = Math.cos(latitude * RADIANS);
  const w2 = 1 / (1 - ECCENTRICITY_2 * (1 - cosine * cosine));
  const w = Math.sqrt(w2);
  const metres = RADIANS * EQUATOR_METRES;
  return { lng: metres * w * cosine, lat: metres * w * w2 * (1 - ECCENTRICITY_2) };
}

/** Length in metres of an edge that is straight in degrees, at the latitude of its middle. */
export function edgeMetres(
  aLng: number,
  aLat: number,
  bLng: number,
  bLat: number,
  ruler: Ruler = metresPerDegree,
): number {
  const scale = ruler((aLat + bLat) / 2);
  const east = (bLng - aLng) * scale.lng;
  const north = (bLat - aLat) * scale.lat;
  // no edge on earth overflows, and Math.hypot, which minds, is many times slower
  return Math.sqrt(east * east + north * north);
}
