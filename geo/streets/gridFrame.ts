import type { Ruler } from '#geo/geometry/ruler.ts';
import type { GridFrame } from './streetGrid.ts';

/** How many segments start in a cell, on the whole. */
const SEGMENTS_PER_CELL = 3;
/** Fewer than this lie in one cell: their order stays as it was, and nothing is gained by more. */
const FEWEST_FOR_A_GRID = 64;
const MOST_ACROSS = 4096;

/** A frame around places for so many segments: cells about square in metres. */
export function gridFrame(lngLat: Float64Array, segmentCount: number, ruler: Ruler): GridFrame {
  const { west, south, east, north } = boxOf(lngLat);
  const cells = segmentCount < FEWEST_FOR_A_GRID ? 1 : segmentCount / SEGMENTS_PER_CELL;
  const scale = ruler((south + north) / 2);
  const width = (east - west) * scale.lng;
  const height = (north - south) * scale.lat;
  // as many as fit, also where all lies on one line
  const side = Math.max(Math.sqrt((width * height) / cells), width / cells, height / cells);
  const farthest = Math.max(-west, -south, east, north);
  return frameOf(
    { west, south, east, north },
    countAcross(width / side, (east - west) / farthest),
    countAcross(height / side, (north - south) / farthest),
  );
}

/** A frame around a box, of so many columns and rows. */
export function frameOf(
  { west, south, east, north }: Box,
  columns: number,
  rows: number,
): GridFrame {
  const least = Math.max(-west, -south, east, north) * 2 ** -44;
  return {
    west,
    south,
    // without extent there is one cell, of any size
    columnsPerDegree: east > west ? columns / (east - west) : 1,
    rowsPerDegree: north > south ? rows / (north - south) : 1,
    columns,
    rows,
    slackLng: Math.max(least, ((east - west) / columns) * 2 ** -20),
    slackLat: Math.max(least, ((north - south) / rows) * 2 ** -20),
  };
}

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Cells must be far wider than the numbers in which places are written are apart. */
function countAcross(wanted: number, extent: number): number {
  return Math.max(1, Math.min(Math.round(wanted) || 1, MOST_ACROSS, Math.floor(extent * 2 ** 20)));
}

function boxOf(lngLat: Float64Array): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (let from = 0; from < lngLat.length; from += NUMBERS_AT_ONCE) {
    include(box, lngLat, from, Math.min(lngLat.length, from + NUMBERS_AT_ONCE));
  }
  return box.west <= box.east ? box : { west: 0, south: 0, east: 0, north: 0 };
}

/** In pieces, for what is called often is compiled soon, and one long loop is not. */
const NUMBERS_AT_ONCE = 4096;

function include(
  box: { -readonly [key in keyof Box]: Box[key] },
  lngLat: Float64Array,
  from: number,
  to: number,
): void {
  let { west, south, east, north } = box;
  for (let at = from; at < to; at += 2) {
    const lng = lngLat[at]!;
    const lat = lngLat[at + 1]!;
    if (lng < west) west = lng;
    if (lng > east) east = lng;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  Object.assign(box, { west, south, east, north });
}
