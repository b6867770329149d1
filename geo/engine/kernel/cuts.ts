import { positionOn } from '#geo/streets/measuredStreets.ts';
import { grown, STARTS_AS_HOME, type Workspace } from './workspace.ts';

/** Has a track followed by exact predicates, from end to end. */
export function markUnsure(ws: Workspace, track: number): void {
  ws.cutIsUnsure[cutRow(ws, track)] = 1;
}

/** Notes that a track crosses the border at a fraction of one of its edges. */
export function addCrossing(
  ws: Workspace,
  track: number,
  segment: number,
  edge: number,
  fraction: number,
): void {
  const cut = cutRow(ws, track);
  const crossing = ++ws.crossingCount;
  if (crossing === ws.crossingMetres.length) {
    ws.crossingMetres = grown(ws.crossingMetres);
    ws.nextCrossing = grown(ws.nextCrossing);
  }
  ws.crossingMetres[crossing] = positionOn(ws.network, segment, edge, fraction);
  ws.nextCrossing[crossing] = ws.firstCrossing[cut]!;
  ws.firstCrossing[cut] = crossing;
}

/** The row of a track among the cut ones, new if it has none. */
function cutRow(ws: Workspace, track: number): number {
  if (ws.cutOf[track]! > 0) return ws.cutOf[track]! - 1;
  const cut = ws.cutCount++;
  if (cut === ws.cutTrack.length) growCuts(ws);
  ws.cutOf[track] = cut + 1;
  ws.cutTrack[cut] = track;
  ws.cutStart[cut] = STARTS_AS_HOME;
  ws.cutIsUnsure[cut] = 0;
  ws.firstCrossing[cut] = 0;
  return cut;
}

function growCuts(ws: Workspace): void {
  ws.cutTrack = grown(ws.cutTrack);
  ws.cutStart = grown(ws.cutStart);
  ws.cutIsUnsure = grown(ws.cutIsUnsure);
  ws.cutIsInRange = grown(ws.cutIsInRange);
  ws.firstCrossing = grown(ws.firstCrossing);
  ws.partStart = grown(ws.partStart, 2 * ws.cutTrack.length + 1);
}
