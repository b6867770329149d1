/**
 * How many cells of a sheet are a formula of which no outcome is stored: programs that write
 * workbooks leave it to Excel to work them out. `sheet`: the XML of the sheet.
 */
export function formulasWithoutValue(sheet: string): number {
  // cell by cell, each looked at once: a sheet may be very long and hardly have cells
  const pieces = sheet.split(/<\/(?:\w{1,20}:)?c>/);
  return pieces.slice(0, -1).filter((piece) => isAlone(cellIn(piece))).length;
}

/** The cell that ends a piece: before it there may be empty ones, which have no end of their own. */
const cellIn = (piece: string): string =>
  piece.slice(Math.max(0, piece.lastIndexOf('<c '), piece.lastIndexOf(':c ')));

const FORMULA = /<(?:\w{1,20}:)?f[\s/>]/;
const VALUE = /<(?:\w{1,20}:)?v>\s{0,20}[^<\s]/;
// an empty text is an outcome, too
const EMPTY_TEXT = /t="str"[\s\S]*<(?:\w{1,20}:)?v[\s/>]/;

const isAlone = (cell: string): boolean =>
  FORMULA.test(cell) && !VALUE.test(cell) && !EMPTY_TEXT.test(cell);
