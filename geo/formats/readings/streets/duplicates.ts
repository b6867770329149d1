import type { Place } from '../../crs/projections.ts';
import { isSamePlace, keyOf } from './lineParts.ts';

/** A line and what tells it from another that runs the same way. */
export interface Marked {
  readonly line: readonly Place[];
  readonly mark: string;
}

/**
 * A memory of lines. Answers whether a line was there before: the same places in the same
 * direction, or the other way around, with the same mark.
 */
export function duplicateFinder(): (line: Marked) => boolean {
  const seen = new Map<string, Marked[]>();
  return (candidate) => {
    const { line, mark } = candidate;
    const ends = [keyOf(line[0]!), keyOf(line.at(-1)!)].sort();
    // whole lines as keys would take as much memory again as the file
    const key = [line.length, ...ends, mark].join('|');
    const alike = seen.get(key) ?? [];
    if (alike.some((other) => isSameLine(line, other.line))) return true;
    seen.set(key, [...alike, candidate]);
    return false;
  };
}

function isSameLine(a: readonly Place[], b: readonly Place[]): boolean {
  const last = b.length - 1;
  return (
    a.every((place, i) => isSamePlace(place, b[i]!)) ||
    a.every((place, i) => isSamePlace(place, b[last - i]!))
  );
}
