// Spherical web mercator (EPSG:3857), as shares of a world that is a square: x runs east from the
// date line, y runs south from the northern edge.

const MAX_LATITUDE = 85.051128779807;

/** How far along the world a longitude in degrees is: 0 to 1. */
export const mercatorX = (lng: number): number => lng / 360 + 0.5;

/** How far down the world a latitude in degrees is: 0 to 1. */
export function mercatorY(lat: number): number {
  // the map is square, and ends before the poles
  const radians = (Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * Math.PI) / 180;
  const north = Math.log(Math.tan(Math.PI / 4 + radians / 2));
  return 0.5 - north / (2 * Math.PI);
}

/** The longitude in degrees, so far along the world. */
export const lngAt = (x: number): number => (x - 0.5) * 360;

/** The latitude in degrees, so far down the world. */
export function latAt(y: number): number {
  const north = Math.PI * (1 - 2 * y);
  return (Math.atan(Math.sinh(north)) * 180) / Math.PI;
}
