import type { ColumnType, OutColumn } from './outLayer.ts';

type Row = { readonly [column: string]: unknown };

/** The columns of rows, each of the narrowest type that holds all its values. */
export function typedColumns(names: readonly string[], rows: readonly Row[]): readonly OutColumn[] {
  return names.map((name) => ({ name, type: typeOf(name, rows), about: '' }));
}

function typeOf(name: string, rows: readonly Row[]): ColumnType {
  let type: ColumnType | null = null;
  for (const { [name]: value } of rows) {
    if (value === null || value === undefined) continue;
    type = type === null ? typeOfValue(value) : widest(type, typeOfValue(value));
    if (type === 'text') return type;
  }
  return type ?? 'text';
}

function typeOfValue(value: unknown): ColumnType {
  if (typeof value === 'boolean') return 'boolean';
  // beyond, a number is not exact and may not fit
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'integer' : 'number';
  return typeof value === 'string' && isDay(value) ? 'date' : 'text';
}

function widest(a: ColumnType, b: ColumnType): ColumnType {
  if (a === b) return a;
  const areNumbers = [a, b].every((type) => type === 'integer' || type === 'number');
  return areNumbers ? 'number' : 'text';
}

/** A day of the calendar, as 2026-11-20. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A value as a column of texts has it. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);
