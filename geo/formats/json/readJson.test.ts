import { describe, expect, test } from 'vitest';
import { readJson } from './readJson.ts';
import { SNIFF_BYTES } from '../fileKind.ts';
import { MAX_JSON_BYTES, sniff } from './sniff.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, bigEndian = false) =>
  Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );
const read = (bytes: Uint8Array) => readJson(bytes, 'file.geojson');

describe('JSON is read', () => {
  const text = '{"naam":"Reüniestraat"}';
  const value = { naam: 'Reüniestraat' };
  test.each([
    ['as UTF-8', utf8(text)],
    ['as UTF-8 with a mark', utf8('\ufeff' + text)],
    ['as UTF-16, little end first', utf16('\ufeff' + text)],
    ['as UTF-16, big end first', utf16('\ufeff' + text, true)],
    ['as UTF-16 without a mark', utf16(text)],
    ['after blank lines', utf8('\n \r\n' + text)],
  ])('%s', (_, bytes) => {
    expect(read(bytes)).toEqual({ ok: true, value: { value, repairs: [] } });
  });

  test('as Windows-1252 when it is not UTF-8, and said to be mended', () => {
    expect(read(latin1(text))).toEqual({ ok: true, value: { value, repairs: ['latin-1-text'] } });
  });

  test('with NaN and Infinity as null, and said to be mended', () => {
    expect(read(utf8('{"a":[NaN,-Infinity,Infinity],"NaN":"say \\"NaN\\""}'))).toEqual({
      ok: true,
      value: {
        value: { a: [null, null, null], NaN: 'say "NaN"' },
        repairs: ['not-a-number-literals'],
      },
    });
  });

  test('with a key __proto__ that stays a key', () => {
    const result = read(utf8('{"__proto__":{"polluted":true}}'));
    expect(result.ok && Object.keys(result.value.value as object)).toEqual(['__proto__']);
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
  });
});

describe('what is not JSON is named', () => {
  const bytesOf = (start: string) => latin1(start + '\0'.repeat(64));
  test.each([
    ['nothing', utf8(''), { code: 'import/empty' }],
    ['blank', utf8(' \n\t '), { code: 'import/empty' }],
    ['only a mark', utf8('\ufeff'), { code: 'import/empty' }],
    ['a web page', utf8('<!DOCTYPE html><title>404</title>'), { code: 'import/html-page' }],
    ['an old web page', utf8('\n<HTML><body>'), { code: 'import/html-page' }],
    ['a page after a comment', utf8('<!-- x -->\n<html lang=nl>'), { code: 'import/html-page' }],
    ['KML', utf8('<?xml version="1.0"?><kml/>'), { found: 'kml' }],
    ['a zip', bytesOf('PK\x03\x04'), { found: 'zip' }],
    ['gzip', bytesOf('\x1f\x8b\x08'), { found: 'gzip' }],
    ['a GeoPackage', bytesOf('SQLite format 3\0'), { found: 'sqlite' }],
    ['a PDF', bytesOf('%PDF-1.7'), { found: 'pdf' }],
    ['a photo', bytesOf('\xff\xd8\xff\xe0'), { found: 'image' }],
    ['a telephone photo', bytesOf('\0\0\0\x18ftypheic'), { found: 'image' }],
    ['a film', bytesOf('\0\0\0\x18ftypmp42'), { found: 'video' }],
    ['a part of a shapefile', bytesOf('\0\0\x27\x0a'), { found: 'shapefile' }],
    ['a FlatGeobuf', bytesOf('fgb\x03'), { found: 'flatgeobuf' }],
    ['a Word document', bytesOf('\xd0\xcf\x11\xe0'), { found: 'office' }],
    ['a table', utf8('straat;huisnummer\nDorpsstraat;1\n'), { found: 'text' }],
    ['zeros', new Uint8Array(64), { found: 'binary' }],
    ['a cut collection', utf8('{"features":[{"type":"Fea'), { code: 'import/truncated' }],
    ['one cut inside a letter', utf8('{"naam":"é').subarray(0, -1), { code: 'import/truncated' }],
    ['a comma too many', utf8('{"a":1,}'), { code: 'import/bad-json', at: { line: 1, column: 8 } }],
    ['a collection a line', utf8('{"a":1}\n{"a":2}'), { at: { line: 2, column: 1 } }],
  ])('%s', (_, bytes, problem) => {
    expect(read(bytes)).toMatchObject({ ok: false, problem: { file: 'file.geojson', ...problem } });
  });
});

describe('the first bytes', () => {
  test('of a large film are enough to refuse it', () => {
    const firstBytes = latin1('\0\0\0\x18ftypmp42' + '\0'.repeat(SNIFF_BYTES));
    expect(sniff(firstBytes, 200_000_000, 'film.geojson')).toEqual({
      ok: false,
      problem: { code: 'import/not-json', file: 'film.geojson', found: 'video' },
    });
  });

  test('of JSON that is too large to hold are enough to refuse it', () => {
    expect(sniff(utf8('{"type":'), MAX_JSON_BYTES + 1, 'world.geojson')).toMatchObject({
      problem: { code: 'import/too-large', limitBytes: MAX_JSON_BYTES },
    });
    expect(sniff(utf8('{"type":'), MAX_JSON_BYTES, 'world.geojson')).toMatchObject({ ok: true });
  });
});
