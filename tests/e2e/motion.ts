import type { Page } from '@playwright/test';

/**
 * Keeps what moves from now on for longer than can be seen, as "name: element"; for a page that is asked
 * for less motion. What only waits before it appears does not move.
 */
export async function watchMotion(page: Page): Promise<string[]> {
  const moved: string[] = [];
  await page.exposeFunction('tellMotion', (what: string) => void moved.push(what));
  await page.addInitScript(listen);
  return moved;
}

/** How many turns are left of something that turns for ever. */
export const turnsOfEndless = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const loader = document.body.appendChild(document.createElement('i'));
    loader.style.animation = 'turn 1s infinite';
    const { animationIterationCount } = getComputedStyle(loader);
    loader.remove();
    return animationIterationCount;
  });

declare global {
  interface Window {
    tellMotion?: (what: string) => void;
  }
}

function listen(): void {
  const SEEN_MS = 1;
  const look = ({ target }: Event) => {
    for (const animation of (target as Element).getAnimations({ subtree: true })) {
      const { activeDuration = 0 } = animation.effect?.getComputedTiming() ?? {};
      if (Number(activeDuration) <= SEEN_MS) continue;
      const name =
        animation instanceof CSSAnimation ? animation.animationName : 'change of appearance';
      window.tellMotion?.(`${name}: ${(target as Element).outerHTML.slice(0, 160)}`);
    }
  };
  document.addEventListener('animationstart', look, true);
  document.addEventListener('transitionrun', look, true);
}
