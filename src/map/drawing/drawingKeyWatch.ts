import { drawingCommandOf, isOfMap, type DrawingCommand } from './drawingKeys.ts';

/**
 * Runs the commands of the keyboard, wherever the focus is: the drawing is what the user is at. A
 * field, a dialog and a button keep their own keys; arrows and the space bar are the drawing's only
 * on the map. Gives what ends the watch.
 */
export function watchDrawingKeys(
  canvas: HTMLElement,
  run: (command: DrawingCommand, isFar: boolean) => void,
): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = drawingCommandOf(event);
    if (!command || event.defaultPrevented || keepsKey(event.target, event.key)) return;
    if (isOfMap(command) && event.target !== canvas && event.target !== document.body) return;
    event.preventDefault();
    // nor may the app undo a step of the plan
    event.stopPropagation();
    run(command, event.shiftKey);
  };
  document.addEventListener('keydown', onKeyDown, { capture: true });
  return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
}

// what is only ticked has no use for the keys of a drawing
const TICKED = '[type="radio"], [type="checkbox"]';
const TYPING = `input:not(${TICKED}), textarea, select, [contenteditable], [role="dialog"], [role="menu"]`;
const PRESSED_BY_ENTER = 'button, a, input, [role="button"]';

function keepsKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  return Boolean(target.closest(TYPING) ?? (key === 'Enter' && target.closest(PRESSED_BY_ENTER)));
}
