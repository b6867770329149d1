import { beforeAll, expect, test } from 'vitest';
import { createInstance, type TFunction } from 'i18next';
import { problems as english } from '#src/i18n/en/problems.ts';
import { nl } from '#src/i18n/nl/texts.ts';
import { problems as dutch } from '#src/i18n/nl/problems.ts';
import { problemText } from './problemText.ts';

let t: TFunction;
beforeAll(async () => {
  const texts = createInstance();
  await texts.init({
    lng: 'nl',
    resources: { nl: { texts: nl } },
    defaultNS: 'texts',
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  t = texts.t;
});

test('the place of what is wrong is a field of the screen, not a path of the model', () => {
  const invalid = (path: string) => problemText(t, { code: 'edit/invalid', path, reason: 'x' });
  expect(invalid('fields.name')).toContain('bij de naam staat');
  expect(invalid('persons.0.mobile')).toContain('bij het mobiele nummer staat');
  expect(invalid('renewed.newIds')).toContain('bij een van de velden staat');
});

// what a browser calls its own errors says something to who helps, and nothing to the user
const WITH_NAMES = [
  'storage/unavailable',
  'storage/failed',
  'backup/failed',
  'worker/failed',
] as const;

test.each(WITH_NAMES)('the name of an exception comes last in %s, after what to do', (code) => {
  for (const texts of [dutch, english]) {
    expect(texts[code]).toMatch(/^([^({]+[.?;:] ?){2,}\([^(]+: \{\{name\}\}\.\)$/);
  }
});

test('what goes wrong in storage, in a backup or at a service says what to do', () => {
  const DOES = [
    /\b(probeer|kies|open|sluit|ververs|maak|bewaar|zet|vraag|teken|kijk|let|gestopt|verandert niets|gebruikt|wifi)/i,
    /\b(try|choose|open|close|reload|make|save|turn|ask|draw|see|mind|free|stopped|nothing in it changes|used|wi-?fi)/i,
  ] as const;
  for (const [i, texts] of [dutch, english].entries()) {
    const silent = Object.entries(texts).filter(
      ([code, text]) =>
        /^(storage|backup|version|encrypted|service|worker)\//.test(code) &&
        typeof text === 'string' &&
        !DOES[i]!.test(text),
    );
    expect(silent).toEqual([]);
  }
});
