import { describe, expect, test } from 'vitest';
import { ownScript, plainText } from './allowedText.ts';

describe('markup', () => {
  test('rules of a style element are let through', () => {
    const rules = '@media (max-width: 40em) { .a > .b { --x: "&lt;"; } }';
    expect(plainText(rules)).toBe(rules);
  });

  test.each([
    '<b>bold</b>',
    'a < b',
    '</style><img src=x onerror=alert(1)>',
    '<script></script>',
    '<!--',
  ])('anything with a tag is refused: %s', (html) => {
    expect(plainText(html)).toBeNull();
  });
});

describe('scripts', () => {
  const page = 'https://kaart.example/app/#/gaps?plan=1';

  test.each([
    ['assets/engine.worker-1.js', 'https://kaart.example/app/assets/engine.worker-1.js'],
    ['./sw.js', 'https://kaart.example/app/sw.js'],
    ['/app/assets/a.mjs', 'https://kaart.example/app/assets/a.mjs'],
  ])('a file that was built beside the page is let through: %s', (address, whole) => {
    expect(ownScript(address, page)).toBe(whole);
  });

  test.each([
    'https://elsewhere.example/app/assets/a.js',
    '//elsewhere.example/app/assets/a.js',
    'https://kaart.example:8443/app/assets/a.js',
    'http://kaart.example/app/assets/a.js',
    'https://kaart.example@elsewhere.example/app/assets/a.js',
    '/other/assets/a.js',
    'assets/../../upload/a.js',
    'assets/%2e%2e/%2e%2e/upload/a.js',
    '/app/evil/sw.js',
    'data:text/javascript,alert(1)',
    'blob:https://kaart.example/0c0ffee0',
    'javascript:alert(1)',
    'https://',
  ])('anything else is refused: %s', (address) => {
    expect(ownScript(address, page)).toBeNull();
  });
});
