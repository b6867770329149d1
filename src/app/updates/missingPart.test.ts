import { expect, test } from 'vitest';
import { isMissingPart } from './missingPart.ts';

test.each([
  ['Chromium', 'Failed to fetch dynamically imported module: https://a.example/assets/a.js'],
  ['Firefox', 'error loading dynamically imported module: https://a.example/assets/a.js'],
  ['Safari', 'Importing a module script failed.'],
  ['the styles of a part', 'Unable to preload CSS for /assets/a.css'],
])('a part that cannot be fetched is known by what is said of it: %s', (_, message) => {
  expect(isMissingPart(new TypeError(message))).toBe(true);
});

test('another mistake is not taken for it', () => {
  expect(isMissingPart(new TypeError('Failed to fetch'))).toBe(false);
  expect(isMissingPart('dynamically imported module')).toBe(false);
});
