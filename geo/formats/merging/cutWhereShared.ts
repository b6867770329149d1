import type { Segment } from '#geo/streets/segment.ts';
import type { Place } from '../crs/projections.ts';
import { longestOf } from '../readings/streets/lineParts.ts';
import { sharedPlaces, splitAt } from '../readings/streets/junctions.ts';

/**
 * The pieces of each segment when segments of several files are cut where they share a place, as the
 * lines of one file are when it is read. One that is cut nowhere stays the object that it is; of one
 * that is cut, the house numbers go to the longest piece.
 */
export function cutWhereShared(segments: readonly Segment[]): Segment[][] {
  const isShared = sharedPlaces(segments.map(({ line }) => [line]));
  return segments.map((segment) => {
    const lines = splitAt(segment.line, isShared);
    if (lines.length === 1) return [segment];
    const longest = longestOf(lines);
    return lines.map((line, i) => pieceOf(segment, line, i, i === longest));
  });
}

function pieceOf(segment: Segment, line: Place[], place: number, hasNumbers: boolean): Segment {
  const id = `${segment.id}/${place + 1}`;
  return { ...segment, id, line, ...(hasNumbers ? {} : { left: null, right: null }) };
}
