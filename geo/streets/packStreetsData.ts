import { succeed, type Result } from '#geo/result.ts';
import { buildStreetsData } from './buildStreetsData.ts';
import {
  packColumns,
  readColumns,
  type Column,
  type ColumnReader,
  type ColumnsProblem,
} from './columnBuffer.ts';
import type { GridFrame } from './streetGrid.ts';
import type { StreetsData } from './streetsData.ts';
import { packTexts, textsOf, type Texts } from './texts.ts';
import { segmentsOfVersion1 } from './version1.ts';

const VERSION = 2;

/** All columns in one buffer that can be transferred and stored; `unpackStreetsData` reads it. */
export function packStreetsData(data: StreetsData): ArrayBuffer {
  const { segmentCount, streetCount, nodeCount } = data;
  return packColumns(VERSION, [segmentCount, streetCount, nodeCount], columnsOf(data));
}

function columnsOf(data: StreetsData): readonly Column[] {
  const { grid } = data;
  return [
    data.coordStart,
    data.lngLat,
    data.metresBefore,
    data.bulge,
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

/**
 * The columns as views on the buffer, which is not copied: it must not be written to. What an
 * older version of the program stored is built anew.
 */
export function unpackStreetsData(buffer: ArrayBuffer): Result<StreetsData, ColumnsProblem> {
  const columns = readColumns(buffer);
  if (!columns.ok) return columns;
  const isOlder = columns.value.version < VERSION;
  return succeed(
    isOlder ? buildStreetsData(segmentsOfVersion1(columns.value)) : streetsOf(columns.value),
  );
}

function streetsOf({ counts, next }: ColumnReader): StreetsData {
  // evaluated in the order written, which is the order of the columns
  return {
    segmentCount: counts[0]!,
    streetCount: counts[1]!,
    nodeCount: counts[2]!,
    coordStart: next(Uint32Array),
    lngLat: next(Float64Array),
    metresBefore: next(Float64Array),
    bulge: next(Float32Array),
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
    segmentIds: { ends: next(Uint32Array), bytes: next(Uint8Array) },
    streetKeys: textsOf({ ends: next(Uint32Array), bytes: next(Uint8Array) }),
    streetNames: textsOf({ ends: next(Uint32Array), bytes: next(Uint8Array) }),
    streetPlaces: textsOf({ ends: next(Uint32Array), bytes: next(Uint8Array) }),
  };
}

function frameIn(numbers: Float64Array): GridFrame {
  const entries = FRAME.map((key, i) => [key, numbers[i]!] as const);
  return Object.fromEntries(entries) as Record<(typeof FRAME)[number], number>;
}
