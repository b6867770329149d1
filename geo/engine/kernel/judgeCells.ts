import { southOfRow } from '#geo/streets/streetGrid.ts';
import { JUDGED_AT, judgeStarts } from './judgeStarts.ts';
import type { Workspace } from './workspace.ts';

/**
 * Finds which segments start inside: whole ranges where no border is near, and one by one where it
 * is.
 *
 *     row  ....│....│..../....│####│####\....│....     In each row a level line is followed from
 *     ─────────┼────┼───/┼────┼────┼─────\───┼────     west to east. It is inside after an odd
 *              │    │  / near  inside near│            number of edges, and no edge lies in a cell
 *                     /                   \            that none is near. So a run of those inside
 *                                                      is a range of rows of the data.
 */
export function judgeCells(ws: Workspace): void {
  const { firstColumn, lastColumn, firstBorder, isInterior } = ws;
  const { grid } = ws.network.streets;
  ws.rangeCount = 0;
  ws.wholeCount = 0;
  let boxCell = 0;
  for (let row = ws.firstRow; row <= ws.lastRow; row++) {
    const latitude = southOfRow(grid, row + JUDGED_AT);
    let isInside = false;
    let rangeStart = -1;
    for (let column = firstColumn; column <= lastColumn; column++, boxCell++) {
      const cell = row * grid.columns + column;
      if (firstBorder[boxCell] === 0) {
        if (!isInside) continue;
        isInterior[boxCell] = 1;
        if (rangeStart < 0) rangeStart = grid.homeStart[cell]!;
        continue;
      }
      if (rangeStart >= 0) addRange(ws, rangeStart, grid.homeStart[cell]!);
      rangeStart = -1;
      isInside = judgeStarts(ws, column, cell, boxCell, latitude, isInside);
    }
    // inside up to the rim only if a border of huge numbers has lost its other half to rounding
    if (rangeStart >= 0)
      addRange(ws, rangeStart, grid.homeStart[row * grid.columns + lastColumn + 1]!);
  }
}

function addRange(ws: Workspace, from: number, to: number): void {
  if (from === to) return;
  ws.ranges[2 * ws.rangeCount] = from;
  ws.ranges[2 * ws.rangeCount + 1] = to;
  ws.rangeCount++;
}
