import { fail, succeed, type Result } from '#geo/result.ts';

/** Why a buffer does not hold columns. */
export type ColumnsProblem =
  /** made by something else, or for a machine with another order of bytes */
  | { readonly code: 'streets/foreign' }
  /** made by another version of the program */
  | { readonly code: 'streets/other-version'; readonly version: number }
  /** cut short, or not the bytes that were written */
  | { readonly code: 'streets/damaged' };

/** A column of numbers. */
export type Column = Uint8Array | Int32Array | Uint32Array | Float32Array | Float64Array;

/** Columns behind each other in a buffer. */
export interface ColumnReader {
  readonly version: number;
  readonly counts: readonly number[];
  /** the next column, as a view on the buffer */
  readonly next: <View>(type: ViewType<View>) => View;
}

interface ViewType<View> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBuffer, offset: number, length: number): View;
}

// header of 32-bit words, then the columns; every column starts at a multiple of 8 bytes
//
//   | magic | version | checksum | bytes | 3 counts | column lengths | pad || column | column ...
const MAGIC = 0x42_44_73_74;
const [MAGIC_AT, VERSION_AT, CHECKSUM_AT, BYTES_AT, COUNTS_AT, LENGTHS_AT] = [0, 1, 2, 3, 4, 7];
/** By version. */
const HEADER_WORDS: readonly (number | undefined)[] = [undefined, 24, 32];

/** Three counts and the columns in one buffer that can be transferred and stored. */
export function packColumns(
  version: 2,
  counts: readonly [number, number, number],
  columns: readonly Column[],
): ArrayBuffer {
  const headerBytes = 4 * HEADER_WORDS[version]!;
  const lengths = columns.map(({ byteLength }) => byteLength);
  const bytes = lengths.reduce((sum, length) => sum + aligned(length), headerBytes);
  const buffer = new ArrayBuffer(bytes);
  const target = new Uint8Array(buffer);
  let offset = headerBytes;
  for (const column of columns) {
    target.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), offset);
    offset += aligned(column.byteLength);
  }
  const words = new Uint32Array(buffer);
  words.set([MAGIC, version, 0, bytes, ...counts, ...lengths]);
  words[CHECKSUM_AT] = checksum(words);
  return buffer;
}

/** Checks a buffer, and reads its columns one after the other; it is not copied. */
export function readColumns(buffer: ArrayBuffer): Result<ColumnReader, ColumnsProblem> {
  if (buffer.byteLength < 4 * LENGTHS_AT) return fail({ code: 'streets/foreign' });
  const words = new Uint32Array(buffer, 0, Math.floor(buffer.byteLength / 4));
  if (words[MAGIC_AT] !== MAGIC) return fail({ code: 'streets/foreign' });
  const version = words[VERSION_AT]!;
  const headerWords = HEADER_WORDS[version];
  if (headerWords === undefined) return fail({ code: 'streets/other-version', version });
  const isWhole =
    buffer.byteLength === words[BYTES_AT] &&
    buffer.byteLength >= 4 * headerWords &&
    checksum(words) === words[CHECKSUM_AT];
  if (!isWhole) return fail({ code: 'streets/damaged' });

  let column = LENGTHS_AT;
  let offset = 4 * headerWords;
  const next = <View>(type: ViewType<View>): View => {
    const bytes = words[column++]!;
    const view = new type(buffer, offset, bytes / type.BYTES_PER_ELEMENT);
    offset += aligned(bytes);
    return view;
  };
  return succeed({ version, counts: [...words.subarray(COUNTS_AT, LENGTHS_AT)], next });
}

/** FNV-1a over words instead of bytes; the checksum's own word counts as 0. */
function checksum(words: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) {
    hash = Math.imul(hash ^ (i === CHECKSUM_AT ? 0 : words[i]!), 0x01000193);
  }
  return hash >>> 0;
}

const aligned = (bytes: number) => Math.ceil(bytes / 8) * 8;
