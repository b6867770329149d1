import { expect, test } from 'vitest';
import { typedColumns } from './columnTypes.ts';

const typeOf = (...values: readonly unknown[]) =>
  typedColumns(
    ['column'],
    values.map((column) => ({ column })),
  )[0]!.type;

test('a column is of the narrowest type that holds all its values', () => {
  expect(typeOf(1, 2, null)).toBe('integer');
  expect(typeOf(1, 2.5)).toBe('number');
  expect(typeOf(true, null, false)).toBe('boolean');
  expect(typeOf('2026-11-20', null)).toBe('date');
  expect(typeOf('een', 'twee')).toBe('text');
});

test('what is of several kinds is a text, and so is what no value tells', () => {
  expect(typeOf(1, 'een')).toBe('text');
  expect(typeOf(true, 1)).toBe('text');
  expect(typeOf('2026-11-20', 'later')).toBe('text');
  expect(typeOf({ a: 1 })).toBe('text');
  expect(typeOf(null)).toBe('text');
  expect(typeOf()).toBe('text');
});

test('a number that is not exact as a whole one is none, and no day of the calendar is no date', () => {
  expect(typeOf(2 ** 60)).toBe('number');
  expect(typeOf('2026-02-30')).toBe('text');
});
