import type { Place } from '../../crs/projections.ts';
import { isSamePlace } from './lineParts.ts';
import type { StreetRow } from './streetRow.ts';

/** Answers whether a line was there before, and remembers it. */
export type IsDuplicate = (line: readonly Place[], row: StreetRow) => boolean;

/**
 * A memory of lines. A line was there before when the same places were, in the same direction or
 * the other way around, of the same street and kind of road.
 */
export function duplicateFinder(): IsDuplicate {
  const lines: (readonly Place[])[] = [];
  const rows: StreetRow[] = [];
  // chains of lines that are alike: the newest of each, and the one before each
  const newest = new Map<number, number>();
  const earlier: number[] = [];
  return (line, row) => {
    const key = keyOf(line);
    const last = newest.get(key) ?? -1;
    for (let known = last; known >= 0; known = earlier[known]!) {
      if (isSameRoad(row, rows[known]!) && isSameLine(line, lines[known]!)) return true;
    }
    newest.set(key, lines.length);
    earlier.push(last);
    lines.push(line);
    rows.push(row);
    return false;
  };
}

/**
 * A small whole number that is the same for the same line, either way around, and seldom for others:
 * a text of the places takes longer to make than the rest of the reading.
 */
function keyOf(line: readonly Place[]): number {
  return (mixed(line[0]!) + mixed(line[line.length - 1]!)) & 0x3fff_ffff;
}

// a centimetre
const STEPS_A_DEGREE = 1e7;

/** The bits of a place thrown together: those of streets in rows are not to add up to the same. */
function mixed([x, y]: Place): number {
  const bits =
    Math.imul(x * STEPS_A_DEGREE, 0x9e3779b1) ^ Math.imul(y * STEPS_A_DEGREE, 0x85ebca6b);
  return Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d) >>> 2;
}

/** Lines on one another are one street twice only when they are the same kind of road as well. */
const isSameRoad = (a: StreetRow, b: StreetRow) =>
  a.name === b.name &&
  a.place === b.place &&
  a.identity === b.identity &&
  a.roadClass === b.roadClass;

function isSameLine(a: readonly Place[], b: readonly Place[]): boolean {
  const last = b.length - 1;
  if (a.length !== b.length) return false;
  return (
    a.every((place, i) => isSamePlace(place, b[i]!)) ||
    a.every((place, i) => isSamePlace(place, b[last - i]!))
  );
}
