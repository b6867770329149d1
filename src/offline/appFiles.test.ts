import { expect, test } from 'vitest';
import { fileAsked, versionOf } from './appFiles.ts';

const SCOPE = 'https://kaart.example/app/';
const FILES = [
  { url: 'index.html', revision: 'a' },
  { url: 'assets/index-1.js', revision: null },
  { url: 'schema/plan.json', revision: 's' },
];
const files = new Map(FILES.map((file) => [file.url, file]));
const page = (address: string) => fileAsked({ address, isPage: true }, files, SCOPE)?.url ?? null;
const part = (address: string) => fileAsked({ address, isPage: false }, files, SCOPE)?.url ?? null;

test.each(['', 'index.html', '?from=mail', 'index.html?x=1', 'some/where'])(
  'an address of the app is answered with its page: %s',
  (path) => {
    expect(page(SCOPE + path)).toBe('index.html');
  },
);

test('a file of the app that is looked at is that file, and one that is not of the app is not answered', () => {
  expect(page(`${SCOPE}schema/plan.json`)).toBe('schema/plan.json');
  expect(page(`${SCOPE}sbom.cdx.json`)).toBeNull();
});

test('a part is only ever itself: a missing script is not answered with a page', () => {
  expect(part(`${SCOPE}assets/index-1.js`)).toBe('assets/index-1.js');
  expect(part(`${SCOPE}assets/index-0.js`)).toBeNull();
  expect(part(`${SCOPE}some/where`)).toBeNull();
});

test('what lies elsewhere is none of its business', () => {
  expect(page('https://kaart.example/other/')).toBeNull();
  expect(page('https://elsewhere.example/app/')).toBeNull();
});

test('a version is another when any file is, and the same in whatever order they are listed', async () => {
  const version = await versionOf(FILES);
  expect(await versionOf(FILES.toReversed())).toBe(version);
  expect(await versionOf(FILES.with(0, { url: 'index.html', revision: 'b' }))).not.toBe(version);
});
