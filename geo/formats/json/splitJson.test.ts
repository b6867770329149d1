import { array, assert, jsonValue, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitJson } from './splitJson.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Splits a text whose bytes come in pieces of these sizes, again and again. */
function split(text: string | Uint8Array, sizes: readonly number[] = [1e9]) {
  const given: [list: string, members: readonly unknown[]][] = [];
  const splitter = splitJson(['features'], (list, members) => given.push([list, members]));
  const bytes = typeof text === 'string' ? utf8(text) : text;
  let at = 0;
  for (let turn = 0; at < bytes.length; turn++) {
    const end = at + 1 + sizes[turn % sizes.length]!;
    splitter.push(bytes.subarray(at, end));
    at = end;
  }
  return { end: splitter.end(), members: given.flatMap(([, members]) => members), given };
}

describe('a document', () => {
  test('comes apart in the members of its list and the rest, wherever its bytes are cut', () => {
    assert(
      property(
        array(jsonValue()),
        jsonValue(),
        array(nat(40), { minLength: 1 }),
        (features, other, sizes) => {
          const text = JSON.stringify({ before: other, features, after: other });
          const { end, members } = split(text, sizes);
          expect(end).toMatchObject({ ok: true, value: { isSequence: false } });
          expect(members).toEqual(JSON.parse(JSON.stringify(features)));
          expect(end.ok && end.value.document).toEqual(
            JSON.parse(JSON.stringify({ before: other, features: [], after: other })),
          );
        },
      ),
    );
  });

  test('comes apart with blanks anywhere', () => {
    const text = '\n{ "features"\r\n :\t[ 1 ,\n 2 ] , "a" : [ 3 ] }\n';
    expect(split(text)).toMatchObject({
      members: [1, 2],
      end: { value: { document: { features: [], a: [3] } } },
    });
  });

  test('has only the list that is directly in it', () => {
    const text = '{"a":{"features":[1]},"features":[{"features":[2]}],"b":[{"features":[3]}]}';
    expect(split(text).members).toEqual([{ features: [2] }]);
  });

  test('that is long gives its members in batches', () => {
    const features = Array.from({ length: 9_000 }, (_, i) => ({ i, text: 'x'.repeat(200) }));
    const { given, members, end } = split(JSON.stringify({ features }), [65_536]);
    expect(given.length).toBeGreaterThan(3);
    expect(members).toEqual(features);
    expect(end).toMatchObject({ value: { document: { features: [] } } });
  });

  test('with brackets and quotes in its texts comes apart all the same', () => {
    const features = [{ a: ']}"\\' }, { '"features":[': '\\"' }, 'é\u2028'];
    expect(split(JSON.stringify({ features })).members).toEqual(features);
  });
});

describe('a sequence', () => {
  const documents = [{ a: 1 }, { b: ['x\n'] }, { features: [{ c: 2 }] }];
  const lines = documents.map((document) => JSON.stringify(document));
  test.each([
    ['of lines', lines.join('\n')],
    ['with a last end of line', `${lines.join('\r\n')}\r\n`],
    ['of records', lines.map((line) => `\x1e${line}\n`).join('')],
    ['without anything between', lines.join('')],
    [
      'of documents over several lines',
      documents.map((d) => JSON.stringify(d, null, 2)).join('\n'),
    ],
  ])('%s gives its documents', (_, text) => {
    for (const sizes of [[1e9], [0], [6, 1]]) {
      const { end, members } = split(text, sizes);
      expect(end).toMatchObject({ ok: true, value: { isSequence: true, document: undefined } });
      expect(members).toEqual(documents);
    }
  });

  test('of many gives them in batches', () => {
    const many = Array.from({ length: 5_000 }, (_, i) => `{"i":${i},"text":"${'x'.repeat(200)}"}`);
    const { given, members } = split(many.join('\n'), [65_536]);
    expect(given.length).toBeGreaterThan(1);
    expect(members).toEqual(many.map((line) => JSON.parse(line) as unknown));
  });
});

describe('a fault is named where it stands in the file', () => {
  const feature = (i: number) => `{"i":${i},"text":"${'x'.repeat(200)}"}`;
  const many = Array.from({ length: 5_000 }, (_, i) => feature(i));
  const collection = `{"type":"x",\n"features":[\n${many.join(',\n')}\n]}`;
  const bad = (line: number, column: number) => ({ code: 'import/bad-json', at: { line, column } });
  const cut = (line: number, column: number) => ({
    code: 'import/truncated',
    at: { line, column },
  });

  test.each([
    ['before the list', collection.replace('"x"', 'x'), bad(1, 9)],
    ['in a late batch', collection.replace('"i":4321', '"i":x'), bad(4_324, 6)],
    ['after the list', collection.replace(/\]\}$/, '],x}'), bad(5_003, 3)],
    ['a comma too many', collection.replace(/\n\]\}$/, ',\n]}'), bad(5_003, 1)],
    ['a second document', `${collection}\n{}`, bad(5_004, 1)],
    ['the wrong bracket', `${collection.slice(0, -2)}}}`, bad(5_003, 1)],
    ['the end, in a member', collection.slice(0, -30), cut(5_002, 18)],
    ['the end, after the list', collection.slice(0, -1), cut(5_003, 2)],
    ['in a line of a sequence', `{"a":1}\n{"a":x}\n{"a":3}`, bad(2, 6)],
    ['between lines of a sequence', `{"a":1}\n7\n{"a":3}`, bad(1, 8)],
    ['in the last line, cut', `{"a":1}\n{"a":2}\n{"a"`, cut(3, 5)],
  ])('%s', (_, text, problem) => {
    for (const size of [1e9, 1_000]) {
      expect(split(text, [size]).end).toEqual({ ok: false, problem });
    }
  });
});

test('a member that is not UTF-8 is read as Windows-1252, and that is said', () => {
  const bytes = Uint8Array.from('{"features":["Caf\xe9"]}', (letter) => letter.charCodeAt(0));
  expect(split(bytes)).toMatchObject({ members: ['Café'], end: { value: { isLatin1: true } } });
});
