import { clipLine } from '#geo/geometry/clipLine.ts';
import type { PreparedPolygon } from '#geo/geometry/preparedPolygon.ts';
import { positionOn } from '#geo/streets/measuredStreets.ts';
import type { Network } from '../network.ts';

/** Takes a part of a track that is inside, in metres along its segment. */
export type KeepPart = (from: number, to: number) => void;

/**
 * The parts of one track in a polygon, by exact predicates all along: slow, and right in every
 * case. Parts come in order, and may touch.
 */
export function followTrack(
  network: Network,
  track: number,
  polygon: PreparedPolygon,
  keep: KeepPart,
): void {
  const segment = segmentOfTrack(network, track);
  const line = lineOfTrack(network, track);
  const first = network.streets.coordStart[segment]!;
  clipLine(polygon, line, 0, line.length / 2 - 1, (edge, from, to) => {
    keep(
      positionOn(network, segment, first + edge, from),
      positionOn(network, segment, first + edge, to),
    );
  });
}

export function segmentOfTrack({ frontage }: Network, track: number): number {
  return frontage ? track >> 1 : track;
}

/** The places of a track: the middle of its segment, displaced to its side. */
export function lineOfTrack({ frontage, streets }: Network, track: number): Float64Array {
  const segment = frontage ? track >> 1 : track;
  const from = 2 * streets.coordStart[segment]!;
  const line = streets.lngLat.slice(from, 2 * streets.coordStart[segment + 1]!);
  if (!frontage) return line;
  const sign = track & 1 ? -1 : 1;
  return line.map((degrees, i) => degrees + sign * frontage[from + i]!);
}
