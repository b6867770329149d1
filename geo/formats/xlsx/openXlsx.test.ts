import { formulasWithoutValue } from './formulasWithoutValue.ts';
import { describe, expect, test } from 'vitest';
import { addressesInTable, readTable } from '../tables/tableFixtures.ts';
import { xlsxOf, type TestSheet } from './xlsxFixtures.ts';

const HEADINGS = ['Straat', 'Huisnr.', 'Toev.', 'Postcode', 'X', 'Y'];
const DORPSSTRAAT = ['Dorpsstraat', 12, 'a', '0123 AB', 121_347.914, 487_347.519];
const sheet = (rows: TestSheet['rows'], more: Partial<TestSheet> = {}): TestSheet => ({
  name: 'Adressen',
  rows,
  ...more,
});

test('a formula without an outcome is empty, and is counted', async () => {
  const formula = { formula: 'B9*2', value: null };
  const rows = [HEADINGS, DORPSSTRAAT, DORPSSTRAAT.with(1, 14).with(2, ''), ['Laan', formula]];
  const { addresses, summary } = await addressesInTable(await xlsxOf([sheet(rows)]), {}, 'a.xlsx');
  expect(addresses.map(({ number }) => number)).toEqual([12, 14]);
  expect(summary.repairs).toContainEqual({ code: 'formulas-without-value', count: 1 });
});

test.each([
  ['<c r="A1"><f>B1*2</f></c>', 1],
  ['<c r="A1"><f>B1*2</f><v/></c>', 1],
  ['<x:c r="A1"><x:f>B1*2</x:f><x:v></x:v></x:c>', 1],
  ['<c r="A1"><f>B1*2</f><v>12</v></c>', 0],
  ['<c r="A1" t="str"><f>IF(B1="","",B1)</f><v></v></c>', 0],
  ['<c r="A1"/><c r="B1"><v>1</v></c>', 0],
  ['<f'.repeat(50_000), 0],
])('%.60s: formulas without an outcome: %d', (cell, count) => {
  expect(formulasWithoutValue(`<row>${cell}</row>`)).toBe(count);
});

describe('a workbook with addresses is read', () => {
  test.each<[string, readonly TestSheet[]]>([
    ['of one sheet', [sheet([HEADINGS, DORPSSTRAAT])]],
    [
      'below a merged title',
      [
        sheet([['Adressen 2026'], [], HEADINGS, DORPSSTRAAT], {
          more: '<mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>',
        }),
      ],
    ],
    [
      'behind a sheet with an explanation',
      [
        sheet([['Toelichting'], ['Dit zijn de adressen'], ['van de wijk']]),
        sheet([
          ['Vraag', 'Antwoord'],
          ['Van wanneer?', 'Van 2026'],
        ]),
        sheet([HEADINGS, DORPSSTRAAT]),
      ],
    ],
    [
      'beside hidden sheets',
      [
        sheet([HEADINGS, ['Oude weg', 1, null, '', 121_000, 487_000]], { state: 'hidden' }),
        sheet([HEADINGS, ['Oude weg', 2, null, '', 121_000, 487_000]], { state: 'veryHidden' }),
        sheet([HEADINGS, DORPSSTRAAT]),
      ],
    ],
    [
      'with formulas, by their last outcome',
      [
        sheet([
          HEADINGS,
          [
            { formula: '"Dorps"&amp;"straat"', value: 'Dorpsstraat' },
            { formula: '6*2', value: 12 },
            ...DORPSSTRAAT.slice(2),
          ],
        ]),
      ],
    ],
  ])('%s', async (_, sheets) => {
    const { addresses, summary } = await addressesInTable(await xlsxOf(sheets), {}, 'a.xlsx');
    expect(summary.crs).toBe('EPSG:28992');
    expect(addresses).toMatchObject([
      { street: 'Dorpsstraat', number: 12, suffix: 'a', postcode: '0123AB' },
    ]);
  });

  test('of several sheets together', async () => {
    const kerkstraat = ['Kerkstraat', 7, null, '', 121_400, 487_400];
    const { addresses } = await addressesInTable(
      await xlsxOf([sheet([HEADINGS, DORPSSTRAAT]), sheet([HEADINGS, kerkstraat])]),
    );
    expect(addresses.map(({ street }) => street)).toEqual(['Dorpsstraat', 'Kerkstraat']);
  });
});

describe('a workbook is refused', () => {
  test('without coordinates, with its columns', async () => {
    const bytes = await xlsxOf([sheet([HEADINGS.slice(0, 3), DORPSSTRAAT.slice(0, 3)])]);
    expect(await readTable(bytes)).toMatchObject({
      problem: { code: 'import/no-coordinates', columns: [{ heading: 'Straat' }, {}, {}] },
    });
  });

  test('without anything in it', async () => {
    expect(await readTable(await xlsxOf([sheet([])]))).toMatchObject({
      problem: { code: 'import/no-features' },
    });
  });

  test('that breaks off', async () => {
    const bytes = await xlsxOf([sheet([HEADINGS, DORPSSTRAAT])]);
    expect(await readTable(bytes.slice(0, -40))).toMatchObject({
      problem: { code: 'import/zip-truncated' },
    });
  });

  test('whose sheets are not there', async () => {
    const bytes = await xlsxOf([sheet([HEADINGS], { name: 'a" r:id="rId9' })]);
    expect(await readTable(bytes)).toMatchObject({ problem: { code: 'import/damaged' } });
  });
});
