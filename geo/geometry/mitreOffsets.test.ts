import { describe, expect, test } from 'vitest';
import { mitreOffsets } from './mitreOffsets.ts';
import { metresPerDegree } from './ruler.ts';

const scale = metresPerDegree(52);

/** Lines and results in metres east and north of (5, 52): small enough for one scale. */
function displaced(line: readonly (readonly [number, number])[], leftMetres: number) {
  const lngLat = Float64Array.from(
    line.flatMap(([east, north]) => [5 + east / scale.lng, 52 + north / scale.lat]),
  );
  const offsets = new Float32Array(lngLat.length);
  mitreOffsets(lngLat, 0, line.length - 1, leftMetres, offsets);
  return line.map(([east, north], i) => [
    toMillimetre(east + offsets[2 * i]! * scale.lng),
    toMillimetre(north + offsets[2 * i + 1]! * scale.lat),
  ]);
}

const toMillimetre = (metres: number) => Math.round(metres * 1000) / 1000 + 0;

const corner = [
  [0, 0],
  [100, 0],
  [100, 100],
] as const;

describe('a line displaced', () => {
  test('to the left lies on the left of its direction, and to the right on the right', () => {
    expect(
      displaced(
        [
          [0, 0],
          [100, 0],
        ],
        10,
      ),
    ).toEqual([
      [0, 10],
      [100, 10],
    ]);
    expect(
      displaced(
        [
          [0, 0],
          [0, 100],
        ],
        -10,
      ),
    ).toEqual([
      [10, 0],
      [10, 100],
    ]);
  });

  test('keeps its distance to both edges of a corner, inside and outside', () => {
    expect(displaced(corner, 10)).toEqual([
      [0, 10],
      [90, 10],
      [90, 100],
    ]);
    expect(displaced(corner, -10)).toEqual([
      [0, -10],
      [110, -10],
      [110, 100],
    ]);
  });

  test('reaches at most twice the distance in a sharp corner', () => {
    const [, tip] = displaced(
      [
        [0, 0],
        [100, 0],
        [0, 10],
      ],
      -10,
    );
    expect(Math.abs(Math.hypot(tip![0]! - 100, tip![1]!) - 20)).toBeLessThan(1e-3);
    expect(tip![0]).toBeGreaterThan(100);
  });

  test('passes over edges without length', () => {
    const doubled = displaced([corner[0], corner[0], corner[1], corner[1], corner[2]], 10);
    expect(doubled).toEqual([
      [0, 10],
      [0, 10],
      [90, 10],
      [90, 10],
      [90, 100],
    ]);
  });

  test('follows the edge before where it turns back on itself', () => {
    const turning = displaced(
      [
        [0, 0],
        [100, 0],
        [0, 0],
      ],
      10,
    );
    expect(turning).toEqual([
      [0, 10],
      [100, 10],
      [0, -10],
    ]);
  });
});

describe('a line stays where it is', () => {
  test('when the distance is 0', () => {
    expect(offsetsOf([5.1, 52.3, 5.7, 52.9, 5.3, 52.1], 0)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('when it is no more than a point', () => {
    expect(offsetsOf([5.1, 52.3, 5.1, 52.3], 10)).toEqual([0, 0, 0, 0]);
  });
});

test('to the right a line moves exactly as far as to the left', () => {
  const line = [5.1, 52.3, 5.1001, 52.3003, 5.1001, 52.3003, 5.0998, 52.3001, 5.1, 52.3];
  expect(offsetsOf(line, -10)).toEqual(offsetsOf(line, 10).map((offset) => 0 - offset));
});

test('only the places asked for are written', () => {
  const offsets = new Float32Array(8).fill(7);
  mitreOffsets(Float64Array.of(0, 0, 5, 52, 5.1, 52, 0, 0), 1, 2, 10, offsets);
  expect([...offsets.subarray(0, 2), ...offsets.subarray(6)]).toEqual([7, 7, 7, 7]);
});

function offsetsOf(lngLat: readonly number[], leftMetres: number): number[] {
  const offsets = new Float32Array(lngLat.length);
  mitreOffsets(Float64Array.from(lngLat), 0, lngLat.length / 2 - 1, leftMetres, offsets);
  return Array.from(offsets, (offset) => offset + 0);
}
