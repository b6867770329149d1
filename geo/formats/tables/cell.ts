/** What stands in a cell of a table; null: nothing. */
export type Cell = string | number | boolean | null;

/** A cell as people read it, '' of an empty one. */
export const cellText = (cell: Cell | undefined): string => String(cell ?? '').trim();

/** What spreadsheets call a column without a heading: A, B ... Z, AA. `index`: from 0. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
