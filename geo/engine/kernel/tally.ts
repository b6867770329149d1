import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import type { Network } from '../network.ts';
import type { Stretches } from '../stretches.ts';
import type { AreaLines } from './areaLines.ts';
import { grown } from './workspace.ts';

/**
 * How many areas lie over each track: counted where they hold all of it, and listed where they hold
 * parts. Whole ranges of segments cost two steps, whatever their length.
 *
 *     segments     0    1    2    3    4    5          range 1..4 as a step up at 1 and down at 4
 *     steps        .   +1    .    .   -1    .
 *     running      0    1    1    1    0    0
 */
export interface Tally {
  readonly network: Network;
  readonly tracksPerSegment: 1 | 2;
  /** one a segment, and one more */
  readonly steps: Int32Array;
  /** one a track: more areas than the steps say, or fewer */
  readonly counts: Int32Array;
  /** one a track: the first of its parts, 0 for none */
  readonly firstPart: Int32Array;
  partCount: number;
  nextPart: Int32Array;
  partFrom: Float64Array;
  partTo: Float64Array;
}

const known = new WeakMap<Network, Tally>();

/** The tally of a network, empty; what it was used for before is gone. */
export function emptyTally(network: Network): Tally {
  const tally = known.get(network) ?? newTally(network);
  known.set(network, tally);
  tally.steps.fill(0);
  tally.counts.fill(0);
  tally.firstPart.fill(0);
  tally.partCount = 0;
  return tally;
}

function newTally(network: Network): Tally {
  const { segmentCount } = network.streets;
  const tracksPerSegment = network.frontage ? 2 : 1;
  return {
    network,
    tracksPerSegment,
    steps: new Int32Array(segmentCount + 1),
    counts: new Int32Array(tracksPerSegment * segmentCount),
    firstPart: new Int32Array(tracksPerSegment * segmentCount),
    partCount: 0,
    nextPart: new Int32Array(64),
    partFrom: new Float64Array(64),
    partTo: new Float64Array(64),
  };
}

/** Adds an area, by its tracks; returns the metres of street in it. */
export function addLines(tally: Tally, lines: AreaLines): number {
  const { steps, counts, network } = tally;
  const { metresBefore } = network.streets;
  const { ranges, whole, cutTrack, cutIsInRange, partStart, partFrom, partTo } = lines;
  const shift = tally.tracksPerSegment - 1;
  // of tracks: a side counts half
  let metres = 0;
  for (let i = 0; i < 2 * lines.rangeCount; i += 2) {
    const from = ranges[i]!;
    const to = ranges[i + 1]!;
    steps[from]!++;
    steps[to]!--;
    metres += tally.tracksPerSegment * (metresBefore[to]! - metresBefore[from]!);
  }
  for (let i = 0; i < lines.wholeCount; i++) {
    const track = whole[i]!;
    counts[track]!++;
    metres += segmentMetres(network, track >> shift);
  }
  for (let cut = 0; cut < lines.cutCount; cut++) {
    const track = cutTrack[cut]!;
    if (cutIsInRange[cut] === 1) {
      counts[track]!--;
      metres -= segmentMetres(network, track >> shift);
    }
    const end = partStart[cut + 1]!;
    for (let part = partStart[cut]!; part < end; part++) {
      addPart(tally, track, partFrom[part]!, partTo[part]!);
      metres += partTo[part]! - partFrom[part]!;
    }
  }
  return metres / tally.tracksPerSegment;
}

/** Adds an area, by its stretches; returns the metres of street in it. */
export function addStretches(tally: Tally, { count, line, from, to }: Stretches): number {
  let metres = 0;
  for (let i = 0; i < count; i++) {
    metres += (to[i]! - from[i]!) / 2;
    if (tally.tracksPerSegment === 2) addPart(tally, line[i]!, from[i]!, to[i]!);
    // both sides are one track
    else if (line[i]! % 2 === 0) addPart(tally, line[i]! / 2, from[i]!, to[i]!);
  }
  return metres;
}

function addPart(tally: Tally, track: number, from: number, to: number): void {
  const part = ++tally.partCount;
  if (part === tally.nextPart.length) {
    tally.nextPart = grown(tally.nextPart);
    tally.partFrom = grown(tally.partFrom);
    tally.partTo = grown(tally.partTo);
  }
  tally.partFrom[part] = from;
  tally.partTo[part] = to;
  tally.nextPart[part] = tally.firstPart[track]!;
  tally.firstPart[track] = part;
}
