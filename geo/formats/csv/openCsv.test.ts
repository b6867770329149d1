import { describe, expect, test } from 'vitest';
import { fileOfBytes, type SourceFile } from '../sourceFile.ts';
import { readFile } from '../readFile.ts';
import { addressesInTable, readTable } from '../tables/tableFixtures.ts';

const utf16 = (text: string, isBig = false) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !isBig);
  return bytes;
};
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const PLAIN = `Straat;Huisnummer;Toev.;Postcode;Plaats;lon;lat
Dorpsstraat;12;a;0123 AB;Bussum;5.1;52.1
Één Plein;3;;1234AB;Bussum;5.2;52.2
`;
const TWO = [
  {
    id: '#1',
    street: 'Dorpsstraat',
    number: 12,
    suffix: 'a',
    postcode: '0123AB',
    place: 'Bussum',
    at: [5.1, 52.1],
  },
  {
    id: '#2',
    street: 'Één Plein',
    number: 3,
    suffix: '',
    postcode: '1234AB',
    place: 'Bussum',
    at: [5.2, 52.2],
  },
];

describe('a table of addresses is read', () => {
  test.each<[string, string | Uint8Array]>([
    ['with semicolons', PLAIN],
    ['with commas', PLAIN.replaceAll(';', ',')],
    ['with tabs', PLAIN.replaceAll(';', '\t')],
    ['with bars', PLAIN.replaceAll(';', '|')],
    ['with the line ends of Windows', PLAIN.replaceAll('\n', '\r\n')],
    ['with the line ends of an old Mac', PLAIN.replaceAll('\n', '\r')],
    ['without a line end at its end', PLAIN.trimEnd()],
    ['with a byte order mark', `\ufeff${PLAIN}`],
    ["with Excel's line that names the separator", `sep=;\r\n${PLAIN}`],
    ['in UTF-16', utf16(`\ufeff${PLAIN}`)],
    ['in UTF-16, the other way around', utf16(`\ufeff${PLAIN}`, true)],
    ['in UTF-16 without a mark', utf16(PLAIN)],
    ['in Windows-1252', latin1(PLAIN)],
    ['with every cell in quotes', PLAIN.replaceAll(/[^;\n]+/g, '"$&"')],
    ['with decimal commas', PLAIN.replaceAll(/(\d)\.(\d)/g, '$1,$2')],
    ['with empty rows between', PLAIN.replaceAll('\n', '\n;;;;;;\n\n')],
    ['below a title', `Adressen van de wijk;;;;;;\nPeildatum 1-1-2026;;;;;;\n\n${PLAIN}`],
    ['with latitude as x', PLAIN.replace('lon;lat', 'y;x')],
  ])('%s', async (_, content) => {
    expect((await addressesInTable(content)).addresses).toEqual(TWO);
  });

  test.each([
    ['a quoted line end', '"Dorps\nstraat"', 'Dorps straat'],
    ['a quoted separator', '"Straat; de"', 'Straat; de'],
    ['a doubled quote', '"De ""Hoef"""', 'De "Hoef"'],
    ['a quote within', 'De "Hoef"', 'De "Hoef"'],
  ])('with %s in a cell', async (_, cell, street) => {
    const { addresses } = await addressesInTable(PLAIN.replace('Dorpsstraat', cell));
    expect(addresses.map((address) => address.street)).toEqual([street, 'Één Plein']);
  });

  test.each([
    ['12a', 12, 'a'],
    ['12-II', 12, 'II'],
    ['12 bis', 12, 'bis'],
    ['012', 12, ''],
  ])('with "%s" as house number', async (text, number, suffix) => {
    const content = `Straat,Nr,lon,lat\nDorpsstraat,${text},5.1,52.1\n`;
    expect((await addressesInTable(content)).addresses).toMatchObject([{ number, suffix }]);
  });

  test('with street and number in one column', async () => {
    const { addresses, summary } = await addressesInTable(
      'Adres;lon;lat\nPlein 1940 4-II;5.1;52.1\n"Dorpsstraat 12a, 1234 AB Bussum";5.2;52.2\n',
    );
    expect(addresses).toMatchObject([
      { street: 'Plein 1940', number: 4, suffix: 'II' },
      { street: 'Dorpsstraat', number: 12, suffix: 'a' },
    ]);
    expect(summary.repairs).toEqual([{ code: 'addresses-split', count: 2 }]);
  });

  test('with ids of the BAG, which keep their zeros', async () => {
    const content = 'Identificatie,Straat,Nr,lon,lat\n0003200000134094,A-weg,1,5.1,52.1\n';
    expect((await addressesInTable(content)).addresses[0]!.id).toBe('0003200000134094');
  });

  test('with a heading twice, the first of which counts', async () => {
    const content = 'Straat,Straat,Nr,lon,lat\nDorpsstraat,Oude naam,1,5.1,52.1\n';
    const { addresses, matching } = await addressesInTable(content);
    expect(addresses[0]!.street).toBe('Dorpsstraat');
    expect(matching.columns.map(({ heading }) => heading)).toContain('Straat 2');
  });

  test('with a column that has no heading', async () => {
    const { matching } = await addressesInTable('Straat,,Nr,lon,lat\nDorpsstraat,x,1,5.1,52.1\n');
    expect(matching.columns[1]).toEqual({ heading: 'B', samples: ['x'] });
  });

  test('without headings, by letters, when columns are chosen', async () => {
    const rows = 'Dorpsstraat;12;5,1;52,1\nKerkstraat;7;5,2;52,2\n';
    const fields = { addresses: { street: 'A', number: 'B' }, location: { x: 'C', y: 'D' } };
    const { addresses } = await addressesInTable(rows, { kind: 'addresses', fields });
    expect(addresses.map(({ street, number }) => [street, number])).toEqual([
      ['Dorpsstraat', 12],
      ['Kerkstraat', 7],
    ]);
  });

  test('with rows that are too short or too long, and those are counted', async () => {
    const { addresses, summary } = await addressesInTable(
      'Straat,Nr,lon,lat,Noot\nA-weg,1,5.1,52.1\nB-weg,2,5.1,52.1,een,twee\nC-weg,3\n',
    );
    expect(addresses.map(({ street }) => street)).toEqual(['A-weg', 'B-weg']);
    expect(summary).toMatchObject({
      found: 3,
      used: 2,
      skipped: [{ code: 'no-coordinates', count: 1, example: '#3' }],
      repairs: [{ code: 'cells-too-many', count: 1 }],
    });
  });

  test('with a heading that pollutes', async () => {
    const content = 'Straat,Nr,lon,lat,__proto__,constructor\nDorpsstraat,1,5.1,52.1,x,y\n';
    expect((await addressesInTable(content)).addresses).toHaveLength(1);
    expect(({} as { x?: string }).x).toBeUndefined();
  });
});

