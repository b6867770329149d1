import { expect, test } from 'vitest';
import { line, segment, street } from '#tests/engineFixtures.ts';
import { compiled } from '#tests/engineTargets.ts';

test('a street is both sides of all its pieces, and of no other street', () => {
  const segments = [
    segment('a'),
    segment('apart', { line: line([500, 0], [520, 0]) }),
    segment('other', { name: 'Kerkweg' }),
  ];
  expect(compiled(segments, { kind: 'street', street: street() })).toEqual([
    'a left 0-100',
    'a right 0-100',
    'apart left 0-20',
    'apart right 0-20',
  ]);
});

test('a street that is not in the data is said to be missing', () => {
  expect(compiled([segment('a')], { kind: 'street', street: street('Kerkweg') })).toBe('no-street');
});

test('a sub-area that is not in the plan is said to be missing', () => {
  expect(compiled([segment('a')], { kind: 'subArea', subArea: 'area-1' })).toBe('no-sub-area');
});
