import type { Page } from '@playwright/test';

// more than any screen has
const MOST_STEPS = 600;

/**
 * Walks through what is open with Tab alone. Answers what it does not come to, and where the focus is
 * not seen, as "kind: element".
 */
export async function tabWalk(page: Page): Promise<string[]> {
  const found = await walkOnce(page);
  // a part of the screen that came in meanwhile was not there to be walked to
  return found.length > 0 ? walkOnce(page) : found;
}

async function walkOnce(page: Page): Promise<string[]> {
  await page.evaluate(installWalker);
  const wrong: string[] = [];
  for (let steps = 0, strays = 0; steps < MOST_STEPS && strays < 2; steps += 1) {
    await page.keyboard.press('Tab');
    const { at, found } = await page.evaluate(() => window.walker!.look());
    wrong.push(...found);
    if (at === 'once round') break;
    // from the last of the page the focus goes to the browser's own buttons, and back to the first
    if (at === 'nothing') strays += 1;
  }
  return [...wrong, ...(await page.evaluate(() => window.walker!.missed()))];
}

interface Walker {
  readonly look: () => Promise<{
    readonly at: 'something' | 'nothing' | 'once round';
    readonly found: string[];
  }>;
  readonly missed: () => string[];
}

declare global {
  interface Window {
    walker?: Walker;
  }
}

/** What looks on from within the page. */
function installWalker(): void {
  const FRAMES = 30;
  const reached = new Set<Element>();
  let last: { readonly element: Element; readonly look: string } | null = null;

  const told = (kind: string, element: Element) => `${kind}: ${element.outerHTML.slice(0, 200)}`;

  // the ring is around the control, or around what stands for it: its label, its box
  const lookOf = (element: Element) =>
    [
      element,
      element.parentElement,
      element.parentElement?.parentElement,
      element.nextElementSibling,
    ]
      .filter((part) => part instanceof Element)
      .map((part) => {
        const { outline, borderColor, boxShadow, backgroundColor } = getComputedStyle(part);
        return [outline, borderColor, boxShadow, backgroundColor].join();
      })
      .join(';');

  const stops = () =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex]',
      ),
    ].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled, [inert] *') &&
        element.checkVisibility({ visibilityProperty: true }) &&
        element.getClientRects().length > 0,
    );

  const isInSight = (element: Element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  };

  /** Whether it holds within some frames: what moves or takes colour does not do so at once. */
  const soon = async (holds: () => boolean): Promise<boolean> => {
    for (let frame = 0; frame < FRAMES && !holds(); frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return holds();
  };

  const look: Walker['look'] = async () => {
    const found: string[] = [];
    // what was come to looks otherwise now that the focus has left it
    const left = last;
    const focused = document.activeElement;
    if (left?.element.isConnected && left.element !== focused) {
      const wasMarked = await soon(() => lookOf(left.element) !== left.look);
      if (!wasMarked) found.push(told('focus not shown', left.element));
    }
    last = null;
    if (!focused || focused === document.body) return { at: 'nothing', found };
    if (reached.has(focused)) return { at: 'once round', found };
    reached.add(focused);
    if (!(await soon(() => isInSight(focused)))) found.push(told('focus out of sight', focused));
    last = { element: focused, look: lookOf(focused) };
    return { at: 'something', found };
  };

  const missed = () => {
    // what is open over the rest keeps the focus
    const open = [...document.querySelectorAll('[role=dialog], [role=menu]')].findLast((layer) =>
      layer.checkVisibility(),
    );
    const isRadio = (element: Element): element is HTMLInputElement =>
      element instanceof HTMLInputElement && element.type === 'radio';
    // of radios one is come to, the others are an arrow away; so it is with the lines of a menu
    const names = new Set([...reached].filter(isRadio).map(({ name }) => name));
    const isInMenu = open?.role === 'menu';
    return stops()
      .filter((element) => !open || open.contains(element))
      .filter((element) => !reached.has(element) && !isInMenu)
      .filter((element) => !(isRadio(element) && names.has(element.name)))
      .map((element) => told('not reached', element));
  };

  window.walker = { look, missed };
}
