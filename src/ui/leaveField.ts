/** Leaves the field that is being typed in: a field hands on what is in it when it is left. */
export function leaveField(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.matches('input, textarea')) {
    activeElement.blur();
  }
}
