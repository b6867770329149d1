import { describe, expect, test } from 'vitest';
import { formattersFor, honestShare } from './figures.ts';

describe('a share', () => {
  test('is 100 % only when everything is covered', () => {
    expect(honestShare(999, 1000)).toBe(0.99);
    expect(honestShare(1000, 1000)).toBe(1);
  });
  test('is 0 % only when nothing is covered', () => {
    expect(honestShare(1, 1000)).toBe(0.01);
    expect(honestShare(0, 1000)).toBe(0);
  });
  test('of nothing is nothing', () => {
    expect(honestShare(0, 0)).toBe(0);
  });
});

describe('a size', () => {
  const dutch = formattersFor('nl');
  test('is said in whole kilobytes, and in megabytes from one on', () => {
    expect([1, 340_000, 999_499, 999_500, 9_200_000].map(dutch.size)).toEqual([
      '1 kB',
      '340 kB',
      '1000 kB'.replace('1000', '1.000'),
      '1 MB',
      '9 MB',
    ]);
  });
});

describe('metres', () => {
  const dutch = formattersFor('nl');
  test('become kilometres from a thousand on', () => {
    expect(dutch.metres(412.4)).toBe('412 m');
    expect(dutch.metres(1834)).toBe('1,8 km');
  });
  test('follow the language', () => {
    expect(formattersFor('en').metres(1834)).toBe('1.8 km');
  });
});
