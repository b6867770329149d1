import type { FlatLine } from '#geo/geometry/simplifyLine.ts';
import { cutToSquare } from './cutToSquare.ts';
import { unitX, unitY, type TileFrame } from './tileFrame.ts';

/**
 * Hands out what a tile shows of a line, longitude and latitude in degrees, two numbers a place:
 * the pieces within its buffer, on the places of its grid. A place given twice is one, and what is
 * then a single place is too small to be seen.
 */
export function eachTileLine(
  frame: TileFrame,
  lngLat: ArrayLike<number>,
  add: (line: FlatLine) => void,
): void {
  const { extent, buffer } = frame;
  const units: number[] = [];
  for (let at = 0; at < lngLat.length; at += 2) {
    units.push(unitX(frame, lngLat[at]!), unitY(frame, lngLat[at + 1]!));
  }
  cutToSquare(units, -buffer, extent + buffer, (piece) => {
    const rounded = onGrid(piece);
    if (rounded.length > 2) add(rounded);
  });
}

function onGrid(line: FlatLine): number[] {
  const rounded: number[] = [];
  for (let i = 0; i < line.length; i += 2) {
    const [x, y] = [Math.round(line[i]!), Math.round(line[i + 1]!)];
    const isRepeated = i > 0 && rounded.at(-2) === x && rounded.at(-1) === y;
    if (!isRepeated) rounded.push(x, y);
  }
  return rounded;
}
