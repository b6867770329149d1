import type { LngLat } from '#geo/geometry/types.ts';
import { metresPerDegree } from '#geo/geometry/ruler.ts';
import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { nearestPosition } from '#geo/streets/nearestPosition.ts';
import type { Network } from '../network.ts';
import { segmentsInBox } from '../tiles/segmentsInBox.ts';

// a brush that crosses a street, or begins a little way into it, does not mean it
const LEAST_METRES = 15;
const LEAST_SHARE = 0.5;

/**
 * The segments with a street that a stroke goes along, in the order of the data: of each place of the
 * stroke the nearest segment within reach, if the stroke follows that for 15 m or half its length.
 * A stroke of one place means the segment under it. The places are to lie close together.
 */
export function segmentsAlong(
  network: Network,
  stroke: readonly LngLat[],
  reachMetres: number,
): readonly number[] {
  const followed = new Map<number, { from: number; to: number }>();
  for (const place of stroke) {
    const at = nearestSegment(network, place, reachMetres);
    if (!at) continue;
    const span = followed.get(at.segment) ?? { from: Infinity, to: -Infinity };
    span.from = Math.min(span.from, at.metres);
    span.to = Math.max(span.to, at.metres);
    followed.set(at.segment, span);
  }
  return [...followed]
    .filter(([segment, { from, to }]) => {
      const least = Math.min(LEAST_METRES, LEAST_SHARE * segmentMetres(network, segment));
      return stroke.length === 1 || to - from >= least;
    })
    .map(([segment]) => segment)
    .toSorted((a, b) => a - b);
}

function nearestSegment(network: Network, place: LngLat, reachMetres: number) {
  const [lng, lat] = place;
  const scale = metresPerDegree(lat);
  const [across, up] = [reachMetres / scale.lng, reachMetres / scale.lat];
  const { streets } = network;
  const near = segmentsInBox(streets, [lng - across, lat - up, lng + across, lat + up]);
  const at = nearestPosition(
    network,
    near.filter((segment) => streets.streetOf[segment]! >= 0),
    place,
  );
  return at && at.distanceMetres <= reachMetres ? at : null;
}
