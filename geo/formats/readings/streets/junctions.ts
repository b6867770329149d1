import type { Place } from '../../crs/projections.ts';
import { keyOf } from './lineParts.ts';

/** Whether a place lies on more than one way. */
export type IsShared = (place: Place) => boolean;

/**
 * Finds the places that ways have in common: in data such as OpenStreetMap's, the junctions. Ways
 * that cross without a common place pass over or under each other. `ways`: the lines of each way.
 */
export function sharedPlaces(ways: readonly (readonly Place[][])[]): IsShared {
  const SHARED = -1;
  const wayAt = new Map<string, number>();
  for (const [way, lines] of ways.entries()) {
    for (const key of lines.flat().map(keyOf)) {
      const other = wayAt.get(key) ?? way;
      wayAt.set(key, other === way ? way : SHARED);
    }
  }
  return (place) => wayAt.get(keyOf(place)) === SHARED;
}

/** The line in pieces from one shared place to the next. */
export function splitAt(line: readonly Place[], isShared: IsShared): Place[][] {
  const pieces: Place[][] = [];
  let piece: Place[] = [];
  for (const [i, place] of line.entries()) {
    piece.push(place);
    const isInner = i > 0 && i < line.length - 1;
    if (isInner && isShared(place)) {
      pieces.push(piece);
      piece = [place];
    }
  }
  return [...pieces, piece];
}
