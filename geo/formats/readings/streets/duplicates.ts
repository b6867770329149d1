import type { Place } from '../../crs/projections.ts';
import { isSamePlace } from './lineParts.ts';

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
  const seen = new Map<number, Marked[]>();
  return (candidate) => {
    const { line, mark } = candidate;
    const key = keyOf(line);
    const alike = seen.get(key);
    if (!alike) seen.set(key, [candidate]);
    else if (alike.some((other) => other.mark === mark && isSameLine(line, other.line)))
      return true;
    else alike.push(candidate);
    return false;
  };
}

/**
 * A number that is the same for the same line, either way around, and seldom for others: a text of
 * the places takes longer to make than the rest of the reading.
 */
function keyOf(line: readonly Place[]): number {
  const first = line[0]!;
  const last = line[line.length - 1]!;
  return line.length + first[0] + last[0] + 31 * (first[1] + last[1]);
}

function isSameLine(a: readonly Place[], b: readonly Place[]): boolean {
  const last = b.length - 1;
  if (a.length !== b.length) return false;
  return (
    a.every((place, i) => isSamePlace(place, b[i]!)) ||
    a.every((place, i) => isSamePlace(place, b[last - i]!))
  );
}
