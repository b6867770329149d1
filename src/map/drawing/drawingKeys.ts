export type DrawingCommand =
  | 'finish'
  | 'cancel'
  | 'removeCorner'
  | 'undo'
  | 'redo'
  /** what Enter does at the cross-hair, and else finishes */
  | 'enter'
  /** what a click does, at the cross-hair */
  | 'press'
  | Direction;

export type Direction = 'left' | 'right' | 'up' | 'down';

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const COMMANDS: Readonly<Record<string, DrawingCommand>> = {
  Enter: 'enter',
  Escape: 'cancel',
  Backspace: 'removeCorner',
  Delete: 'removeCorner',
  ' ': 'press',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What a key means while drawing; null when it means nothing. Shift makes a step of a move large. */
export function drawingCommandOf({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: Keys): DrawingCommand | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return shortcutOf(key.toLowerCase(), shiftKey);
  return Object.hasOwn(COMMANDS, key) ? COMMANDS[key]! : null;
}

function shortcutOf(key: string, shiftKey: boolean): DrawingCommand | null {
  if (key === 'z') return shiftKey ? 'redo' : 'undo';
  if (key === 'enter') return 'finish';
  return key === 'y' && !shiftKey ? 'redo' : null;
}

/** The commands of keys that a page needs for itself, wherever the focus is not on the map. */
export const isOfMap = (command: DrawingCommand): boolean =>
  ['press', 'left', 'right', 'up', 'down'].includes(command);
