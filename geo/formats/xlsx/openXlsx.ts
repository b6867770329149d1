import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import readWorkbook from 'read-excel-file/universal';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { OpenedFile } from '../formatReader.ts';
import type { ImportProblem, ZipProblem } from '../importProblem.ts';
import type { RawLayer } from '../rawLayer.ts';
import type { Cell } from '../tables/cell.ts';
import { createTable } from '../tables/tableLayer.ts';
import type { Tally } from '../tally.ts';
import type { ZipEntry } from '../zip/zipEntries.ts';
import { formulasWithoutValue } from './formulasWithoutValue.ts';
import { hiddenSheets } from './hiddenSheets.ts';

const WORKBOOK = 'xl/workbook.xml';

/**
 * Reads the sheets of an Excel workbook that are not hidden, each a layer; sheets that are no table
 * are left out. Of a formula its last
 * outcome is read; those without are empty, and counted. `file` names the workbook in problems.
 */
export async function openXlsx(
  entries: readonly ZipEntry[],
  file: string,
  tally: Tally,
): Promise<Result<OpenedFile, ImportProblem>> {
  const unpacked = await unpack(entries);
  if (!unpacked.ok) return fail({ ...unpacked.problem, file });
  const hidden = hiddenSheets(new TextDecoder().decode(unpacked.value.get(WORKBOOK)));
  const sheets = await sheetsOf(unpacked.value);
  if (!sheets) return fail({ code: 'import/damaged', file, format: 'XLSX' });
  const layers = sheets
    .filter((_, i) => !hidden.has(i))
    .map(({ sheet, data }) => layerOf(sheet, data, tally))
    .filter((layer) => layer !== null && layer.found > 0);
  tally.repair('formulas-without-value', withoutValue(unpacked.value));
  return succeed({ kind: 'layers', layers: layers as RawLayer[] });
}

function withoutValue(files: ReadonlyMap<string, Uint8Array>): number {
  const sheets = [...files].filter(([path]) => path.startsWith('xl/worksheets/sheet'));
  return sheets.reduce(
    (sum, [, bytes]) => sum + formulasWithoutValue(new TextDecoder().decode(bytes)),
    0,
  );
}

// drawings, printer settings and macros are of no use
const READ = /^(\[Content_Types\]|_rels\/\.|xl\/[\w./-]+)\.?(xml|rels)$/;

async function unpack(
  entries: readonly ZipEntry[],
): Promise<Result<ReadonlyMap<string, Uint8Array>, ZipProblem>> {
  const files = new Map<string, Uint8Array>();
  for (const entry of entries.filter(({ path }) => READ.test(path))) {
    const bytes = await entry.unpack();
    if (!bytes.ok) return bytes;
    files.set(entry.path, bytes.value);
  }
  return succeed(files);
}

type Sheets = Awaited<ReturnType<typeof readWorkbook>>;

/**
 * The library unpacks without a limit, and in workers of its own that a strict page forbids. So it
 * is given what has been unpacked within bounds, in a zip that is not packed.
 */
async function sheetsOf(files: ReadonlyMap<string, Uint8Array>): Promise<Sheets | null> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { level: 0, useWebWorkers: false });
  for (const [path, bytes] of files) await writer.add(path, new Uint8ArrayReader(bytes));
  const loose = await writer.close();
  try {
    return await readWorkbook(loose.slice().buffer);
  } catch {
    return null;
  }
}

function layerOf(name: string, rows: readonly (readonly unknown[])[], tally: Tally) {
  const table = createTable(name, tally);
  for (const row of rows) table.add(row.map(cellOf));
  return table.end();
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;
}
