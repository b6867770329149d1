import { metresPerDegree } from '../ruler.ts';
import type { LngLat, MultiPolygon, Polygon } from '../types.ts';
import { halfEdgeMetres } from './borderLengths.ts';
import { inAll, overlay, piecesOf, type Overlay, type Piece } from './overlay.ts';

/** What lies on either side of a line, as seen along it. */
export interface Halves {
  readonly left: MultiPolygon;
  readonly right: MultiPolygon;
}

/**
 * Splits an area by a line. Parts that the line does not touch go to the side on which they lie. null
 * when the line leaves the area in one piece.
 */
export function splitArea(area: MultiPolygon, line: readonly LngLat[]): Halves | null {
  const over = overlay([area], [line]);
  const pieces = piecesOf(over, inAll(0), { cutByLines: true });
  const leftness = pieces.map((piece) => leftMetres(over, piece));
  if (!leftness.some((metres) => metres > 0) || !leftness.some((metres) => metres < 0)) return null;
  const isLeft = pieces.map(({ polygon }, i) => (leftness[i] || leftOf(line, polygon)) > 0);
  const half = (wanted: boolean) =>
    pieces.filter((_, i) => isLeft[i] === wanted).map(({ polygon }) => polygon);
  return { left: half(true), right: half(false) };
}

/** Metres of the line that have the piece on their left, less those that have it on their right. */
export function leftMetres(over: Overlay, { border }: Piece): number {
  return border.flat().reduce((sum, half) => {
    const along = alongLine(over, half);
    return along === 0 ? sum : sum + along * halfEdgeMetres(over, half);
  }, 0);
}

/** 1 for a half-edge that runs along the line, -1 for one against it, 0 for one beside it. */
export function alongLine({ arrangement, polygonCount }: Overlay, half: number): -1 | 0 | 1 {
  const line = arrangement.edges[half >> 1]!.owners.find(({ owner }) => owner >= polygonCount);
  if (!line) return 0;
  return line.isReversed === ((half & 1) === 1) ? 1 : -1;
}

/** Positive when a polygon that a line does not touch lies on the left of its nearest edge. */
function leftOf(line: readonly LngLat[], [outer]: Polygon): number {
  const at = outer![0]!;
  const scale = metresPerDegree(at[1]);
  const local = ([lng, lat]: LngLat): LngLat => [
    (lng - at[0]) * scale.lng,
    (lat - at[1]) * scale.lat,
  ];
  let [least, side] = [Infinity, 1];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [local(line[i - 1]!), local(line[i]!)];
    const [x, y] = [b[0] - a[0], b[1] - a[1]];
    const share = Math.max(0, Math.min(1, -(a[0] * x + a[1] * y) / (x * x + y * y || 1)));
    const metres = Math.hypot(a[0] + share * x, a[1] + share * y);
    if (metres >= least) continue;
    least = metres;
    side = a[1] * x - a[0] * y <= 0 ? 1 : -1;
  }
  return side;
}
