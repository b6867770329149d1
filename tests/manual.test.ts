import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nl } from '#src/i18n/nl/texts.ts';
import { MANUAL_FOLDER, manualText, namesIn, picturesIn } from './manual.ts';

const textsIn = (texts: object): readonly string[] =>
  Object.values(texts).flatMap((text: string | object) =>
    typeof text === 'string' ? text.replaceAll('\u00AD', '') : textsIn(text),
  );

// said in bold for what they are, and not because they are on a button
const NOT_ON_SCREEN = new Set(['vet']);

test('every name that the manual quotes is on the screen, letter for letter', () => {
  const onScreen = new Set(textsIn(nl));
  const names = namesIn(manualText());
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !onScreen.has(name) && !NOT_ON_SCREEN.has(name))).toEqual([]);
});

test('every picture of the manual is there, and no other', () => {
  const pictures = picturesIn(manualText());
  expect(pictures.filter((file) => !existsSync(`${MANUAL_FOLDER}/${file}`))).toEqual([]);
  expect(
    readdirSync(MANUAL_FOLDER)
      .filter((file) => file.endsWith('.webp'))
      .toSorted(),
  ).toEqual([...pictures].toSorted());
});