describe('what is not a table of addresses is refused', () => {
  test.each([
    ['a letter', 'Beste mensen,\nhierbij de straten.\nGroet\n', 'import/unknown-format'],
    ['one column', 'Straat\nDorpsstraat\n', 'import/unknown-format'],
    ['headings alone', 'Straat;Nr;lon;lat\n', 'import/no-features'],
    ['no coordinates', 'Straat;Nr\nDorpsstraat;1\n', 'import/no-coordinates'],
    ['words for coordinates', 'Straat;Nr;x;y\nDorpsstraat;1;hier;daar\n', 'import/not-numbers'],
    ['no street', 'Nr;lon;lat\n12;5.1;52.1\n', 'import/no-column'],
  ])('%s', async (_, content, code) => {
    expect(await readTable(content, { kind: 'addresses' })).toMatchObject({ problem: { code } });
  });

  test('a table with headings that nobody knows, with its columns to choose from', async () => {
    expect(await readTable('Weg;Getal;lon;lat\nDorpsstraat;1;5,1;52,1\n')).toMatchObject({
      problem: {
        code: 'import/no-column',
        kind: 'addresses',
        missing: ['street', 'number'],
        columns: [{ heading: 'Weg', samples: ['Dorpsstraat'] }, {}, {}, {}],
      },
    });
  });

  test('a quote that is never closed', async () => {
    const content = `Straat;Nr;lon;lat\n"Dorpsstraat;1;5.1;52.1\n${'A-weg;1;5.1;52.1\n'.repeat(300_000)}`;
    expect(await readTable(content)).toMatchObject({ problem: { code: 'import/open-quote' } });
  });
});

test('rows and letters that are cut between two pieces of the file come out whole', async () => {
  const bytes = new TextEncoder().encode(PLAIN.replace('Dorpsstraat', '"Dorps\r\nstraat"'));
  const whole = fileOfBytes('a.csv', bytes);
  for (const size of [1, 2, 3, 7, 50]) {
    const file: SourceFile = {
      ...whole,
      chunks: async function* () {
        for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
      },
    };
    expect(await readFile(file)).toEqual(await readFile(whole));
  }
});
