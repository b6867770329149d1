import type { TextPlace } from '../importProblem.ts';

export const TEXT_START: TextPlace = { line: 1, column: 1 };

/** Where a text ends that begins somewhere. */
export function placeAfter(start: TextPlace, text: string): TextPlace {
  const lastLine = text.lastIndexOf('\n');
  if (lastLine < 0) return { line: start.line, column: start.column + text.length };
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return { line: start.line + lines, column: text.length - lastLine };
}
