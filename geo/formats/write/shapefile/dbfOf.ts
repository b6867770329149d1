import { ByteWriter } from '../byteWriter.ts';
import { isDay, textOf } from '../columnTypes.ts';
import { cutTo, utf8Bytes } from '../distinctNames.ts';
import type { OutColumn, OutFeature } from '../outLayer.ts';
import { fieldNames } from './fieldNames.ts';
import type { ShapeSet } from './shapeSets.ts';

/** A table of dBASE III, in UTF-8. */
export interface DbfTable {
  readonly bytes: Uint8Array;
  readonly fields: readonly DbfField[];
}

export interface DbfField {
  readonly name: string;
  /** the column of the layer that it holds */
  readonly column: string;
  /** how many of its texts were longer than the format allows */
  readonly cut: number;
}

/** What ArcGIS and others read of a table. */
const MAX_FIELDS = 255;
const MAX_TEXT_BYTES = 254;

interface Column extends DbfField {
  readonly letter: 'C' | 'N' | 'L' | 'D';
  readonly width: number;
  readonly decimals: number;
  /** a value as it stands in the table; '' where there is none */
  readonly write: (value: unknown) => string;
}

export function dbfOf({ layer, features }: ShapeSet): DbfTable {
  const kept = layer.columns.slice(0, MAX_FIELDS);
  const names = fieldNames(kept.map(({ name }) => name));
  const columns = kept.map((column, i) => columnOf(column, names[i]!, features));
  // a reader wants at least one column
  const written = columns.length > 0 ? columns : [ID_COLUMN];
  return { bytes: tableBytes(written, features), fields: columns };
}

function columnOf(
  { name: column, type }: OutColumn,
  name: string,
  features: readonly OutFeature[],
): Column {
  const field = { name, column };
  const values = () => features.map(({ properties }) => properties[column] ?? null);
  switch (type) {
    case 'boolean':
      return { ...field, ...NO_NUMBER, letter: 'L', width: 1, write: truthText };
    case 'date':
      return { ...field, ...NO_NUMBER, letter: 'D', width: 8, write: dayText };
    case 'integer':
    case 'number':
      return { ...field, ...numberColumn(values()) };
    case 'text':
      return { ...field, ...textColumn(values()) };
  }
}

const NO_NUMBER = { decimals: 0, cut: 0 } as const;

const ID_COLUMN: Column = {
  ...NO_NUMBER,
  name: 'id',
  column: '',
  letter: 'C',
  width: 1,
  write: () => '',
};

const truthText = (value: unknown) => (value === null ? '?' : value === true ? 'T' : 'F');

const dayText = (value: unknown) =>
  typeof value === 'string' && isDay(value) ? value.replaceAll('-', '') : '';

// wider numbers are cut by programs
const MAX_NUMBER_WIDTH = 20;
const MAX_DECIMALS = 15;

/** As many decimals as the values have, and as wide as the widest. */
function numberColumn(values: readonly unknown[]) {
  const numbers = values.filter((value): value is number => Number.isFinite(value));
  const decimals = Math.min(
    numbers.reduce((most, value) => Math.max(most, decimalsOf(value)), 0),
    MAX_DECIMALS,
  );
  const textOfNumber = (value: unknown) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return '';
    const text = value.toFixed(decimals);
    // what is too wide is written with an exponent, which readers of numbers take
    return text.length <= MAX_NUMBER_WIDTH ? text : value.toExponential(MAX_EXPONENT_DIGITS);
  };
  const width = numbers.reduce((most, value) => Math.max(most, textOfNumber(value).length), 1);
  return { letter: 'N', width, decimals, cut: 0, write: textOfNumber } as const;
}

// -1.1234567890123e+300
const MAX_EXPONENT_DIGITS = 12;

function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [digits, exponent] = String(value).split('e');
  const written = digits!.split('.')[1]?.length ?? 0;
  return Math.max(written - Number(exponent ?? 0), 0);
}

function textColumn(values: readonly unknown[]) {
  let [width, cut] = [1, 0];
  for (const value of values) {
    const bytes = utf8Bytes(plainText(value));
    if (bytes > MAX_TEXT_BYTES) cut++;
    width = Math.max(width, Math.min(bytes, MAX_TEXT_BYTES));
  }
  const write = (value: unknown) => cutTo(plainText(value), MAX_TEXT_BYTES, utf8Bytes);
  return { letter: 'C', width, decimals: 0, cut, write } as const;
}

/** A text without the character that ends one. */
const plainText = (value: unknown) => (value === null ? '' : textOf(value).replaceAll('\0', ''));

const HEADER_BYTES = 32;
const FIELD_BYTES = 32;
const BLANK = 0x20;

function tableBytes(columns: readonly Column[], features: readonly OutFeature[]): Uint8Array {
  const recordBytes = columns.reduce((sum, { width }) => sum + width, 1);
  const headerBytes = HEADER_BYTES + FIELD_BYTES * columns.length + 1;
  const header = new ByteWriter();
  // dBASE III without memo; the day of its last change, of which nobody needs to know
  header.uint8(3).uint8(95).uint8(7).uint8(26);
  header.int32(features.length).uint16(headerBytes).uint16(recordBytes).zeros(20);
  for (const { name, letter, width, decimals } of columns) {
    const bytes = new TextEncoder().encode(name);
    header.bytes(bytes).zeros(11 - bytes.length);
    header.uint8(letter.charCodeAt(0)).zeros(4).uint8(width).uint8(decimals).zeros(14);
  }
  header.uint8(0x0d);
  const table = new Uint8Array(headerBytes + recordBytes * features.length + 1).fill(BLANK);
  table.set(header.done());
  writeRecords(table, headerBytes, columns, features);
  table[table.length - 1] = 0x1a;
  return table;
}

function writeRecords(
  table: Uint8Array,
  start: number,
  columns: readonly Column[],
  features: readonly OutFeature[],
): void {
  const encoder = new TextEncoder();
  let at = start;
  for (const { properties } of features) {
    // a blank: it is not deleted
    at += 1;
    for (const { column, letter, width, write } of columns) {
      const text = write(properties[column] ?? null);
      // numbers stand at the right of their place
      const offset = letter === 'N' ? width - text.length : 0;
      encoder.encodeInto(text, table.subarray(at + offset, at + width));
      at += width;
    }
  }
}
