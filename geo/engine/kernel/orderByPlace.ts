import { polygonsOf, type Area } from '#geo/plan/area.ts';

/**
 * The rows of areas, each after one that lies near it, so that what is called up from memory for
 * one is often still at hand for the next.
 *
 *     ┌─────────────────┐
 *     │ o → o   → o → o │    To and fro in bands, as many as there would be rows of areas if they
 *     │ o ← o ← o   ← o │    stood in a square.
 *     │ o   → o → o → o │
 *     └─────────────────┘
 */
export function orderByPlace(areas: readonly Area[]): number[] {
  const places = areas.map((area) => polygonsOf(area)[0]![0]![0]!);
  const south = places.reduce((least, [, lat]) => Math.min(least, lat), Infinity);
  const north = places.reduce((most, [, lat]) => Math.max(most, lat), -Infinity);
  const bandHeight = (north - south) / Math.sqrt(areas.length) || 1;
  const bands = places.map(([, lat]) => Math.floor((lat - south) / bandHeight));
  const along = places.map(([lng], row) => (bands[row]! % 2 === 0 ? lng : -lng));
  const rows = places.map((_, row) => row);
  return rows.sort((a, b) => bands[a]! - bands[b]! || along[a]! - along[b]!);
}
