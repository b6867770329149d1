import { expect, test } from 'vitest';
import { duration, sizeInWords } from './words.ts';

test('durations keep about three figures', () => {
  expect([0.1234, 45.67, 234.5, 12_345].map(duration)).toEqual([
    '0.12 ms',
    '45.7 ms',
    '235 ms',
    '12,345 ms',
  ]);
});

test('sizes have separators of thousands', () => {
  expect(sizeInWords({ segments: 500_000, areas: 50 })).toBe('500,000 segments x 50 areas');
});
