import { fail, succeed } from '#geo/result.ts';
import type { FormatReader } from '../formatReader.ts';
import { createTable } from '../tables/tableLayer.ts';
import { createRowReader } from './csvRows.ts';
import { createTextReader } from './csvText.ts';

/** A cell in quotes is a name or a note; what is longer has lost its closing quote. */
const LONGEST_CELL = 4_000_000;

/** Reads a text file of rows with cells: CSV, or with semicolons, tabs or bars between them. */
export const openCsv: FormatReader = async (file, { tally, onProgress }) => {
  const { name, sizeBytes } = file;
  const text = createTextReader();
  const rows = createRowReader();
  const table = createTable('', tally);
  let bytes = 0;
  for await (const chunk of file.chunks()) {
    for (const row of rows.push(text.push(chunk))) table.add(row);
    if (rows.waiting() > LONGEST_CELL) return fail({ code: 'import/open-quote', file: name });
    bytes += chunk.length;
    onProgress({ bytes, ofBytes: sizeBytes });
  }
  for (const row of [...rows.push(text.end()), ...rows.end()]) table.add(row);
  if (text.isLatin1()) tally.repair('latin-1-text');
  const layer = table.end();
  return layer
    ? succeed({ kind: 'layers', layers: [layer] })
    : fail({ code: 'import/unknown-format', file: name, found: 'text' });
};
