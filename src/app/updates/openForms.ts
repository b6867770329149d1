const FIELDS = 'input:not([type="radio"]):not([type="checkbox"]), textarea';

/**
 * Whether something is being filled in that is only stored when its button is pressed: a dialog, or a form with
 * text in it. Forms without such a button store each field as it is left.
 */
export function isFillingIn(page: Document): boolean {
  if (page.querySelector('[role="dialog"]')) return true;
  return [...page.forms].some(
    (form) =>
      form.querySelector('[type="submit"]') &&
      [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(FIELDS)].some(
        ({ value }) => value.trim() !== '',
      ),
  );
}
