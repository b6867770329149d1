import { isUsualHeading } from '../fields/usualHeadings.ts';
import { cellText, columnLetters, type Cell } from './cell.ts';

/** Where the headings of a table stand, and what they are. */
export interface HeadingRow {
  /** how many rows come before the first row of data */
  readonly skip: number;
  /** one for each column, all different and none empty */
  readonly headings: readonly string[];
}

/**
 * Finds the headings among the first rows of a table: the first row with two usual headings, below
 * whatever title stands above it; else the first full row, when none of its cells is a value. A
 * table without headings has the letters of a spreadsheet.
 */
export function headingRowOf(firstRows: readonly (readonly Cell[])[]): HeadingRow {
  const usual = firstRows.findIndex((row) => row.filter(isUsual).length >= 2);
  const at = usual >= 0 ? usual : plainHeadingAt(firstRows);
  const row = firstRows[at] ?? [];
  const width = Math.max(widthOf(row), usualWidth(firstRows));
  return { skip: at + 1, headings: distinctHeadings(row, width) };
}

const isUsual = (cell: Cell) => isUsualHeading(cellText(cell));

/** The first row that is as full as the table is wide, when it reads like headings; else -1. */
function plainHeadingAt(rows: readonly (readonly Cell[])[]): number {
  const fullest = Math.max(0, ...rows.map(filledIn));
  const at = rows.findIndex((row) => filledIn(row) === fullest);
  return at >= 0 && !rows[at]!.some(isValue) ? at : -1;
}

const filledIn = (row: readonly Cell[]) => row.filter((cell) => cellText(cell) !== '').length;

/** A number, a postcode or a house number with a letter is no heading. */
const isValue = (cell: Cell) =>
  typeof cell === 'number' || /^[\d.,\s-]*\d[a-z]?$|^\d{4} ?[A-Z]{2}$/.test(cellText(cell));

/** The median: a row that is longer than most has a separator too many. */
function usualWidth(rows: readonly (readonly Cell[])[]): number {
  const widths = rows.map(widthOf).sort((a, b) => a - b);
  return widths[widths.length >> 1] ?? 0;
}

const widthOf = (row: readonly Cell[]) => row.findLastIndex((cell) => cellText(cell) !== '') + 1;

/** Headings that tell columns apart: an empty one is a letter, the second "Naam" is "Naam 2". */
function distinctHeadings(row: readonly Cell[], width: number): string[] {
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, i) => {
    const text = cellText(row[i]).replaceAll(/\s+/g, ' ') || columnLetters(i);
    let heading = text;
    for (let turn = 2; taken.has(heading.toLowerCase()); turn++) heading = `${text} ${turn}`;
    taken.add(heading.toLowerCase());
    return heading;
  });
}
