import { expect, test } from 'vitest';
import { lockProblems } from './lockProblems.mjs';

const SOUND = { version: '1.2.3', integrity: 'sha512-abc', license: 'MIT' };

/** What is said of a project with one package, asked for and locked like this. */
const problemsWith = (locked: object, asked = '1.2.3') =>
  lockProblems(
    { dependencies: { one: asked }, devDependencies: {} },
    {
      packages: {
        '': { dependencies: { one: asked }, devDependencies: {} },
        'node_modules/one': { ...SOUND, ...locked },
      },
    },
  );

test('an exact version of known content with an allowed licence is sound', () => {
  expect(problemsWith({})).toEqual([]);
  expect(problemsWith({ license: '(EPL-9.0 OR MIT)' })).toEqual([]);
  expect(problemsWith({ license: 'MPL-2.0', dev: true })).toEqual([]);
});

test.each([
  ['a range', {}, '^1.2.3'],
  ['another version than is asked for', { version: '1.2.4' }, '1.2.3'],
  ['no hash', { integrity: undefined }, '1.2.3'],
  ['an old hash', { integrity: 'sha1-abc' }, '1.2.3'],
  ['an address of its own', { resolved: 'git+ssh://git@elders.invalid/one.git' }, '1.2.3'],
  ['a folder', { link: true }, '1.2.3'],
  ['a script at installing', { hasInstallScript: true }, '1.2.3'],
  ['no licence', { license: undefined }, '1.2.3'],
  ['a licence that is not allowed', { license: 'GPL-3.0-only' }, '1.2.3'],
  ['one of two licences that is not allowed', { license: 'MIT AND GPL-3.0-only' }, '1.2.3'],
  ['a licence that is for tools only', { license: 'MPL-2.0' }, '1.2.3'],
])('a package with %s is told', (_, locked, asked) => {
  expect(problemsWith(locked, asked).join()).toContain('one: ');
});
