import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOnly } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.1 at level A and AA. */
const WCAG: RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] };

/** Those of them that look at colours. */
const COLOURS: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe finds wrong by WCAG 2.1 AA, as "rule: element". */
export async function violations(page: Page, runOnly = WCAG): Promise<string[]> {
  const found = await look(page, runOnly);
  // what is wrong stays wrong; what was caught on its way to another colour does not
  return found.length > 0 ? look(page, runOnly) : found;
}

async function look(page: Page, runOnly: RunOnly): Promise<string[]> {
  await page.evaluate(standStill);
  // once a page
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const results = await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run(
        options,
      ),
    { runOnly, resultTypes: ['violations'] },
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}

/**
 * The same of the colours on the other ground. Only the page is told: the map, which no rule looks at,
 * need not be drawn again.
 */
export async function violationsInDark(page: Page): Promise<string[]> {
  const paint = (scheme: string) =>
    page.evaluate(
      (to) => void (document.documentElement.dataset['mantineColorScheme'] = to),
      scheme,
    );
  await paint('dark');
  const found = await violations(page, COLOURS);
  await paint('light');
  return found;
}

/** A colour on its way to another has the contrast of neither; it sets out with the next frame. */
const standStill = async (): Promise<void> => {
  // a page on which nothing changes may draw no frame, and what left the page never finishes
  const within = (ms: number, wait: Promise<unknown>) =>
    Promise.race([wait, new Promise((resolve) => setTimeout(resolve, ms))]);
  const frame = () => within(1_000, new Promise((resolve) => requestAnimationFrame(resolve)));
  await frame();
  await frame();
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await within(3_000, Promise.allSettled(ending.map(({ finished }) => finished)));
  await frame();
};
