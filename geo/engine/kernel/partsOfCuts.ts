import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { columnOf, rowOf } from '#geo/streets/streetGrid.ts';
import type { PreparedPolygon } from '#geo/geometry/preparedPolygon.ts';
import { followTrack, segmentOfTrack } from './followTrack.ts';
import { grown, STARTS_AS_HOME, STARTS_INSIDE, type Workspace } from './workspace.ts';

/** Finds the parts of the cut tracks that are inside, in the order of the cuts. */
export function findParts(ws: Workspace, prepared: () => PreparedPolygon): void {
  ws.partCount = 0;
  for (let cut = 0; cut < ws.cutCount; cut++) {
    ws.partStart[cut] = ws.partCount;
    const segment = segmentOfTrack(ws.network, ws.cutTrack[cut]!);
    const asHome = ws.cutStart[cut] === STARTS_AS_HOME;
    const isInRange = asHome && isHomeInterior(ws, segment);
    ws.cutIsInRange[cut] = isInRange ? 1 : 0;
    if (ws.cutIsUnsure[cut] === 1) {
      followTrack(ws.network, ws.cutTrack[cut]!, prepared(), (from, to) =>
        addPart(ws, cut, from, to),
      );
    } else partsBetween(ws, cut, segment, isInRange || ws.cutStart[cut] === STARTS_INSIDE);
  }
  ws.partStart[ws.cutCount] = ws.partCount;
}

function isHomeInterior(ws: Workspace, segment: number): boolean {
  const { grid, coordStart, lngLat } = ws.network.streets;
  const at = 2 * coordStart[segment]!;
  const column = columnOf(grid, lngLat[at]!);
  const row = rowOf(grid, lngLat[at + 1]!);
  if (column < ws.firstColumn || column > ws.lastColumn) return false;
  if (row < ws.firstRow || row > ws.lastRow) return false;
  const width = ws.lastColumn - ws.firstColumn + 1;
  return ws.isInterior[(row - ws.firstRow) * width + column - ws.firstColumn] === 1;
}

/** Inside and outside take turns at the crossings. */
function partsBetween(ws: Workspace, cut: number, segment: number, startsInside: boolean): void {
  const count = sortCrossings(ws, ws.firstCrossing[cut]!);
  const { sorted } = ws;
  let from = 0;
  let isInside = startsInside;
  for (let i = 0; i < count; i++) {
    const metres = sorted[i]!;
    if (isInside) addPart(ws, cut, from, metres);
    from = metres;
    isInside = !isInside;
  }
  if (isInside) addPart(ws, cut, from, segmentMetres(ws.network, segment));
}

/** By insertion, for most tracks are crossed once or twice. */
function sortCrossings(ws: Workspace, first: number): number {
  let count = 0;
  for (let crossing = first; crossing > 0; crossing = ws.nextCrossing[crossing]!) {
    if (count === ws.sorted.length) ws.sorted = grown(ws.sorted);
    const { sorted } = ws;
    const metres = ws.crossingMetres[crossing]!;
    let at = count++;
    while (at > 0 && sorted[at - 1]! > metres) {
      sorted[at] = sorted[at - 1]!;
      at--;
    }
    sorted[at] = metres;
  }
  return count;
}

/** Adds a part of a cut; parts come in order, and those that touch are one. */
function addPart(ws: Workspace, cut: number, from: number, to: number): void {
  if (!(from < to)) return;
  const last = ws.partCount - 1;
  if (last >= ws.partStart[cut]! && from <= ws.partTo[last]!) {
    ws.partTo[last] = Math.max(ws.partTo[last]!, to);
    return;
  }
  if (ws.partCount === ws.partFrom.length) {
    ws.partFrom = grown(ws.partFrom);
    ws.partTo = grown(ws.partTo);
  }
  ws.partFrom[ws.partCount] = from;
  ws.partTo[ws.partCount++] = to;
}
