import Papa from 'papaparse';
import { delimiterOf } from './delimiterOf.ts';

/** Takes the rows out of the text of a table as it comes in. */
export interface RowReader {
  /** Takes the next text; gives the rows that are whole. */
  push(text: string): readonly string[][];
  end(): readonly string[][];
  /** how much text waits for the quote that closes a cell */
  waiting(): number;
}

// Excel's own line, which says what separates the cells below it
const SEPARATOR_LINE = /^"?sep=(.)"?\n/i;

/** Rows of cells between quotes or not (RFC 4180), with whatever separates them. */
export function createRowReader(): RowReader {
  let waiting = '';
  let delimiter: string | null = null;

  function begin(): string {
    const [line, said] = SEPARATOR_LINE.exec(waiting) ?? [];
    if (line !== undefined) waiting = waiting.slice(line.length);
    return said ?? delimiterOf(waiting);
  }

  function rows(isEnd: boolean): string[][] {
    delimiter ??= begin();
    const parser = new Papa.Parser({ delimiter, newline: '\n' });
    // the parser keeps back the last row, unless it is told that no more comes
    const { data, meta } = parser.parse(waiting, 0, !isEnd) as Papa.ParseResult<string[]>;
    waiting = isEnd ? '' : waiting.slice(meta.cursor);
    return data;
  }

  return {
    push: (text) => {
      waiting += text;
      return waiting === '' ? [] : rows(false);
    },
    end: () => (waiting === '' ? [] : rows(true)),
    waiting: () => waiting.length,
  };
}
