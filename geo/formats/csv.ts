export type Cell = string | number;

/**
 * A table as Dutch Excel opens it: a byte-order mark, `;` between cells, CRLF between rows. A text
 * that a spreadsheet would take for a formula is guarded with an apostrophe.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cellText).join(';')).join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  // also behind spaces: some spreadsheets trim before they look
  const guarded = /^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
