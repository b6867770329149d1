import { parseDbf } from 'shpjs';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { ImportProblem } from '../importProblem.ts';
import { fullColumnName } from './fullColumnName.ts';

/** The rows of a .dbf. */
export interface DbfTable {
  readonly rows: readonly object[];
  /** some of it was not UTF-8, nor said to be something else */
  readonly isLatin1: boolean;
}

/** Reads a .dbf (dBASE III and later). `codePage`: what the .cpg beside it says. */
export function readTable(
  bytes: Uint8Array,
  codePage: string | null,
  file: string,
): Result<DbfTable, ImportProblem> {
  if (bytes.length < 32) return fail({ code: 'import/broken-off', file, format: 'Shapefile' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const [count, headerBytes, rowBytes] = [
    view.getUint32(4, true),
    view.getUint16(8, true),
    view.getUint16(10, true),
  ];
  if (headerBytes + count * rowBytes > bytes.length) {
    return fail({ code: 'import/broken-off', file, format: 'Shapefile' });
  }
  const said = codePage === null ? null : encodingOfCodePage(codePage);
  const encoding = said ?? (isUtf8(bytes.subarray(headerBytes)) ? 'utf-8' : 'windows-1252');
  try {
    const rows = count === 0 ? [] : parseDbf(view, encoding);
    const isLatin1 = said === null && encoding !== 'utf-8';
    return succeed({ rows: rows.map(tidyRow), isLatin1 });
  } catch {
    return fail({ code: 'import/damaged', file, format: 'Shapefile' });
  }
}

/** "UTF-8", "ISO-8859-1", "1252", "ANSI 1252", "88591", "65001": what is in use in a .cpg. */
function encodingOfCodePage(codePage: string): string | null {
  const text = codePage.trim().toLowerCase();
  const digits = /(\d+)$/.exec(text)?.[1] ?? '';
  if (digits === '65001') return 'utf-8';
  if (/^8859\d+$/.test(digits)) return `iso-8859-${digits.slice(4)}`;
  return [text, `windows-${digits}`, `cp${digits}`].find(isEncoding) ?? null;
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label) instanceof TextDecoder;
  } catch {
    return false;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== '';
  } catch {
    return false;
  }
}

/** Columns by their full names; null for an empty number, and for a date that is none. */
function tidyRow(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]: [string, unknown]) => [
      fullColumnName(column),
      Number.isNaN(value) ? null : value instanceof Date ? dateText(value) : value,
    ]),
  );
}

function dateText(date: Date): string | null {
  if (Number.isNaN(date.getTime())) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
