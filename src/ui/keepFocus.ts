/**
 * Who works with the keyboard and takes something away (a row, a question, a button that gives way to
 * another) must not be thrown back to the top of the page: the focus goes on to what has come in its
 * place, else to what is beside it, else to the heading above. One watch for the whole page.
 *
 * Only within a panel or a dialog that stays: where those themselves go, they say where the focus is next.
 */
export function keepFocus(page: Document = document): () => void {
  let last: Place | null = null;

  const come = ({ target }: FocusEvent): void => {
    last = target instanceof HTMLElement ? placeOf(target) : null;
  };
  const leave = ({ target }: FocusEvent): void => {
    // what goes leaves too. Whose element is there a moment later has left it by choice
    const left = last;
    setTimeout(() => {
      if (last === left && left?.element === target && left.element.isConnected) last = null;
    });
  };
  const look = (): void => {
    const lost = last;
    if (!lost || lost.element.isConnected) return;
    last = null;
    if (!lost.root.isConnected) return;
    // a dialog that closes, and what is drawn next, may have a place for it
    setTimeout(() => {
      if (page.activeElement !== page.body || !lost.root.isConnected) return;
      const next = besides(lost) ?? headingOf(lost.root);
      next?.focus({ preventScroll: true });
      next?.scrollIntoView({ block: 'nearest' });
    }, SETTLED_MS);
  };

  const observer = new MutationObserver(look);
  observer.observe(page.body, { childList: true, subtree: true });
  page.addEventListener('focusin', come);
  page.addEventListener('focusout', leave);
  return () => {
    observer.disconnect();
    page.removeEventListener('focusin', come);
    page.removeEventListener('focusout', leave);
  };
}

// a little more than dialogs take to give the focus back
const SETTLED_MS = 30;

const ROOT = '[data-keeps-focus], [role="dialog"]';
// no field: on a phone that would bring up the keyboard
const NEXT =
  'button:not(:disabled), a[href], summary, input:is([type="radio"], [type="checkbox"]):not(:disabled)';

/** Where an element is: the elements around it, from the inside, each with its number in the next. */
interface Place {
  readonly element: HTMLElement;
  readonly root: Element;
  readonly steps: readonly { readonly of: Element; readonly at: number; readonly nth: number }[];
}

function placeOf(element: HTMLElement): Place | null {
  const root = element.closest(ROOT);
  if (!root || root === element) return null;
  const steps = [];
  for (let each: Element = element; each !== root; each = each.parentElement!) {
    const of = each.parentElement!;
    steps.push({ of, at: [...of.children].indexOf(each), nth: choices(each).indexOf(element) });
  }
  return { element, root, steps };
}

const choices = (of: Element): HTMLElement[] => [
  ...(of.matches(NEXT) ? [of as HTMLElement] : []),
  ...of.querySelectorAll<HTMLElement>(NEXT),
];

/** What stands where it stood: in its place, after that, before that; then further out. */
function besides({ steps, root }: Place): HTMLElement | null {
  for (const { of, at, nth } of steps) {
    if (!of.isConnected) continue;
    const around = [...of.children];
    const after = around.slice(at);
    const before = around.slice(0, at).toReversed();
    for (const other of [...after, ...before]) {
      const found = choices(other);
      // the same button of the next row
      const same = found[Math.max(nth, 0)] ?? found[0];
      if (same) return same;
    }
    // further out is another part of the panel: its heading says where one is
    if (of.tagName === 'SECTION' || of === root) return null;
  }
  return null;
}

/** A heading that can have the focus. */
const headingOf = (root: Element): HTMLElement | null =>
  root.querySelector<HTMLElement>(':is(h1, h2)[tabindex="-1"]') ??
  (root.matches('[tabindex]') ? (root as HTMLElement) : root.querySelector('[tabindex="-1"]'));
