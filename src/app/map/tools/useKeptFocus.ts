import { useEffect, useRef, type RefObject } from 'react';

/** The mouse leaves the keys to the map; who comes with the keyboard gets the focus. */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current!;
    let isPressed = false;
    const press = (event: MouseEvent): void => {
      if (event.target instanceof Element && event.target.closest('input[role="combobox"]')) return;
      event.preventDefault();
      isPressed = true;
    };
    // the click comes with the release
    const release = (): void => {
      setTimeout(() => (isPressed = false));
    };
    // the click on a label gives the focus to what it is of, whatever became of the press
    const giveBack = ({ target, relatedTarget }: FocusEvent): void => {
      if (!isPressed) return;
      if (relatedTarget instanceof HTMLElement) relatedTarget.focus({ preventScroll: true });
      else if (target instanceof HTMLElement) target.blur();
    };
    // who goes on with a key is done with the mouse, however late the page gets to the timer
    const takeUpKeys = (): void => {
      isPressed = false;
    };
    element.addEventListener('mousedown', press);
    element.addEventListener('focusin', giveBack);
    document.addEventListener('mouseup', release);
    document.addEventListener('keydown', takeUpKeys, { capture: true });
    return () => {
      element.removeEventListener('mousedown', press);
      element.removeEventListener('focusin', giveBack);
      document.removeEventListener('mouseup', release);
      document.removeEventListener('keydown', takeUpKeys, { capture: true });
    };
  }, []);
  return frame;
}
