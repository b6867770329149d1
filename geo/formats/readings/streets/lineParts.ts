import { edgeMetres } from '#geo/geometry/ruler.ts';
import type { Place } from '../../crs/projections.ts';

/** The line without places given twice in a row; null when that leaves no two. */
export function tidyLine(line: Place[]): Place[] | null {
  const isAgain = (place: Place, i: number) => i > 0 && isSamePlace(place, line[i - 1]!);
  // nearly every line serves as it is, and a file has a hundred thousand of them
  const places = line.some(isAgain) ? line.filter((place, i) => !isAgain(place, i)) : line;
  return places.length >= 2 ? places : null;
}

// the dams in the IJsselmeer are drawn with more places than this
const LONGEST_EDGE_METRES = 50_000;

/** Whether a line leaps farther than any street runs straight: one of its places is mistyped. */
export function leaps(line: readonly Place[]): boolean {
  return line.some(
    (place, i) => i > 0 && edgeMetres(...line[i - 1]!, ...place) > LONGEST_EDGE_METRES,
  );
}

/**
 * The parts of a line as one, when each begins where another ends and all follow each other; null
 * when they do not. No part is turned around: left and right would change sides.
 */
export function joinedParts(parts: readonly Place[][]): Place[] | null {
  const byStart = new Map(parts.map((part) => [keyOf(part[0]!), part]));
  const ends = new Set(parts.map((part) => keyOf(part.at(-1)!)));
  // two that begin, or end, at one place are a fork
  if (byStart.size < parts.length || ends.size < parts.length) return null;
  const first = parts.find((part) => !ends.has(keyOf(part[0]!))) ?? parts[0]!;
  const line = [...first];
  for (let used = 1; used < parts.length; used++) {
    const next = byStart.get(keyOf(line.at(-1)!));
    if (!next || next === first) return null;
    for (const place of next.slice(1)) line.push(place);
  }
  return line;
}

/** Which of the lines is the longest, in metres. */
export function longestOf(lines: readonly Place[][]): number {
  const metres = lines.map((line) =>
    line.slice(1).reduce((sum, [lng, lat], i) => sum + edgeMetres(...line[i]!, lng, lat), 0),
  );
  return metres.indexOf(Math.max(...metres));
}

/** A text that is the same for the same place only. */
export const keyOf = ([x, y]: Place) => `${x} ${y}`;

export const isSamePlace = (a: Place, b: Place) => a[0] === b[0] && a[1] === b[1];
