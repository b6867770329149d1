import { describe, expect, test } from 'vitest';
import type { Target } from '#geo/plan/target.ts';
import { house, line, numbers, segment, street } from '#tests/engineFixtures.ts';
import { compiled } from '#tests/engineTargets.ts';

const side = (side: 'odd' | 'even' | 'left' | 'right'): Target => ({
  kind: 'side',
  street: street(),
  side,
});
const odd = numbers('odd', 1, 9);
const even = numbers('even', 2, 10);

test('left and right follow the direction in which each segment was digitised', () => {
  const segments = [segment('a'), segment('b', { line: line([200, 0], [100, 0]) })];
  expect(compiled(segments, side('left'))).toEqual(['a left 0-100', 'b left 0-100']);
  expect(compiled(segments, side('right'))).toEqual(['a right 0-100', 'b right 0-100']);
});

describe('the odd side is', () => {
  test('where the number ranges are odd', () => {
    expect(compiled([segment('a', { left: odd, right: even })], side('odd'))).toEqual([
      'a left 0-100',
    ]);
    expect(compiled([segment('a', { left: even, right: odd })], side('odd'))).toEqual([
      'a right 0-100',
    ]);
  });

  test('across from the even side, when only that is known', () => {
    expect(compiled([segment('a', { left: even })], side('odd'))).toEqual(['a right 0-100']);
  });

  test('both sides of a street that is odd on both', () => {
    expect(compiled([segment('a', { left: odd, right: odd })], side('odd'))).toEqual([
      'a left 0-100',
      'a right 0-100',
    ]);
  });

  test('where most addresses are odd, when there are no ranges', () => {
    const houses = [1, 3, 5].map((number, i) => house(number, 20 * i, -8));
    expect(compiled([segment('a')], side('odd'), houses)).toEqual(['a right 0-100']);
    expect(compiled([segment('a')], side('even'), houses)).toEqual(['a left 0-100']);
    const mixed = [...houses, house(2, 60, -8), house(4, 80, -8)];
    expect(compiled([segment('a')], side('odd'), mixed)).toBe('no-side');
  });

  test('one side from end to end, over segments that have no numbers', () => {
    const segments = [
      segment('a', { left: odd, right: even }),
      segment('b', { line: line([100, 0], [200, 0]) }),
      segment('turned', { line: line([300, 0], [200, 0]) }),
    ];
    expect(compiled(segments, side('odd'))).toEqual([
      'a left 0-100',
      'b left 0-100',
      'turned right 0-100',
    ]);
  });

  test('not carried on where the street branches', () => {
    const segments = [
      segment('a', { left: odd, right: even }),
      segment('b', { line: line([100, 0], [200, 0]) }),
      segment('c', { line: line([100, 0], [100, 100]) }),
    ];
    expect(compiled(segments, side('odd'))).toEqual(['a left 0-100']);
  });
});

describe('there is no odd side', () => {
  test('on a street of which one side has both parities', () => {
    const oneSided = segment('a', { left: numbers('both', 1, 20), right: numbers('none', 0, 0) });
    expect(compiled([oneSided], side('odd'))).toBe('no-side');
  });

  test('where nothing is known of numbers', () => {
    expect(compiled([segment('a')], side('odd'))).toBe('no-side');
  });
});
