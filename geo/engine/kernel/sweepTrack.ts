import { grown } from './workspace.ts';

/** Lists of parts of tracks, in metres: 0 is the end of a list. */
export interface PartLists {
  readonly next: Int32Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
}

let starts = new Float64Array(64);
let ends = new Float64Array(64);

/**
 * Adds up by depth the metres of a track of a length, or takes them off (`sign` -1): `base` areas
 * lie over all of it, and the parts of a list over some.
 */
export function sweepTrack(
  lists: PartLists,
  first: number,
  base: number,
  length: number,
  metresAtDepth: Float64Array,
  sign: 1 | -1 = 1,
): void {
  const { next, from, to } = lists;
  let count = 0;
  for (let part = first; part > 0; part = next[part]!) {
    if (count === starts.length) [starts, ends] = [grown(starts), grown(ends)];
    insert(starts, count, from[part]!);
    insert(ends, count++, to[part]!);
  }
  let depth = base;
  let reached = 0;
  let started = 0;
  for (let ended = 0; ended < count;) {
    const isStart = started < count && starts[started]! <= ends[ended]!;
    const at = isStart ? starts[started++]! : ends[ended++]!;
    metresAtDepth[depth]! += sign * (at - reached);
    reached = at;
    depth += isStart ? 1 : -1;
  }
  metresAtDepth[depth]! += sign * (length - reached);
}

/** Into a sorted list: few areas share a track. */
function insert(sorted: Float64Array, count: number, value: number): void {
  let at = count;
  for (; at > 0 && sorted[at - 1]! > value; at--) sorted[at] = sorted[at - 1]!;
  sorted[at] = value;
}
