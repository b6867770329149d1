import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metresPerDegree } from './ruler.ts';
import { buildSnapIndex, snap, type SnapSource } from './snapIndex.ts';
import type { LngLat } from './types.ts';

const LAT = 52.3;
const SCALE = metresPerDegree(LAT);

/** A place so many metres east and north of an origin. */
const at = (east: number, north: number): LngLat => [
  5.2 + east / SCALE.lng,
  LAT + north / SCALE.lat,
];

const sourceOf = (points: LngLat[], lines: LngLat[][] = []): SnapSource => {
  const starts = [0];
  for (const line of lines) starts.push(starts.at(-1)! + line.length);
  return Object.freeze({
    points: Float64Array.from(points.flat()),
    lines: { coords: Float64Array.from(lines.flat(2)), starts: Uint32Array.from(starts) },
  });
};

const metresBetween = (a: LngLat, b: LngLat) =>
  Math.hypot((a[0] - b[0]) * SCALE.lng, (a[1] - b[1]) * SCALE.lat);

describe('snap', () => {
  test('finds nothing among nothing', () => {
    expect(snap([buildSnapIndex(sourceOf([]))], at(0, 0), 10)).toBeNull();
  });

  test('gives the very numbers of the nearest corner', () => {
    const corner: LngLat = [5.200_012_345_678_901, 52.300_001_234_567_89];
    const index = buildSnapIndex(sourceOf([at(9, 0), corner, at(-9, 0)]));
    expect(snap([index], at(1, 1), 10)).toEqual({ lngLat: corner, kind: 'corner' });
  });

  test('a corner within reach comes before a line that is nearer', () => {
    const index = buildSnapIndex(sourceOf([at(8, 0)], [[at(-50, 1), at(50, 1)]]));
    expect(snap([index], at(0, 0), 10)?.kind).toBe('corner');
    expect(snap([index], at(0, 0), 7)?.kind).toBe('line');
  });

  test('the nearest place on a line stands square to it', () => {
    const index = buildSnapIndex(sourceOf([], [[at(-30, -30), at(30, 30)]]));
    const snapped = snap([index], at(4, -4), 10)!;
    expect(metresBetween(snapped.lngLat, at(0, 0))).toBeLessThan(1e-3);
  });

  test('past the end of a line its end is nearest, to the bit', () => {
    const end = at(30, 3);
    const index = buildSnapIndex(sourceOf([], [[at(-30, 3), end]]));
    expect(snap([index], at(33, 3), 10)?.lngLat).toEqual(end);
  });

  test('two lines are not joined to each other', () => {
    const index = buildSnapIndex(
      sourceOf(
        [],
        [
          [at(-90, 0), at(-40, 0)],
          [at(40, 0), at(90, 0)],
        ],
      ),
    );
    expect(snap([index], at(0, 0), 20)).toBeNull();
  });

  test('an edge of no length is a place', () => {
    const index = buildSnapIndex(sourceOf([], [[at(3, 0), at(3, 0)]]));
    expect(snap([index], at(0, 0), 10)?.lngLat).toEqual(at(3, 0));
  });

  test('a corner of any source comes before a line of another', () => {
    const lines = buildSnapIndex(sourceOf([], [[at(-50, 1), at(50, 1)]]));
    const corners = buildSnapIndex(sourceOf([at(8, 0)]));
    expect(snap([lines, corners], at(0, 0), 10)).toEqual({ lngLat: at(8, 0), kind: 'corner' });
  });

  test('an index that was handed over gives the same as one that was not', () => {
    const index = buildSnapIndex(sourceOf([at(3, 3)], [[at(-50, 1), at(50, 1)]]));
    const buffers = [index.pointTree!, index.edgeTree!] as ArrayBuffer[];
    const expected = [snap([index], at(0, 0), 5), snap([index], at(0, 0), 2)];
    const received = structuredClone(index, { transfer: buffers });
    expect([snap([received], at(0, 0), 5), snap([received], at(0, 0), 2)]).toEqual(expected);
  });

  // no whole numbers of metres are so far apart
  const REACH = 14.9873;

  test('what it finds is what a search through everything finds', () => {
    const place = fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -60, max: 60 }));
    const places = fc.array(place, { maxLength: 30 }).map((list) => list.map((p) => at(...p)));
    fc.assert(
      fc.property(places, places, places, place, (first, second, line, where) => {
        const points = [...first, ...second];
        const indexes = [
          buildSnapIndex(sourceOf(first)),
          buildSnapIndex(sourceOf(second, line.length > 1 ? [line] : [])),
        ];
        const found = snap(indexes, at(...where), REACH);
        const corner = Math.min(...points.map((p) => metresBetween(p, at(...where))), Infinity);
        const nearest = corner <= REACH ? corner : nearestByHalving(line, at(...where));
        const expected = nearest <= REACH ? nearest : Infinity;
        const metres = found ? metresBetween(found.lngLat, at(...where)) : Infinity;
        expect(Math.abs(metres - expected) < 1e-3 || metres === expected).toBe(true);
      }),
    );
  });
});

/** The distance to a line, by ternary search along each edge: nothing in common with the index. */
function nearestByHalving(line: readonly LngLat[], place: LngLat): number {
  let nearest = Infinity;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const along = (t: number): LngLat => [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
    let [low, high] = [0, 1];
    for (let round = 0; round < 100; round++) {
      const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
      if (metresBetween(along(left), place) < metresBetween(along(right), place)) high = right;
      else low = left;
    }
    nearest = Math.min(nearest, metresBetween(along(low), place));
  }
  return nearest;
}
