export type DrawingCommand = 'finish' | 'cancel' | 'removeCorner' | 'undo' | 'redo';

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What a key means while drawing; null when it means nothing. */
export function drawingCommandOf({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: Keys): DrawingCommand | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return shortcutOf(key.toLowerCase(), shiftKey);
  switch (key) {
    case 'Enter':
      return 'finish';
    case 'Escape':
      return 'cancel';
    case 'Backspace':
    case 'Delete':
      return 'removeCorner';
    default:
      return null;
  }
}

function shortcutOf(letter: string, shiftKey: boolean): DrawingCommand | null {
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
}
