import { createInstance } from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { sentencesEn } from '#geo/cli/sentences.en.ts';
import { sentencesNl } from '#geo/cli/sentences.nl.ts';
import type { ImportProblem } from '#geo/formats/importProblem.ts';
import { readFile } from '#geo/formats/readFile.ts';
import { fileOfBytes } from '#geo/formats/sourceFile.ts';
import { en } from '#src/i18n/en/texts.ts';
import { nl } from '#src/i18n/nl/texts.ts';
import { problemText } from '#src/state/problemText.ts';
import { BROKEN_FILES } from './brokenFiles.ts';

const texts = createInstance();
beforeAll(() =>
  texts.init({
    resources: { nl: { texts: nl }, en: { texts: en } },
    lng: 'nl',
    defaultNS: 'texts',
    interpolation: { escapeValue: false },
    nsSeparator: false,
    returnNull: false,
  }),
);

async function problemOf(name: string, bytes: Uint8Array): Promise<ImportProblem> {
  const read = await readFile(fileOfBytes(name, bytes));
  if (read.ok) throw new Error(`${name} was read`);
  return read.problem as ImportProblem;
}

function sentencesOf(problem: ImportProblem): string[] {
  const cli = [sentencesNl, sentencesEn].map(({ problems }) =>
    (problems[problem.code] as (data: ImportProblem) => string)(problem),
  );
  return ['nl', 'en']
    .map((language) => problemText(texts.getFixedT(language), problem))
    .concat(cli);
}

test('at least sixty files are broken, each in its own way', () => {
  expect(BROKEN_FILES.length).toBeGreaterThanOrEqual(60);
  expect(new Set(BROKEN_FILES.map(({ trap }) => trap)).size).toBe(BROKEN_FILES.length);
});

describe('a broken file is refused with its sentence', () => {
  test.each(BROKEN_FILES.map((file) => [file.trap, file] as const))(
    '%s',
    async (_, { name, bytes, problem }) => {
      const found = await problemOf(name, await bytes());
      expect(found).toMatchObject(problem);
      for (const sentence of sentencesOf(found)) {
        expect(sentence).not.toMatch(/\{\{|undefined|\[object|problems\.|import\//);
        expect(sentence.length).toBeLessThan(600);
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );
});
