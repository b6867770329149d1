import { metresPerDegree } from '#geo/geometry/ruler.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { positionOn, type MeasuredStreets } from './measuredStreets.ts';
import { LEFT, RIGHT, type Side, type StreetsData } from './streetsData.ts';

/** A position on a segment, and how a place that was brought to it lay beside it. */
export interface NearestPosition {
  readonly segment: number;
  /** along the line from the segment's start */
  readonly metres: number;
  readonly distanceMetres: number;
  /** where the place lay, in the digitising direction; left when it lay on the line itself */
  readonly side: Side;
}

/**
 * The position on some segments that is nearest to a place; the first of them on a tie, null when
 * there are no segments. Distances are taken in the plane at the latitude of the place.
 */
export function nearestPosition(
  measured: MeasuredStreets,
  segments: Iterable<number>,
  at: LngLat,
): NearestPosition | null {
  const frame = frameAt(measured.streets, at);
  let nearest: { segment: number; edge: number; fraction: number } | null = null;
  let least = Infinity;
  for (const segment of segments) {
    const last = measured.streets.coordStart[segment + 1]! - 1;
    for (let edge = measured.streets.coordStart[segment]!; edge < last; edge++) {
      const { fraction, distance } = nearestOnEdge(frame(edge), frame(edge + 1));
      if (distance < least) {
        least = distance;
        nearest = { segment, edge, fraction };
      }
    }
  }
  if (!nearest) return null;
  const { segment, edge, fraction } = nearest;
  return {
    segment,
    metres: positionOn(measured, segment, edge, fraction),
    distanceMetres: least,
    side: sideOf(measured.streets, frame, nearest),
  };
}

/** Metres east and north of the place that is asked for. */
type Local = readonly [east: number, north: number];
type Frame = (place: number) => Local;

function frameAt({ lngLat }: StreetsData, at: LngLat): Frame {
  const scale = metresPerDegree(at[1]);
  return (place) => [
    (lngLat[2 * place]! - at[0]) * scale.lng,
    (lngLat[2 * place + 1]! - at[1]) * scale.lat,
  ];
}

function nearestOnEdge(a: Local, b: Local): { fraction: number; distance: number } {
  const [east, north] = [b[0] - a[0], b[1] - a[1]];
  const square = east * east + north * north;
  const along = square > 0 ? -(a[0] * east + a[1] * north) / square : 0;
  // a place that is the edge's end is at its end to the bit, as the next edge's start
  const isAtEnd = b[0] === 0 && b[1] === 0;
  const fraction = isAtEnd ? 1 : Math.max(0, Math.min(1, along));
  const distance = isAtEnd ? 0 : Math.hypot(a[0] + fraction * east, a[1] + fraction * north);
  return { fraction, distance };
}

/**
 * In a bend the nearest is the corner, and in a sharp one its two edges may disagree about the
 * side; the direction halfway between theirs does not.
 */
function sideOf(
  { coordStart }: StreetsData,
  frame: Frame,
  { segment, edge, fraction }: { segment: number; edge: number; fraction: number },
): Side {
  const isFirst = edge === coordStart[segment]!;
  const isLast = edge + 1 === coordStart[segment + 1]! - 1;
  const [along, nearest] = [direction(frame(edge), frame(edge + 1)), lerp(frame, edge, fraction)];
  const other =
    fraction === 0 && !isFirst
      ? direction(frame(edge - 1), frame(edge))
      : fraction === 1 && !isLast
        ? direction(frame(edge + 1), frame(edge + 2))
        : along;
  const [east, north] = [along[0] + other[0], along[1] + other[1]];
  // the place is the origin, so it lies at -nearest from the line
  return east * -nearest[1] - north * -nearest[0] >= 0 ? LEFT : RIGHT;
}

function direction(a: Local, b: Local): Local {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  return length > 0 ? [(b[0] - a[0]) / length, (b[1] - a[1]) / length] : [0, 0];
}

function lerp(frame: Frame, edge: number, fraction: number): Local {
  const [a, b] = [frame(edge), frame(edge + 1)];
  return [a[0] + fraction * (b[0] - a[0]), a[1] + fraction * (b[1] - a[1])];
}
