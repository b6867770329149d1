import type { nl } from '#src/i18n/nl/texts.ts';

type Texts = (typeof nl)['shortcuts'];

/** Where a shortcut works. Single letters work only where the focus is in what they are of. */
export type ShortcutPlace = keyof Texts['where'];
export type ShortcutName = keyof Texts['what'];

/**
 * Keys that are pressed together, with "+" between them, as `KeyboardEvent.key` has them. `mod` is
 * Control, and Command on a Mac.
 */
export type Combo = string;

export interface Shortcut {
  readonly name: ShortcutName;
  readonly place: ShortcutPlace;
  /** any of them will do */
  readonly keys: readonly Combo[];
  /** each does its part: "next and previous" */
  readonly isSet?: true;
}

/** All shortcuts there are. The handlers of `everywhere` take their keys from here; of others a test holds them to it. */
export const SHORTCUTS = [
  { name: 'search', place: 'everywhere', keys: ['mod+K'] },
  { name: 'undo', place: 'everywhere', keys: ['mod+Z'] },
  { name: 'redo', place: 'everywhere', keys: ['mod+Shift+Z', 'mod+Y'] },
  { name: 'openFile', place: 'everywhere', keys: ['mod+O'] },
  { name: 'list', place: 'everywhere', keys: ['mod+/', '?'] },
  { name: 'closes', place: 'everywhere', keys: ['Escape'] },
  {
    name: 'mapMove',
    place: 'map',
    keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    isSet: true,
  },
  { name: 'mapZoom', place: 'map', keys: ['+', '-'], isSet: true },
  { name: 'drawEnter', place: 'drawing', keys: ['Enter'] },
  { name: 'drawFinish', place: 'drawing', keys: ['mod+Enter'] },
  { name: 'drawPress', place: 'drawing', keys: ['Space'] },
  {
    name: 'drawMove',
    place: 'drawing',
    keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    isSet: true,
  },
  {
    name: 'drawFar',
    place: 'drawing',
    keys: ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Shift+ArrowDown'],
    isSet: true,
  },
  { name: 'drawRemove', place: 'drawing', keys: ['Backspace', 'Delete'] },
  { name: 'drawUndo', place: 'drawing', keys: ['mod+Z'] },
  { name: 'drawRedo', place: 'drawing', keys: ['mod+Shift+Z', 'mod+Y'] },
  { name: 'drawCancel', place: 'drawing', keys: ['Escape'] },
  { name: 'cornerNext', place: 'corners', keys: ['ArrowDown', 'ArrowUp'], isSet: true },
  { name: 'cornerEnds', place: 'corners', keys: ['Home', 'End'], isSet: true },
  { name: 'pointStop', place: 'pointing', keys: ['Escape'] },
  { name: 'rowNext', place: 'inbox', keys: ['ArrowDown', 'ArrowUp'], isSet: true },
  { name: 'rowEnds', place: 'inbox', keys: ['Home', 'End'], isSet: true },
  { name: 'rowTick', place: 'inbox', keys: ['Space'] },
  { name: 'rowOpen', place: 'inbox', keys: ['Enter'] },
  { name: 'rowPlace', place: 'inbox', keys: ['P'] },
  { name: 'rowDecline', place: 'inbox', keys: ['A'] },
  { name: 'rowRemove', place: 'inbox', keys: ['Delete'] },
  { name: 'swipeMove', place: 'swipe', keys: ['ArrowLeft', 'ArrowRight'], isSet: true },
  { name: 'swipeEnds', place: 'swipe', keys: ['Home', 'End'], isSet: true },
] as const satisfies readonly Shortcut[];

export const keysOf = (name: ShortcutName): readonly Combo[] =>
  SHORTCUTS.find((each) => each.name === name)!.keys;

const isMac = (platform: string) => /mac|iphone|ipad/i.test(platform);
// where there is no Control to be pressed
const isOnMac = isMac(globalThis.navigator?.platform ?? '');

// "+" alone is a key too
const partsOf = (combo: Combo): readonly string[] => (combo === '+' ? ['+'] : combo.split('+'));

/** The keys of a combination, one by one, as they stand on the keyboard; `nameOf` says the others. */
export function keyNames(
  combo: Combo,
  nameOf: (key: string) => string,
  onMac: boolean = isOnMac,
): readonly string[] {
  return partsOf(combo).map((part) => {
    if (part === 'mod') return onMac ? '⌘' : nameOf('Control');
    return onMac && part === 'Shift' ? '⇧' : nameOf(part);
  });
}

/** For `aria-keyshortcuts`. */
export const ariaKeys = (name: ShortcutName, onMac: boolean = isOnMac): string =>
  keysOf(name)
    .map((combo) =>
      partsOf(combo)
        .map((part) => (part === 'mod' ? (onMac ? 'Meta' : 'Control') : part))
        .join('+'),
    )
    .join(' ');
