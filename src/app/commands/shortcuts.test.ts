import { expect, test } from 'vitest';
import { drawingCommandOf } from '#src/map/drawing/drawingKeys.ts';
import { ariaKeys, keyNames, SHORTCUTS, type ShortcutName } from '#src/state/shortcuts.ts';

/** The key that a combination is, as a browser tells of it. */
function eventOf(combo: string) {
  const parts = combo.split('+');
  const last = parts.at(-1)!;
  const isShifted = parts.includes('Shift');
  const letter = isShifted ? last : last.toLowerCase();
  return {
    key: last === 'Space' ? ' ' : last.length === 1 ? letter : last,
    ctrlKey: parts.includes('mod'),
    metaKey: false,
    shiftKey: isShifted,
    altKey: false,
  };
}

const DOES: Partial<Record<ShortcutName, readonly string[]>> = {
  drawEnter: ['enter'],
  drawFinish: ['finish'],
  drawPress: ['press'],
  drawMove: ['left', 'right', 'up', 'down'],
  drawFar: ['left', 'right', 'up', 'down'],
  drawRemove: ['removeCorner', 'removeCorner'],
  drawUndo: ['undo'],
  drawRedo: ['redo', 'redo'],
  drawCancel: ['cancel'],
};

test('what the list says of drawing is what the keys do, and nothing is left out', () => {
  const listed = SHORTCUTS.filter(({ place }) => place === 'drawing');
  for (const { name, keys } of listed) {
    expect(keys.map((combo) => drawingCommandOf(eventOf(combo)))).toEqual(DOES[name]);
  }
  const all = new Set(listed.flatMap(({ name }) => DOES[name] ?? []));
  expect([...all].toSorted()).toEqual(
    'cancel down enter finish left press redo removeCorner right undo up'.split(' '),
  );
});

test('a key alone works everywhere only when it can be turned off, or is no character', () => {
  const alone = SHORTCUTS.filter(({ place }) => place === 'everywhere')
    .flatMap(({ keys }) => keys as readonly string[])
    .filter((combo) => combo.length === 1);
  expect(alone).toEqual(['?']);
});

test('keys are named as they stand on the keyboard', () => {
  const nameOf = (key: string) => ({ Control: 'Ctrl', Space: 'spatie' })[key] ?? key;
  expect(keyNames('mod+Shift+Z', nameOf, false)).toEqual(['Ctrl', 'Shift', 'Z']);
  expect(keyNames('mod+Shift+Z', nameOf, true)).toEqual(['⌘', '⇧', 'Z']);
  expect(keyNames('+', nameOf, false)).toEqual(['+']);
  expect(keyNames('Space', nameOf, false)).toEqual(['spatie']);
  expect(ariaKeys('redo', false)).toBe('Control+Shift+Z Control+Y');
  expect(ariaKeys('search', true)).toBe('Meta+K');
});
