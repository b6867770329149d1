import { assert, jsonValue, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, isDeeperThan } from './canonicalJson.ts';

describe('canonical JSON', () => {
  test('says the same as the JSON it came from', () => {
    assert(
      property(jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
      }),
    );
  });

  test('sorts members by their UTF-16 units, numbers among them', () => {
    const value = JSON.parse('{"é":1,"z":2,"9":3,"10":4,"__proto__":5,"a":{"d":1,"c":[2]}}');
    expect(canonicalJson(value)).toBe(
      '{"10":4,"9":3,"__proto__":5,"a":{"c":[2],"d":1},"z":2,"é":1}',
    );
  });

  test('writes numbers as ECMAScript does', () => {
    expect(canonicalJson([1.0, -0, 1e21, 0.1, 5e-324])).toBe('[1,0,1e+21,0.1,5e-324]');
  });
});

test('a value is as deep as its collections are nested', () => {
  expect(isDeeperThan([{ a: [1] }], 3)).toBe(false);
  expect(isDeeperThan([{ a: [1] }], 2)).toBe(true);
});
