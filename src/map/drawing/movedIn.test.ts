import { expect, test } from 'vitest';
import type { Look } from './looks.ts';
import { movedIn } from './movedIn.ts';
import type { Drawn } from './PencilMode.ts';

const corner = (lng: number, look: Look = 'corner'): Drawn => ({
  look,
  geometry: { type: 'Point', coordinates: [lng, 52] },
});
const area = (east: number): Drawn => ({
  look: 'area',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [5, 52],
        [east, 52],
        [east, 53],
        [5, 52],
      ],
    ],
  },
});

test('a corner that is dragged takes its area along, and nothing else', () => {
  expect(movedIn([area(6), corner(5), corner(6)], [area(7), corner(5), corner(7)])).toEqual([0, 2]);
});

test('what is where it was has not moved, though it was made anew', () => {
  expect(movedIn([area(6), corner(5)], [area(6), corner(5)])).toEqual([]);
});

test.each([
  ['a corner more', [corner(5)], [corner(5), corner(6)]],
  ['another look', [corner(5)], [corner(5, 'chosen')]],
  ['another colour', [{ ...corner(5), colour: '#111111' }], [corner(5)]],
  ['another shape', [area(6)], [{ ...corner(5), look: 'area' as const }]],
  ['another order', [corner(5), area(6)], [area(6), corner(5)]],
])('%s is another picture', (_, before, after) => {
  expect(movedIn(before, after)).toBeNull();
});
