import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import type { Network } from '../network.ts';
import { sweepTrack, type PartLists } from './sweepTrack.ts';
import { grown } from './workspace.ts';

/**
 * Which parts of each track which areas hold, track by track in lists, and what that comes to. A
 * track that lies in an area as a whole is one part. Parts of one area are apart: there is one way
 * to write down what an area holds.
 */
export interface HeldParts extends PartLists {
  readonly network: Network;
  readonly tracksPerSegment: 1 | 2;
  /** one a track: the first of its parts, 0 for none */
  readonly first: Int32Array;
  next: Int32Array;
  from: Float64Array;
  to: Float64Array;
  area: Int32Array;
  /** 1 where exact predicates found it: it may lie along the border */
  isExact: Uint8Array;
  partCount: number;
  /** the first of the parts that were let go, to be used again */
  freed: number;
  /** by area and by depth: metres of tracks; a side counts as a whole */
  areaMetres: Float64Array;
  metresAtDepth: Float64Array;
  /** for passing use */
  bounds: Float64Array;
}

export function holdNothing(network: Network): HeldParts {
  const { segmentCount, metresBefore } = network.streets;
  const tracksPerSegment = network.frontage ? 2 : 1;
  return {
    network,
    tracksPerSegment,
    first: new Int32Array(tracksPerSegment * segmentCount),
    next: new Int32Array(64),
    from: new Float64Array(64),
    to: new Float64Array(64),
    area: new Int32Array(64),
    isExact: new Uint8Array(64),
    partCount: 0,
    freed: 0,
    areaMetres: new Float64Array(64),
    metresAtDepth: Float64Array.of(tracksPerSegment * metresBefore[segmentCount]!),
    bounds: new Float64Array(64),
  };
}

/** Adds to the metres by depth those of a track as it is held now, or takes them off (`sign` -1). */
export function countTrack(held: HeldParts, track: number, sign: 1 | -1): void {
  const length = segmentMetres(held.network, track >> (held.tracksPerSegment - 1));
  sweepTrack(held, held.first[track]!, 0, length, held.metresAtDepth, sign);
}

/** Counts all tracks anew. */
export function countTracks(held: HeldParts): void {
  held.metresAtDepth.fill(0);
  for (let track = 0; track < held.first.length; track++) countTrack(held, track, 1);
}

/** Makes room for the figures of so many areas. */
export function makeRoom(held: HeldParts, areaCount: number): void {
  if (held.areaMetres.length < areaCount) held.areaMetres = grown(held.areaMetres);
  // a depth for each of them, and one for none
  if (held.metresAtDepth.length <= areaCount) held.metresAtDepth = grown(held.metresAtDepth);
}

/** Holds one more part. The caller counts the track. */
export function hold(
  held: HeldParts,
  track: number,
  area: number,
  from: number,
  to: number,
  isExact: 0 | 1,
): void {
  const part = takePart(held);
  held.from[part] = from;
  held.to[part] = to;
  held.area[part] = area;
  held.isExact[part] = isExact;
  held.next[part] = held.first[track]!;
  held.first[track] = part;
  held.areaMetres[area]! += to - from;
}

function takePart(held: HeldParts): number {
  if (held.freed > 0) {
    const part = held.freed;
    held.freed = held.next[part]!;
    return part;
  }
  const part = ++held.partCount;
  if (part === held.next.length) {
    held.next = grown(held.next);
    held.from = grown(held.from);
    held.to = grown(held.to);
    held.area = grown(held.area);
    held.isExact = grown(held.isExact);
  }
  return part;
}

/** Whether an area holds a part of a track that exact predicates found. */
export function isHeldExactly(
  { first, next, area, isExact }: HeldParts,
  track: number,
  of: number,
) {
  for (let part = first[track]!; part > 0; part = next[part]!) {
    if (area[part] === of && isExact[part] === 1) return true;
  }
  return false;
}

/**
 * Lets go of all that an area holds of a track. Leaves where those parts began and ended in
 * `bounds`, ascending, and returns how many that are. The caller counts the track.
 */
export function release(held: HeldParts, track: number, area: number): number {
  const { next } = held;
  let count = 0;
  let before = 0;
  for (let part = held.first[track]!; part > 0;) {
    const after = next[part]!;
    if (held.area[part] === area) {
      held.areaMetres[area]! -= held.to[part]! - held.from[part]!;
      count = toggleBound(held, count, held.from[part]!);
      count = toggleBound(held, count, held.to[part]!);
      if (before > 0) next[before] = after;
      else held.first[track] = after;
      next[part] = held.freed;
      held.freed = part;
    } else before = part;
    part = after;
  }
  return count;
}

/**
 * Makes what an area holds of a stretch of a track what it did not hold, and the other way round.
 */
export function toggle(
  held: HeldParts,
  track: number,
  area: number,
  from: number,
  to: number,
): void {
  let count = release(held, track, area);
  count = toggleBound(held, count, from);
  count = toggleBound(held, count, to);
  holdBetween(held, track, area, count, 0);
}

/** Holds what lies between the first and second, third and fourth ... of `bounds`. */
export function holdBetween(
  held: HeldParts,
  track: number,
  area: number,
  count: number,
  isExact: 0 | 1,
): void {
  const { bounds } = held;
  for (let i = 0; i < count; i += 2) hold(held, track, area, bounds[i]!, bounds[i + 1]!, isExact);
}

/** Puts a position among the bounds where it belongs; where it is already, both fall away. */
export function toggleBound(held: HeldParts, count: number, position: number): number {
  if (count === held.bounds.length) held.bounds = grown(held.bounds);
  const { bounds } = held;
  let at = count;
  while (at > 0 && bounds[at - 1]! > position) at--;
  if (at > 0 && bounds[at - 1] === position) {
    bounds.copyWithin(at - 1, at, count);
    return count - 1;
  }
  bounds.copyWithin(at + 1, at, count);
  bounds[at] = position;
  return count + 1;
}
