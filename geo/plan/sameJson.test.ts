import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameJson } from './sameJson.ts';

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a value equals its copy', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(sameJson(copy(value), copy(value))).toBe(true);
    }),
  );
});

test('two values are equal when their canonical texts are', () => {
  const value = fc.jsonValue({ maxDepth: 2 });
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(sameJson(copy(a), copy(b))).toBe(canonical(a) === canonical(b));
    }),
  );
});

test.each([
  [[], {}],
  [null, {}],
  [{ a: 1 }, { b: 1 }],
  [{ a: 1 }, { a: 1, b: 2 }],
  [
    [1, 2],
    [2, 1],
  ],
  [0, '0'],
  [{}, { toString: 1 }],
])('%j is not %j', (a, b) => {
  expect(sameJson(a, b)).toBe(false);
  expect(sameJson(b, a)).toBe(false);
});

test('the order of properties does not matter', () => {
  expect(sameJson({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
});

function canonical(value: unknown): string {
  return JSON.stringify(copy(value), (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
