import { describe, expect, test } from 'vitest';
import { backOffMs, LONGEST_PAUSE_SECONDS, retryAfterSeconds } from './pauses.ts';

describe('the pause before another attempt', () => {
  test('doubles each time', () => {
    expect([1, 2, 3].map((attempt) => backOffMs(attempt, 1000, 0))).toEqual([1000, 2000, 4000]);
  });
  test('differs by chance, at most by half of the longest', () => {
    expect(backOffMs(1, 1000, 0)).toBe(1000);
    expect(backOffMs(1, 1000, 0.5)).toBe(1500);
    expect(backOffMs(1, 1000, 0.999)).toBeLessThan(2000);
  });
  test('never grows over the longest', () => {
    expect(backOffMs(20, 1000, 0.999)).toBeLessThanOrEqual(LONGEST_PAUSE_SECONDS * 1000);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('Wed, 21 Oct 2026 07:28:00 GMT');

  test('may be seconds', () => {
    expect(retryAfterSeconds('120', now)).toBe(120);
  });
  test('may be a date', () => {
    expect(retryAfterSeconds('Wed, 21 Oct 2026 07:28:30 GMT', now)).toBe(30);
  });
  test('of a date that has passed is no time at all', () => {
    expect(retryAfterSeconds('Wed, 21 Oct 2026 07:00:00 GMT', now)).toBe(0);
  });
  test.each([null, '', 'soon', '-1', '1e9999'])('%j says nothing', (header) => {
    expect(retryAfterSeconds(header, now)).toBeNull();
  });
});
