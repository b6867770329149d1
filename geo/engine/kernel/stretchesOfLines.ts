import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import type { Network } from '../network.ts';
import { collectStretches, type StretchCollector, type Stretches } from '../stretches.ts';
import type { AreaLines } from './areaLines.ts';
import { segmentOfTrack } from './followTrack.ts';

/** The stretches of side lines that tracks stand for, in order. */
export function stretchesOfLines(network: Network, lines: AreaLines): Stretches {
  const { rangeCount, ranges, wholeCount, whole, tracksPerSegment } = lines;
  const stretches = collectStretches();
  const cuts = cutsInOrder(lines);
  let nextCut = 0;
  let nextWhole = 0;
  /** All that comes before a track. */
  const addUpTo = (end: number) => {
    while (true) {
      const cutTrack = nextCut < cuts.length ? lines.cutTrack[cuts[nextCut]!]! : Infinity;
      const wholeTrack = nextWhole < wholeCount ? whole[nextWhole]! : Infinity;
      if (Math.min(cutTrack, wholeTrack) >= end) return;
      if (cutTrack < wholeTrack) addParts(stretches, lines, cuts[nextCut++]!);
      else addWhole(stretches, network, whole[nextWhole++]!);
    }
  };
  for (let range = 0; range < rangeCount; range++) {
    const end = tracksPerSegment * ranges[2 * range + 1]!;
    for (let track = tracksPerSegment * ranges[2 * range]!; track < end; track++) {
      addUpTo(track);
      if (nextCut < cuts.length && lines.cutTrack[cuts[nextCut]!] === track) {
        addParts(stretches, lines, cuts[nextCut++]!);
      } else {
        addWhole(stretches, network, track);
      }
    }
  }
  addUpTo(Infinity);
  return stretches.done();
}

function cutsInOrder({ cutCount, cutTrack }: AreaLines): Uint32Array {
  const cuts = Uint32Array.from({ length: cutCount }, (_, cut) => cut);
  return cuts.sort((a, b) => cutTrack[a]! - cutTrack[b]!);
}

function addWhole(stretches: StretchCollector, network: Network, track: number): void {
  const metres = segmentMetres(network, segmentOfTrack(network, track));
  if (network.frontage) return stretches.add(track, 0, metres);
  stretches.add(2 * track, 0, metres);
  stretches.add(2 * track + 1, 0, metres);
}

function addParts(stretches: StretchCollector, lines: AreaLines, cut: number): void {
  const { tracksPerSegment, partStart, partFrom, partTo } = lines;
  const track = lines.cutTrack[cut]!;
  const addTo = (line: number) => {
    for (let part = partStart[cut]!; part < partStart[cut + 1]!; part++) {
      stretches.add(line, partFrom[part]!, partTo[part]!);
    }
  };
  if (tracksPerSegment === 2) return addTo(track);
  addTo(2 * track);
  addTo(2 * track + 1);
}
