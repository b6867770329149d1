import type { MultiPolygon } from '#geo/geometry/types.ts';
import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { clipToPolygons } from '../clipToArea.ts';
import type { Network } from '../network.ts';
import type { AreaLines } from './areaLines.ts';
import { clipPolygon } from './clipPolygon.ts';
import { workspaceOf } from './workspace.ts';

/** Takes a part of a track, in metres along its segment; `isExact` as in `HeldParts`. */
export type VisitPart = (track: number, from: number, to: number, isExact: 0 | 1) => void;

/** Visits every part of a track that lies in polygons, which together are one area. */
export function eachPartIn(network: Network, polygons: MultiPolygon, visit: VisitPart): void {
  if (polygons.length === 1) {
    return eachPart(network, clipPolygon(workspaceOf(network), polygons[0]!), visit);
  }
  const { count, line, from, to } = clipToPolygons(network, polygons);
  for (let i = 0; i < count; i++) {
    if (network.frontage) visit(line[i]!, from[i]!, to[i]!, 0);
    // both sides are one track
    else if (line[i]! % 2 === 0) visit(line[i]! / 2, from[i]!, to[i]!, 0);
  }
}

/** Visits every part of a track that lies in an area; those of one track come in order. */
export function eachPart(network: Network, lines: AreaLines, visit: VisitPart): void {
  const { tracksPerSegment, ranges, whole, cutOf, cutTrack, cutIsUnsure, partStart } = lines;
  for (let range = 0; range < lines.rangeCount; range++) {
    const end = tracksPerSegment * ranges[2 * range + 1]!;
    for (let track = tracksPerSegment * ranges[2 * range]!; track < end; track++) {
      if (cutOf[track] === 0) visitWhole(network, lines, track, visit);
    }
  }
  for (let i = 0; i < lines.wholeCount; i++) visitWhole(network, lines, whole[i]!, visit);
  for (let cut = 0; cut < lines.cutCount; cut++) {
    const isExact = cutIsUnsure[cut] === 1 ? 1 : 0;
    for (let part = partStart[cut]!; part < partStart[cut + 1]!; part++) {
      visit(cutTrack[cut]!, lines.partFrom[part]!, lines.partTo[part]!, isExact);
    }
  }
}

function visitWhole(network: Network, lines: AreaLines, track: number, visit: VisitPart): void {
  const metres = segmentMetres(network, track >> (lines.tracksPerSegment - 1));
  if (metres > 0) visit(track, 0, metres, 0);
}
