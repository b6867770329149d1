/** A menu, a list and a dialog have an Escape of their own. */
export const isInOverlay = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('[role="menu"], [role="dialog"], [role="listbox"], [aria-expanded="true"]') !==
    null;
