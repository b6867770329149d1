import { readdirSync, readFileSync } from 'node:fs';
import type { ParseKeys } from 'i18next';
import { expect, test } from 'vitest';
import { en } from '#src/i18n/en/texts.ts';
import { nl } from '#src/i18n/nl/texts.ts';
import { PANELS, PANELS_BEHIND } from '#src/state/route.ts';
import { writeHelp as writeEnglish } from './articles/en/help.ts';
import { LINKS, PARTS, WORDS } from './articles/links.ts';
import { writeHelp as writeDutch } from './articles/nl/help.ts';
import { NAME_MARK } from './NamesInText.tsx';

const nameIn = (texts: object) => (key: ParseKeys) => {
  const name = key.split('.').reduce<unknown>((part, at) => part?.[at as never], texts);
  return `${NAME_MARK}${String(name)}${NAME_MARK}`;
};
const helps = { nl: writeDutch(nameIn(nl)), en: writeEnglish(nameIn(en)) };

/** The keys of the names in a help. */
function namedIn(write: typeof writeDutch): readonly string[] {
  const keys: string[] = [];
  write((key) => {
    keys.push(key);
    return '';
  });
  return keys.toSorted();
}

const ARTICLES = Object.keys(LINKS) as readonly (keyof typeof LINKS)[];

test('every panel has a page, and every page is in the list once', () => {
  const listed = Object.values(PARTS).flat();
  expect(new Set(listed)).toEqual(new Set(ARTICLES));
  expect(listed).toHaveLength(ARTICLES.length);
  expect(listed).toEqual(expect.arrayContaining([...PANELS, ...Object.keys(PANELS_BEHIND)]));
});

test('English says as much as Dutch, and names the same buttons', () => {
  const steps = (help: (typeof helps)['nl']) =>
    ARTICLES.map((article) => {
      const { tasks, notes = [] } = help.articles[article];
      return [article, tasks.map((task) => task.steps.length), notes.length];
    });
  expect(steps(helps.en)).toEqual(steps(helps.nl));
  expect(namedIn(writeEnglish)).toEqual(namedIn(writeDutch));
});

test.each(['nl', 'en'] as const)('what is named has a name of its own (%s)', (language) => {
  const { articles, words } = helps[language];
  for (const { title, purpose, tasks, notes = [] } of Object.values(articles)) {
    const done = tasks.flatMap((task) => [task.title].concat(task.steps));
    for (const text of [title, purpose].concat(notes, done)) {
      expect(text).not.toMatch(/\{\{|undefined|\[object/);
      expect(text.split(NAME_MARK).length % 2).toBe(1);
    }
  }
  expect(Object.keys(words)).toEqual([...WORDS]);
});

test('a button that is named is on some screen', () => {
  const screens = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/^(i18n|features.help)/.test(file))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n');
  const isShown = (key: string) =>
    screens.includes(`'${key}'`) || screens.includes(`\`${key.replace(/[^.]+$/, '')}\${`);
  expect(namedIn(writeDutch).filter((key) => !isShown(key))).toEqual([]);
});

test('no page sends its reader back to itself, and every word is explained beside some page', () => {
  for (const article of ARTICLES) expect(LINKS[article].related).not.toContain(article);
  const beside = new Set(
    ARTICLES.filter((each) => each !== 'words').flatMap((each) => LINKS[each].words),
  );
  expect(beside).toEqual(new Set(WORDS));
});
