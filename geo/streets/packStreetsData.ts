import { fail, succeed, type Result } from '#geo/result.ts';
import type { GridFrame } from './streetGrid.ts';
import type { StreetsData } from './streetsData.ts';
import { packTexts, textsOf, type Texts } from './texts.ts';

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
//   | magic | version | checksum | bytes | 3 counts | 24 column lengths | pad || column | column ...
const MAGIC = 0x42_44_73_74;
const VERSION = 2;
const [MAGIC_AT, VERSION_AT, CHECKSUM_AT, BYTES_AT, COUNTS_AT, LENGTHS_AT] = [0, 1, 2, 3, 4, 7];
const HEADER_WORDS = 32;

type Column = Uint8Array | Int32Array | Uint32Array | Float32Array | Float64Array;
interface ViewType<View> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBuffer, offset: number, length: number): View;
}

/** All columns in one buffer that can be transferred and stored; `unpackStreetsData` reads it. */
export function packStreetsData(data: StreetsData): ArrayBuffer {
  const columns = columnsOf(data);
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

function columnsOf(data: StreetsData): readonly Column[] {
  const { grid } = data;
  return [
    data.coordStart,
    data.lngLat,
    data.metresBefore,
    Float64Array.of(data.frontageMetres),
    data.frontage,
    Float64Array.from(FRAME, (key) => grid[key]),
    grid.homeStart,
    grid.visitorStart,
    grid.visitors,
    data.streetOf,
    data.nodes,
    data.carriesHouses,
    data.numberParity,
    data.numberFrom,
    data.numberTo,
    ...textColumns(data.segmentIds),
    ...textColumns(packTexts(data.streetKeys)),
    ...textColumns(packTexts(data.streetNames)),
    ...textColumns(packTexts(data.streetPlaces)),
  ];
}

/** The numbers of a grid, in the order in which they are written. */
const FRAME = [
  'west',
  'south',
  'columnsPerDegree',
  'rowsPerDegree',
  'columns',
  'rows',
  'slackLng',
  'slackLat',
] as const satisfies readonly (keyof GridFrame)[];

const textColumns = ({ ends, bytes }: Texts): readonly [Uint32Array, Uint8Array] => [ends, bytes];

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
    metresBefore: next(Float64Array),
    frontageMetres: next(Float64Array)[0]!,
    frontage: next(Float32Array),
    grid: {
      ...frameIn(next(Float64Array)),
      homeStart: next(Uint32Array),
      visitorStart: next(Uint32Array),
      visitors: next(Uint32Array),
    },
    streetOf: next(Int32Array),
    nodes: next(Uint32Array),
    carriesHouses: next(Uint8Array),
    numberParity: next(Uint8Array),
    numberFrom: next(Uint32Array),
    numberTo: next(Uint32Array),
    segmentIds: textsIn(next(Uint32Array), next(Uint8Array)),
    streetKeys: textsOf(textsIn(next(Uint32Array), next(Uint8Array))),
    streetNames: textsOf(textsIn(next(Uint32Array), next(Uint8Array))),
    streetPlaces: textsOf(textsIn(next(Uint32Array), next(Uint8Array))),
  };
}

const textsIn = (ends: Uint32Array, bytes: Uint8Array): Texts => ({ ends, bytes });

function frameIn(numbers: Float64Array): GridFrame {
  const entries = FRAME.map((key, i) => [key, numbers[i]!] as const);
  return Object.fromEntries(entries) as Record<(typeof FRAME)[number], number>;
}

function copyColumns(buffer: ArrayBuffer, columns: readonly Column[]): void {
  const target = new Uint8Array(buffer);
  let offset = 4 * HEADER_WORDS;
  for (const column of columns) {
    target.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), offset);
    offset += aligned(column.byteLength);
  }
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
