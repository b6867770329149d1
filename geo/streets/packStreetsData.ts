import { fail, succeed, type Result } from '#geo/result.ts';
import type { StreetsData } from './streetsData.ts';

/** Why a buffer does not hold streets. */
export type StreetsDataProblem =
  /** made by something else, or for a machine with another order of bytes */
  | { readonly code: 'streets/foreign' }
  /** made by another version of the program */
  | { readonly code: 'streets/other-version'; readonly version: number }
  /** cut short, or not the bytes that were written */
  | { readonly code: 'streets/damaged' };

// header of 32-bit words, then the columns; every column starts at a multiple of 8 bytes
//
//   | magic | version | checksum | bytes | 3 counts | 16 column lengths | pad || column | column ...
const MAGIC = 0x42_44_73_74;
const VERSION = 1;
const [MAGIC_AT, VERSION_AT, CHECKSUM_AT, BYTES_AT, COUNTS_AT, LENGTHS_AT] = [0, 1, 2, 3, 4, 7];
const HEADER_WORDS = 24;

type Column = Uint8Array | Int32Array | Uint32Array | Float64Array;
interface ViewType<View> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBuffer, offset: number, length: number): View;
}

/** All columns in one buffer that can be transferred and stored; `unpackStreetsData` reads it. */
export function packStreetsData(data: StreetsData): ArrayBuffer {
  const columns: Column[] = [
    data.coordStart,
    data.lngLat,
    data.streetOf,
    data.nodes,
    data.carriesHouses,
    data.numberParity,
    data.numberFrom,
    data.numberTo,
    ...textColumns(data.segmentIds),
    ...textColumns(data.streetKeys),
    ...textColumns(data.streetNames),
    ...textColumns(data.streetPlaces),
  ];
  const lengths = columns.map(({ byteLength }) => byteLength);
  const bytes = lengths.reduce((sum, length) => sum + aligned(length), 4 * HEADER_WORDS);
  const buffer = new ArrayBuffer(bytes);
  copyColumns(buffer, columns);
  const words = new Uint32Array(buffer);
  const counts = [data.segmentCount, data.streetCount, data.nodeCount];
  words.set([MAGIC, VERSION, 0, bytes, ...counts, ...lengths]);
  words[CHECKSUM_AT] = checksum(words);
  return buffer;
}

/** The columns as views on the buffer, which is not copied: it must not be written to. */
export function unpackStreetsData(buffer: ArrayBuffer): Result<StreetsData, StreetsDataProblem> {
  if (buffer.byteLength < 4 * HEADER_WORDS) return fail({ code: 'streets/foreign' });
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  if (header[MAGIC_AT] !== MAGIC) return fail({ code: 'streets/foreign' });
  const version = header[VERSION_AT]!;
  if (version !== VERSION) return fail({ code: 'streets/other-version', version });
  const isWhole =
    buffer.byteLength === header[BYTES_AT] &&
    buffer.byteLength % 8 === 0 &&
    checksum(new Uint32Array(buffer)) === header[CHECKSUM_AT];
  return isWhole ? succeed(readColumns(buffer, header)) : fail({ code: 'streets/damaged' });
}

function readColumns(buffer: ArrayBuffer, header: Uint32Array): StreetsData {
  let column = LENGTHS_AT;
  let offset = 4 * HEADER_WORDS;
  const next = <View>(type: ViewType<View>): View => {
    const bytes = header[column++]!;
    const view = new type(buffer, offset, bytes / type.BYTES_PER_ELEMENT);
    offset += aligned(bytes);
    return view;
  };
  // evaluated in the order written, which is the order of the columns
  return {
    segmentCount: header[COUNTS_AT]!,
    streetCount: header[COUNTS_AT + 1]!,
    nodeCount: header[COUNTS_AT + 2]!,
    coordStart: next(Uint32Array),
    lngLat: next(Float64Array),
    streetOf: next(Int32Array),
    nodes: next(Uint32Array),
    carriesHouses: next(Uint8Array),
    numberParity: next(Uint8Array),
    numberFrom: next(Uint32Array),
    numberTo: next(Uint32Array),
    segmentIds: textsOf(next(Uint32Array), next(Uint8Array)),
    streetKeys: textsOf(next(Uint32Array), next(Uint8Array)),
    streetNames: textsOf(next(Uint32Array), next(Uint8Array)),
    streetPlaces: textsOf(next(Uint32Array), next(Uint8Array)),
  };
}

function copyColumns(buffer: ArrayBuffer, columns: readonly Column[]): void {
  const target = new Uint8Array(buffer);
  let offset = 4 * HEADER_WORDS;
  for (const column of columns) {
    target.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), offset);
    offset += aligned(column.byteLength);
  }
}

/**
 * Texts as two columns: where each ends, and all of them in UTF-8. The ends count UTF-16 units,
 * so that one decoding of the whole and a slice a text give them back.
 */
function textColumns(texts: readonly string[]): [Uint32Array, Uint8Array] {
  let end = 0;
  const ends = Uint32Array.from(texts, (text) => (end += text.length));
  return [ends, new TextEncoder().encode(texts.join(''))];
}

function textsOf(ends: Uint32Array, bytes: Uint8Array): string[] {
  // a mark at the start belongs to the first text
  const all = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return Array.from(ends, (end, i) => all.slice(ends[i - 1] ?? 0, end));
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
