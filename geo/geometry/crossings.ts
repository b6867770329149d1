import { turn } from './turn.ts';
import type { LngLat } from './types.ts';

/** How a way passes a line. */
export interface Passing {
  /** how often it goes over from the line's right to its left, less how often back */
  readonly net: number;
  /** whether it goes across somewhere in the middle of two edges, whatever it does later */
  readonly isAcross: boolean;
}

/**
 * How a way passes a line, exactly. What only touches has not gone over: corners on an edge, or on each
 * other, are told apart as if the line lay a hair beside where it is, all of it in one direction (the
 * "simulation of simplicity" of Edelsbrunner and Mücke 1990). Then what touches and turns back goes over
 * twice, and `net` adds up along ways that follow each other.
 */
export function passingOf(way: readonly LngLat[], line: readonly LngLat[]): Passing {
  let net = 0;
  let isAcross = false;
  for (let i = 1; i < way.length; i++) {
    const [a, b] = [way[i - 1]!, way[i]!];
    for (let j = 1; j < line.length; j++) {
      const [p, q] = [line[j - 1]!, line[j]!];
      if (areApart(a, b, p, q)) continue;
      const [fromSide, toSide] = [sideOfLine(p, q, a), sideOfLine(p, q, b)];
      if (fromSide.isLeft === toSide.isLeft) continue;
      const [start, end] = [sideOfWay(a, b, p), sideOfWay(a, b, q)];
      if (start.isLeft === end.isLeft) continue;
      net += toSide.isLeft ? 1 : -1;
      isAcross ||= ![fromSide, toSide, start, end].some(({ isOn }) => isOn);
    }
  }
  return { net, isAcross };
}

// asked for every pair of edges: no array or function is made
const areApart = (a: LngLat, b: LngLat, p: LngLat, q: LngLat): boolean =>
  Math.max(a[0], b[0]) < Math.min(p[0], q[0]) ||
  Math.max(p[0], q[0]) < Math.min(a[0], b[0]) ||
  Math.max(a[1], b[1]) < Math.min(p[1], q[1]) ||
  Math.max(p[1], q[1]) < Math.min(a[1], b[1]);

/** Of a corner of the way: on which side of an edge of the line, which lies a hair east and less north. */
function sideOfLine([px, py]: LngLat, [qx, qy]: LngLat, [x, y]: LngLat) {
  const side = turn(px, py, qx, qy, x, y);
  // a hair west is left of what runs north, and less south is left of what runs west
  const isLeft = side !== 0 ? side > 0 : qy !== py ? qy > py : qx < px;
  return { isLeft, isOn: side === 0 };
}

/** Of a corner of the line, a hair east and less north: on which side of an edge of the way. */
function sideOfWay([ax, ay]: LngLat, [bx, by]: LngLat, [x, y]: LngLat) {
  const side = turn(ax, ay, bx, by, x, y);
  const isLeft = side !== 0 ? side > 0 : by !== ay ? by < ay : bx > ax;
  return { isLeft, isOn: side === 0 };
}
