import { expect, test } from 'vitest';
import { en } from './en/texts.ts';
import { nl } from './nl/texts.ts';

/** Every text of a language, by its whole key. */
function textsIn(texts: object, path: readonly string[] = []): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]: [string, string | object]) =>
    typeof text === 'string'
      ? [[[...path, key].join('.'), text] as [string, string]]
      : textsIn(text, [...path, key]),
  );
}

const dutch = new Map(textsIn(nl));
const english = new Map(textsIn(en));
const placesIn = (text: string) => [...new Set(text.match(/\{\{[^}]*\}\}/g))].toSorted();

test('English fills in what Dutch does, and in the same way', () => {
  const other = [...dutch].filter(
    ([key, text]) => String(placesIn(text)) !== String(placesIn(english.get(key)!)),
  );
  expect(other).toEqual([]);
});

test('who counts one thing has a text for more of them, and the other way round', () => {
  const pairs = { _one: '_other', _other: '_one' };
  const alone = [...dutch.keys()].filter((key) =>
    Object.entries(pairs).some(
      ([ending, other]) => key.endsWith(ending) && !dutch.has(key.slice(0, -ending.length) + other),
    ),
  );
  expect(alone).toEqual([]);
});

test('every count is written as the numbers of the language are', () => {
  const bare = [...dutch, ...english].filter(([, text]) => text.includes('{{count}}'));
  expect(bare).toEqual([]);
});

test('what a step did is told for one thing as well as for more', () => {
  const counted = Object.keys(nl.steps).filter((code) =>
    nl.steps[code as keyof typeof nl.steps].includes('{{count'),
  );
  expect(counted.filter((code) => !/_(one|other)$/.test(code))).toEqual([]);
});
