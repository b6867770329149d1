import { assert, constantFrom, json, jsonValue, nat, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFault } from './jsonFault.ts';

// what breaks JSON, one character each
const ODD = Array.from('{}[]:,"\\x1-.e tn\n');

const parses = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the fault in a JSON text', () => {
  test('is null for every text that JSON.stringify writes', () => {
    assert(
      property(jsonValue(), constantFrom(0, 2), (value, indent) => {
        expect(jsonFault(JSON.stringify(value, null, indent))).toBeNull();
      }),
    );
  });

  test('is found exactly where JSON.parse refuses a text with one character changed', () => {
    const oneChanged = tuple(json({ maxDepth: 3 }), nat(), constantFrom(...ODD)).map(
      ([text, at, by]) => text.slice(0, at % text.length) + by + text.slice((at % text.length) + 1),
    );
    assert(
      property(oneChanged, (text) => {
        expect(jsonFault(text) === null).toBe(parses(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test('is the end, wherever a collection is cut off', () => {
    const text = JSON.stringify({ type: 'Feature', é: [1.5e-3, true, null, { 'a"b\\': [] }] });
    for (let length = 0; length < text.length; length++) {
      const cut = text.slice(0, length);
      expect([cut, jsonFault(cut)?.kind]).toEqual([cut, 'truncated']);
    }
  });

  test('is where it stands', () => {
    const text = '{\n  "a": 1,\n  "b": nought\n}';
    expect(jsonFault(text)).toEqual({ kind: 'syntax', index: text.indexOf('nought') });
  });

  test('is found in a text of any nesting', () => {
    const depth = 1_000_000;
    expect(jsonFault('['.repeat(depth) + ']'.repeat(depth))).toBeNull();
    expect(jsonFault('['.repeat(depth))).toMatchObject({ kind: 'truncated' });
  });

  test('is found after a string of many megabytes', () => {
    expect(jsonFault(`["${'A'.repeat(20_000_000)}", oops]`)).toMatchObject({ kind: 'syntax' });
  });
});
