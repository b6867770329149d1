import { describe, expect, test } from 'vitest';
import type { Place } from '../../crs/projections.ts';
import { joinedParts, longestOf, tidyLine } from './lineParts.ts';

// places on a ruler
const at = (...xs: number[]): Place[] => xs.map((x) => [x, 0]);

describe('parts are one line', () => {
  test('when each begins where the one before it ends', () => {
    expect(joinedParts([at(1, 2), at(2, 3, 4)])).toEqual(at(1, 2, 3, 4));
  });

  test('in whatever order they come', () => {
    expect(joinedParts([at(4, 5), at(1, 2), at(2, 4)])).toEqual(at(1, 2, 4, 5));
  });

  test('when together they are a ring', () => {
    expect(joinedParts([at(1, 2), at(2, 3), at(3, 1)])).toEqual(at(1, 2, 3, 1));
  });
});

describe('parts are apart', () => {
  test.each([
    ['with a gap', [at(1, 2), at(3, 4)]],
    ['when one would have to be turned around', [at(1, 2), at(3, 2)]],
    ['when they fork', [at(1, 2), at(2, 3), at(2, 4)]],
    ['when one is a ring of its own', [at(1, 2), at(5, 6, 7, 5)]],
    ['when a ring hangs on the end', [at(1, 2), at(2, 3, 4, 2)]],
  ])('%s', (_, parts) => {
    expect(joinedParts(parts)).toBeNull();
  });
});

test('a place twice in a row is one place', () => {
  expect(tidyLine(at(1, 1, 2, 2, 1))).toEqual(at(1, 2, 1));
});

test('one place is no line', () => {
  expect(tidyLine(at(1, 1, 1))).toBeNull();
});

test('the longest is so in metres: a degree to the north is longer than one to the east', () => {
  const east: Place[] = [
    [5, 52],
    [6.2, 52],
  ];
  const north: Place[] = [
    [5, 52],
    [5, 53],
  ];
  expect(longestOf([east, north])).toBe(1);
});
