import type { Page, ViewportSize } from '@playwright/test';

export const SMALL_PHONE: ViewportSize = { width: 360, height: 740 };
/** A laptop at 200 % zoom. */
export const ZOOMED: ViewportSize = { width: 640, height: 450 };

/**
 * What sticks out to the right in windows of these sizes, as "width: element": the page itself, what can
 * be pressed or filled in, titles, and what can only be seen by scrolling sideways. The page gets its own
 * size back.
 */
export async function sticksOut(page: Page, sizes: readonly ViewportSize[]): Promise<string[]> {
  const own = page.viewportSize()!;
  const wrong: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    const found = await page.evaluate(lookAround);
    wrong.push(...found.map((each) => `${size.width} px wide: ${each}`));
  }
  await page.setViewportSize(own);
  return wrong;
}

/** What looks on from within the page. */
async function lookAround(): Promise<string[]> {
  const FRAMES = 30;
  // of what is wider than its place a hairline is left by rounding
  const HAIR_PX = 1;

  const told = (kind: string, element: Element) => `${kind}: ${element.outerHTML.slice(0, 200)}`;

  /** What is only read out has a place of no size. */
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
  };

  // tables and a row of tabs may be wider than a phone: they say so
  const mayScroll = (element: Element) =>
    element.matches('nav, [role=tablist]') || element.querySelector(':scope > table') !== null;

  const cutsOff = (element: Element) => getComputedStyle(element).overflowX !== 'visible';

  /** Where something that stands in these is cut off, or null where it may be scrolled to. */
  const edgeOf = (element: Element): number | null => {
    let edge = innerWidth;
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).position === 'fixed') break;
      if (!cutsOff(at)) continue;
      if (mayScroll(at)) return null;
      edge = Math.min(edge, at.getBoundingClientRect().right);
    }
    return edge;
  };

  const find = (): string[] => {
    const controls = document.querySelectorAll(
      'a[href], button, input, select, textarea, summary, h1, h2, h3, h4, label',
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...(scrollWidth > clientWidth ? [`page is ${scrollWidth} px`] : []),
      ...[...controls].filter(isSeen).flatMap((element) => {
        if (element.closest('.maplibregl-map')) return [];
        const edge = edgeOf(element);
        const { right } = element.getBoundingClientRect();
        return edge !== null && right > edge + HAIR_PX
          ? [told(`${right} past ${edge}`, element)]
          : [];
      }),
      ...[...document.querySelectorAll('main, main *, [role=dialog], [role=dialog] *')]
        .filter((e) => !mayScroll(e) && isSeen(e) && !e.matches('input, textarea'))
        .filter((e) => /auto|scroll/.test(getComputedStyle(e).overflowX))
        .filter((e) => e.scrollWidth > e.clientWidth + HAIR_PX)
        .map((e) => told(`scrolls sideways ${e.scrollWidth} in ${e.clientWidth}`, e)),
    ];
  };

  for (let frame = 0; frame < FRAMES && find().length > 0; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return find();
}
