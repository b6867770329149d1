import { expect, test } from 'vitest';
import { csvText } from './csv.ts';

test('a table opens in Dutch Excel: a mark, semicolons and decimal commas', () => {
  expect(
    csvText([
      ['Straat', 'Meters'],
      ['Vondellaan', 12.5],
    ]),
  ).toBe('\uFEFFStraat;Meters\r\nVondellaan;12,5\r\n');
});

test.each(['=1+1', '+31612345678', '-2', '@SUM(A1)', ' =1', '\t=1'])(
  'a cell that a spreadsheet would run is guarded: %j',
  (cell) => {
    expect(csvText([[cell]])).toContain(`'${cell}`);
  },
);

test('quotes, semicolons and line ends stay within their cell', () => {
  expect(csvText([['a;b', 'zegt "ja"', 'een\ntwee']])).toBe(
    '\uFEFF"a;b";"zegt ""ja""";"een\ntwee"\r\n',
  );
});
