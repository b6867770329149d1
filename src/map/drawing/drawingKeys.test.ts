import { expect, test } from 'vitest';
import { drawingCommandOf } from './drawingKeys.ts';

const keys = (key: string, held: 'none' | 'ctrl' | 'meta' | 'ctrl+shift' | 'alt' = 'none') => ({
  key,
  ctrlKey: held.startsWith('ctrl'),
  metaKey: held === 'meta',
  shiftKey: held.endsWith('shift'),
  altKey: held === 'alt',
});

test.each([
  ['Enter', 'enter'],
  ['Escape', 'cancel'],
  ['Backspace', 'removeCorner'],
  ['Delete', 'removeCorner'],
  ['z', null],
  [' ', 'press'],
  ['ArrowLeft', 'left'],
  ['ArrowUp', 'up'],
  ['toString', null],
])('%s alone means %s', (key, command) => {
  expect(drawingCommandOf(keys(key))).toBe(command);
});

test.each([
  ['z', 'ctrl', 'undo'],
  ['z', 'meta', 'undo'],
  ['Z', 'ctrl+shift', 'redo'],
  ['y', 'ctrl', 'redo'],
  ['Enter', 'ctrl', 'finish'],
  ['ArrowLeft', 'ctrl', null],
  ['Enter', 'alt', null],
] as const)('%s with %s means %s', (key, held, command) => {
  expect(drawingCommandOf(keys(key, held))).toBe(command);
});
