import type { LngLat, MultiPolygon, Ring } from './types.ts';

const SCAN_LINES = 24;

/**
 * A place well inside an area with as much room as possible to the left and the right of it: where
 * its name fits best. Rows are laid over the area and the middle of the longest run inside it is
 * taken. Degrees; null for an area without surface.
 */
export function widestSpot(area: MultiPolygon): LngLat | null {
  const lats = area.flat(2).map(([, lat]) => lat);
  const [south, north] = [lats.reduce(min, Infinity), lats.reduce(max, -Infinity)];
  let spot: LngLat | null = null;
  let widest = 0;
  for (let row = 0; row < SCAN_LINES; row++) {
    const share = (row + 0.5) / SCAN_LINES;
    // rows near the middle win from equally wide ones at the rim
    const preference = 1 - Math.abs(share - 0.5) / 2;
    const lat = south + share * (north - south);
    for (const [west, east] of area.flatMap((polygon) => runsInside(polygon, lat))) {
      const width = (east - west) * preference;
      if (width <= widest) continue;
      widest = width;
      spot = [(west + east) / 2, lat];
    }
  }
  return spot;
}

/** The stretches of a parallel that lie inside a polygon, holes left out (even-odd). */
function runsInside(polygon: readonly Ring[], lat: number): [west: number, east: number][] {
  const crossings = polygon.flatMap((ring) => crossingsOf(ring, lat)).toSorted((a, b) => a - b);
  const runs: [number, number][] = [];
  for (let i = 0; i + 1 < crossings.length; i += 2) runs.push([crossings[i]!, crossings[i + 1]!]);
  return runs;
}

function crossingsOf(ring: Ring, lat: number): number[] {
  const lngs: number[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1]!, ring[i]!];
    // half open, so that a corner on the row counts once
    if (a[1] <= lat === b[1] <= lat) continue;
    lngs.push(a[0] + ((lat - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
  }
  return lngs;
}

const min = (a: number, b: number) => Math.min(a, b);
const max = (a: number, b: number) => Math.max(a, b);
