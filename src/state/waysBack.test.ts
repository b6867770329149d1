import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Where something may go, by the words with which it is asked. Each says how the user gets it back. */
const WAYS = [
  // a change of the plan: `useEdit` says all that deletes; the others know what they did
  {
    asks: /\b(store\.apply(Merge)?|(?<!function )adoptFound|mergeReceived)\(/,
    back: /\btellWithUndo\(/,
  },
  // what no step takes back
  { asks: /\b(plans|versions|baseMap|backupPlaces)\.remove\(/, back: /\bremoveLater\(|putBack\(/ },
  { asks: /\buseErase\(\)/, back: /<AskFirst\b/ },
];

const EXCEPT = new Set([
  // what nobody has seen yet: a map of which nothing was kept
  'src/features/area/useKeepMap.ts',
  // has no words: who calls it says what was done
  'src/state/adoptFound.ts',
]);

// bars of tools, which say what a click or a stroke took away, and in which it is taken back
const SAYS_ELSEWHERE = ['src/app/map/useBrush.ts', 'src/app/map/usePickStreets.ts'];

const screens = ['app', 'features', 'state']
  .flatMap((folder) =>
    readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' }).map(
      (path) => `src/${folder}/${path.replaceAll('\\', '/')}`,
    ),
  )
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.') && !EXCEPT.has(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

test.each(WAYS)('who asks $asks offers $back', ({ asks, back }) => {
  const asking = screens.filter(({ text }) => asks.test(text) && !/function useErase\(/.test(text));
  expect(asking.length).toBeGreaterThan(0);
  expect(asking.filter(({ text }) => !back.test(text)).map(({ path }) => path)).toEqual([]);
});

test('to erase goes by one hook', () => {
  const erasing = screens.filter(({ text }) => /\bstore\.erase\(/.test(text));
  expect(erasing.map(({ path }) => path)).toEqual(['src/features/privacy/useErase.ts']);
});

test('only a tool with a bar of its own is silent about what it takes away', () => {
  const silent = screens.filter(({ text }) => /\{ said: null \}/.test(text));
  expect(silent.map(({ path }) => path).toSorted()).toEqual(SAYS_ELSEWHERE);
});
