import type { KnownStreets } from '../knownStreets.ts';
import type { Track } from './tracks.ts';

/**
 * For each street, by row, how many metres of it run along which streets of the other data. What
 * runs there already by its own name or identity has the place to itself: of another street that
 * runs along there too, nothing goes on in it.
 */
export function metresOnStreets(
  streets: KnownStreets,
  others: KnownStreets,
  tracks: readonly (readonly Track[])[],
  meant: readonly (readonly number[])[],
): readonly ReadonlyMap<number, number>[] {
  const metresOn = meant.map(() => new Map<number, number>());
  const taken = takenPlaces(streets, others, tracks, meant);
  eachTrack(streets, tracks, (street, track) => {
    const row = others.streets.streetOf[track.segment]!;
    const metres = meant[street]!.includes(row)
      ? track.to - track.from
      : freeMetres(track, taken.get(track.segment) ?? []);
    if (metres > 0) metresOn[street]!.set(row, (metresOn[street]!.get(row) ?? 0) + metres);
  });
  return metresOn;
}

type Interval = readonly [from: number, to: number];

/** By segment of the other data: where a street runs that means it. */
function takenPlaces(
  streets: KnownStreets,
  others: KnownStreets,
  tracks: readonly (readonly Track[])[],
  meant: readonly (readonly number[])[],
): Map<number, Interval[]> {
  const taken = new Map<number, Interval[]>();
  eachTrack(streets, tracks, (street, { segment, otherFrom, otherTo }) => {
    if (!meant[street]!.includes(others.streets.streetOf[segment]!)) return;
    const intervals = taken.get(segment) ?? [];
    taken.set(segment, intervals);
    intervals.push([otherFrom, otherTo]);
  });
  for (const intervals of taken.values()) intervals.sort((a, b) => a[0] - b[0]);
  return taken;
}

/** The length of a track less what lies in intervals, which are sorted. */
function freeMetres({ otherFrom, otherTo }: Track, intervals: readonly Interval[]): number {
  let free = 0;
  let reached = otherFrom;
  for (const [from, to] of intervals) {
    free += Math.max(0, Math.min(from, otherTo) - reached);
    reached = Math.max(reached, to);
  }
  return free + Math.max(0, otherTo - reached);
}

function eachTrack(
  { streets: { streetOf } }: KnownStreets,
  tracks: readonly (readonly Track[])[],
  visit: (street: number, track: Track) => void,
): void {
  tracks.forEach((ofSegment, segment) => {
    const street = streetOf[segment]!;
    if (street >= 0) for (const track of ofSegment) visit(street, track);
  });
}
