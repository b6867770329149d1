import { expect, test } from 'vitest';
import { streetsIn, line, collection } from '#geo/formats/geojson/geoJsonFixtures.ts';
import { addressesInTable } from '#geo/formats/tables/tableFixtures.ts';
import { HOSTILE_TEXTS } from './hostileTexts.ts';

const at = (i: number) => [6 + i / 1_000, 52] as const;

const streets = HOSTILE_TEXTS.map((text, i) =>
  // as its heading too: of what is parsed from text, "__proto__" is a property like any other
  line([at(i), at(i + 0.5)], { ...JSON.parse(`{${JSON.stringify(text)}:"x"}`), name: text }),
);

/** What stays of a text that is shown: without what moves a cursor, and with one blank between words. */
const shown = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim()
    .replaceAll(/\s+/g, ' ');

test('a street of a map file is called as the file says, and is nothing more than that', () => {
  const { segments, matching } = streetsIn(collection(streets));
  expect(segments.map(({ name }) => name)).toEqual(HOSTILE_TEXTS.map(shown));
  expect(matching.columns.map(({ heading }) => heading)).toEqual(
    expect.arrayContaining(['__proto__', 'constructor']),
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

// a file with a zero byte is no text, and half a character cannot be written in one
const WRITABLE = HOSTILE_TEXTS.map((text) =>
  text.replaceAll('\u0000', '').replaceAll(/\p{Cs}/gu, '\ufffd'),
);

test('so it is with the headings and the cells of a table', async () => {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = [
    ['Straat', 'Huisnummer', 'lon', 'lat', ...WRITABLE].map(quoted),
    ...WRITABLE.map((text, i) => [quoted(text), i + 1, ...at(i), ...WRITABLE.map(() => 1)]),
  ];
  const table = rows.map((row) => row.join(';')).join('\n');
  const { addresses, matching } = await addressesInTable(table);
  expect(addresses.map(({ street }) => street)).toEqual(WRITABLE.map(shown));
  expect(matching.columns.map(({ heading }) => heading)).toEqual(
    expect.arrayContaining(['__proto__', 'constructor']),
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});
