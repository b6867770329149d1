import type { Network } from '#geo/engine/network.ts';
import { segmentsOfStreet } from '#geo/streets/streetIndex.ts';
import { LEFT, type Side } from '#geo/streets/streetsData.ts';

export const START = 0;
export const END = 1;
/** Which end of a segment. */
export type SegmentEnd = typeof START | typeof END;

/** By an end of a segment, and by the side where that is on a barrier: in which sector it lies. */
export type SectorOf = (segment: number, end: SegmentEnd, side: Side | null) => number;

/** An end of a piece of a barrier at a node, by the direction in which it leaves. */
interface BarrierEnd {
  readonly segment: number;
  readonly end: SegmentEnd;
  readonly bearing: number;
}

/**
 * Around a node of barrier streets: sector i lies anticlockwise from the i-th of their ends, up to the
 * next one. A barrier ends at a node that only one end of it reaches: there all lies in one sector.
 *
 *              |  sector 0         ends by bearing, from the east and anticlockwise; the houses on
 *    sector 1  |                   the left of an end, as seen from the node, lie in its own sector,
 *    ==========o==========  0      those on the right in the one before it
 *      1          sector 1
 */
export function barrierSectors(network: Network, streets: ReadonlySet<number>): SectorOf {
  const endsAt = barrierEnds(network, streets);
  const { nodes } = network.streets;
  return (segment, end, side) => {
    const ends = endsAt.get(nodes[2 * segment + end]!);
    if (!ends || ends.length === 1) return 0;
    const own = ends.findIndex((each) => each.segment === segment && each.end === end);
    if (own < 0) return sectorAt(ends, bearingOf(network, segment, end));
    // seen from its end, a segment's left is on the right
    const isAnticlockwise = (side === LEFT) === (end === START);
    return isAnticlockwise ? own : (own + ends.length - 1) % ends.length;
  };
}

function barrierEnds(network: Network, streets: ReadonlySet<number>) {
  const endsAt = new Map<number, BarrierEnd[]>();
  const { nodes } = network.streets;
  for (const street of streets) {
    for (const segment of segmentsOfStreet(network.index, street)) {
      for (const end of [START, END] as const) {
        const node = nodes[2 * segment + end]!;
        const bearing = bearingOf(network, segment, end);
        endsAt.set(node, [...(endsAt.get(node) ?? []), { segment, end, bearing }]);
      }
    }
  }
  for (const ends of endsAt.values()) ends.sort((a, b) => a.bearing - b.bearing);
  return endsAt;
}

function sectorAt(ends: readonly BarrierEnd[], bearing: number): number {
  const before = ends.filter((each) => each.bearing <= bearing).length;
  return (before + ends.length - 1) % ends.length;
}

/**
 * The direction in which a segment leaves the node at one of its ends: in radians from the east,
 * anticlockwise, in degrees as on a plane. That squeezes angles, but keeps their order.
 */
function bearingOf({ streets }: Network, segment: number, end: SegmentEnd): number {
  const { coordStart, lngLat } = streets;
  const first = coordStart[segment]!;
  const last = coordStart[segment + 1]! - 1;
  const [node, step] = end === START ? [first, 1] : [last, -1];
  const [lng, lat] = [lngLat[2 * node]!, lngLat[2 * node + 1]!];
  for (let place = node + step; first <= place && place <= last; place += step) {
    const [east, north] = [lngLat[2 * place]! - lng, lngLat[2 * place + 1]! - lat];
    // a place given twice has no direction
    if (east !== 0 || north !== 0) return Math.atan2(north, east);
  }
  return 0;
}
