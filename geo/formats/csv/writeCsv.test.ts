import { describe, expect, test } from 'vitest';
import { writeCsv } from './writeCsv.ts';

const cell = (value: string | number | null) => writeCsv([[value]]).slice(1, -2);

describe('a table', () => {
  test('begins with a byte order mark, has semicolons, and ends its lines', () => {
    expect(
      writeCsv([
        ['straat', 'meters'],
        ['Dorpsstraat', 12],
      ]),
    ).toBe('\ufeffstraat;meters\r\nDorpsstraat;12\r\n');
  });

  test.each([
    ['a;b', '"a;b"'],
    ['say "a"', '"say ""a"""'],
    ['two\nlines', '"two\nlines"'],
    ['a,b', 'a,b'],
    ['', ''],
    [null, ''],
    [0, '0'],
  ])('writes %j as %j', (value, text) => {
    expect(cell(value)).toBe(text);
  });

  test.each(['=1+1', '+31612345678', '-2', '@SUM(A1)', '\t=1', ' =1'])(
    'has no formula: %j',
    (text) => {
      expect(cell(text)).toBe(`'${text}`);
    },
  );

  test('has negative numbers, for they are no texts', () => {
    expect(cell(-2)).toBe('-2');
  });
});
