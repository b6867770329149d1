import { expect, test } from 'vitest';
import { NO_HIGHLIGHT, type Highlight } from '../MapPort.ts';
import { highlightChanges } from './highlightStates.ts';

const some: Highlight = Object.freeze({ streets: [3, 0], subArea: 'a', gap: 0 });

test('the same highlight changes nothing', () => {
  expect(highlightChanges(some, { ...some, streets: [0, 3] })).toEqual([]);
});

test('everything lights up from nothing, and street 0 and gap 0 are something', () => {
  expect(highlightChanges(NO_HIGHLIGHT, some)).toEqual([
    { source: 'streets', id: 3, selected: true },
    { source: 'streets', id: 0, selected: true },
    { source: 'subAreas', id: 'a', selected: true },
    { source: 'coverage', id: 0, selected: true },
  ]);
});

test('what goes is put out, what stays is left alone', () => {
  expect(highlightChanges(some, { streets: [3, 5], subArea: 'b', gap: null })).toEqual([
    { source: 'streets', id: 0, selected: false },
    { source: 'streets', id: 5, selected: true },
    { source: 'subAreas', id: 'a', selected: false },
    { source: 'subAreas', id: 'b', selected: true },
    { source: 'coverage', id: 0, selected: false },
  ]);
});
