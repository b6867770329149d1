import type { StreetsData } from '../streetsData.ts';

/** Finds the segments of other data that have the very line of a segment, corner by corner. */
export function sameLineFinder(
  streets: StreetsData,
  others: StreetsData,
): (segment: number) => readonly number[] {
  const starting = new Map<string, number[]>();
  for (let other = 0; other < others.segmentCount; other++) {
    const key = startOf(others, other);
    const known = starting.get(key);
    if (known) known.push(other);
    else starting.set(key, [other]);
  }
  return (segment) =>
    (starting.get(startOf(streets, segment)) ?? []).filter((other) =>
      isSameLine(streets, segment, others, other),
    );
}

function startOf({ coordStart, lngLat }: StreetsData, segment: number): string {
  const at = 2 * coordStart[segment]!;
  return `${lngLat[at]} ${lngLat[at + 1]}`;
}

function isSameLine(a: StreetsData, segment: number, b: StreetsData, other: number): boolean {
  const [from, to] = [2 * a.coordStart[segment]!, 2 * a.coordStart[segment + 1]!];
  const start = 2 * b.coordStart[other]!;
  if (2 * b.coordStart[other + 1]! - start !== to - from) return false;
  for (let at = from; at < to; at++) {
    if (a.lngLat[at] !== b.lngLat[start + at - from]) return false;
  }
  return true;
}
