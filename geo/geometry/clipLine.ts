import { meetingsOf, type Edge, type Part } from './edgeMeetings.ts';
import { INSIDE, ON_BORDER, OUTSIDE, placeInPolygon } from './placeInPolygon.ts';
import type { PreparedPolygon } from './preparedPolygon.ts';
import { turn } from './turn.ts';

/** Takes a part of an edge: from one fraction of it to another. */
export type Keep = (edge: number, from: number, to: number) => void;

/** Whether the line is inside just after a place; null when that must be found out. */
type State = boolean | null;

/**
 * The parts of a line that lie in a polygon or on its border. Reads the places `first` up to and
 * including `last` of `lngLat`; edge e runs from place e to place e + 1. `keep` gets the parts in
 * order, disjoint within an edge, as fractions 0..1 of that edge.
 *
 * Which edges cross, touch or run along the border is decided by exact predicates, and the fraction
 * at a crossing follows from the two edges alone. So two polygons that share a border share every
 * crossing to the bit, however their rings run or begin.
 *
 * The line is followed a hair's breadth to its left, where no corner lies on it and so the border
 * is simply crossed or not; a corner on the line itself is to the right of that. What runs along
 * the border is added afterwards.
 */
export function clipLine(
  polygon: PreparedPolygon,
  lngLat: Float64Array,
  first: number,
  last: number,
  keep: Keep,
): void {
  let state: State = null;
  for (let edge = first; edge < last; edge++) {
    const at = 2 * edge;
    const ends = [lngLat[at]!, lngLat[at + 1]!, lngLat[at + 2]!, lngLat[at + 3]!] as const;
    state = clipEdge(polygon, ends, state, edge, keep);
  }
}

function clipEdge(
  polygon: PreparedPolygon,
  line: Edge,
  before: State,
  edge: number,
  keep: Keep,
): State {
  const [ax, ay, bx, by] = line;
  if (isBeside(polygon, line)) return false;
  if (ax === bx && ay === by) {
    if (placeInPolygon(polygon, ax, ay) !== OUTSIDE) keep(edge, 0, 1);
    return before;
  }
  const start = before ?? isInsideAhead(polygon, line);
  const { crossings, alongBorder, endsOnBorder } = meetingsOf(polygon, line);
  const parts = insideParts(crossings, start);
  for (const [from, to] of alongBorder.length > 0 ? merged([...parts, ...alongBorder]) : parts) {
    if (from < to) keep(edge, from, to);
  }
  return endsOnBorder ? null : start !== (crossings.length % 2 === 1);
}

function isBeside(polygon: PreparedPolygon, [ax, ay, bx, by]: Edge): boolean {
  return !(
    Math.max(ax, bx) >= polygon.west &&
    Math.min(ax, bx) <= polygon.east &&
    Math.max(ay, by) >= polygon.south &&
    Math.min(ay, by) <= polygon.north
  );
}

/** Whether the line is inside just after its start, a hair's breadth to the left. */
function isInsideAhead(polygon: PreparedPolygon, [ax, ay, bx, by]: Edge): boolean {
  const place = placeInPolygon(polygon, ax, ay);
  if (place !== ON_BORDER) return place === INSIDE;
  const { edges, edgeCount } = polygon;
  let inside = false;
  // even-odd along the ray from a through b
  for (let edge = 0; edge < edgeCount; edge++) {
    const at = 4 * edge;
    const [px, py, qx, qy] = [edges[at]!, edges[at + 1]!, edges[at + 2]!, edges[at + 3]!];
    const pIsLeft = turn(ax, ay, bx, by, px, py) > 0;
    if (pIsLeft === turn(ax, ay, bx, by, qx, qy) > 0) continue;
    const isAhead = pIsLeft ? turn(qx, qy, px, py, ax, ay) > 0 : turn(px, py, qx, qy, ax, ay) > 0;
    if (isAhead) inside = !inside;
  }
  return inside;
}

function insideParts(crossings: readonly number[], start: boolean): Part[] {
  const bounds = [...(start ? [0] : []), ...crossings];
  if (bounds.length % 2 === 1) bounds.push(1);
  const parts: Part[] = [];
  for (let i = 0; i < bounds.length; i += 2) parts.push([bounds[i]!, bounds[i + 1]!]);
  return parts;
}

/** The union of parts, in order. */
function merged(parts: Part[]): Part[] {
  const union: Part[] = [];
  for (const [from, to] of parts.sort((s, t) => s[0] - t[0])) {
    const last = union.at(-1);
    if (last && from <= last[1]) union[union.length - 1] = [last[0], Math.max(last[1], to)];
    else union.push([from, to]);
  }
  return union;
}
