import { succeed } from '#geo/result.ts';
import { createLayer, type RawLayer } from '../rawLayer.ts';
import type { Tally } from '../tally.ts';
import { cellText, type Cell } from './cell.ts';
import { headingRowOf } from './headingRow.ts';

/** Makes a layer of the rows of a table, which come in one after the other. */
export interface TableBuilder {
  add(row: readonly Cell[]): void;
  /** The layer, its features still without a place; null of a table with a single column. */
  end(): RawLayer | null;
}

// a title, a date, an empty row: headings are rarely farther down
const ROWS_LOOKED_AT = 20;

export function createTable(name: string, tally: Tally): TableBuilder {
  const builder = createLayer(name, tally);
  let first: (readonly Cell[])[] = [];
  let headings: readonly string[] | null = null;

  function addData(row: readonly Cell[], names: readonly string[]): void {
    const members = Object.fromEntries(names.map((heading, i) => [heading, row[i] ?? null]));
    builder.add({ id: null, members, shapes: succeed([]) });
    // a separator in a text, or one that was forgotten: what stands where is uncertain
    if (row.length > names.length && row.slice(names.length).some(isFilled)) {
      tally.repair('cells-too-many');
    }
  }

  function begin(): void {
    const found = headingRowOf(first);
    headings = found.headings;
    for (const row of first.slice(found.skip)) addData(row, found.headings);
    first = [];
  }

  return {
    add: (row) => {
      if (!row.some(isFilled)) return;
      if (headings) return addData(row, headings);
      first.push(row);
      if (first.length === ROWS_LOOKED_AT) begin();
    },
    end: () => {
      if (!headings) begin();
      return headings && headings.length > 1 ? builder.layer(null) : null;
    },
  };
}

const isFilled = (cell: Cell) => cellText(cell) !== '';
