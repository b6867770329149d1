export type Cell = string | number | null;

/**
 * A table for Dutch Excel: semicolons, a byte order mark, CRLF (RFC 4180). Texts that a spreadsheet
 * would run as a formula are written as texts, with an apostrophe before them.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => row.map(cellText).join(';'));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// spreadsheets skip blanks before a formula, and signs without a shape; some take the wide signs of East Asia for it
const FORMULA_START = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
