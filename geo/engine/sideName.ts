import { LEFT } from '#geo/streets/streetsData.ts';
import { sideOfLine } from './network.ts';

/** The side of a side line in words, as seen along its segment. */
export const sideNameOf = (line: number): 'left' | 'right' =>
  sideOfLine(line) === LEFT ? 'left' : 'right';
