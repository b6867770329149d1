import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { openExample, openPanel, PANELS } from './app.ts';
import { openBrowser } from './ownBrowser.ts';

// the browser's setting for who reads larger letters; 16 unless it is changed
const LETTERS_PX = 32;

/** A profile of someone who set the browser to letters of this size. */
function setLetters(profile: string, pixels: number): void {
  mkdirSync(`${profile}/Default`, { recursive: true });
  const preferences = { webkit: { webprefs: { default_font_size: pixels } } };
  writeFileSync(`${profile}/Default/Preferences`, JSON.stringify(preferences));
}

test('letters of twice their size push nothing off the screen, and cut no word of the rail', async ({
  baseURL,
  locale,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  setLetters(profile, LETTERS_PX);
  const browser = await openBrowser(profile, locale);
  const page = await browser.newPage();
  await openExample(page, 'Dieren-West', baseURL);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
    `${LETTERS_PX}px`,
  );
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    for (const panel of PANELS) {
      await test.step(`${panel}, ${viewport.width} px`, async () => {
        await openPanel(page, panel);
        await expect.poll(() => page.evaluate(tooWide)).toEqual([]);
      });
    }
  }
  await browser.close();
});

/** What is wider than its place: the page, the panel, and words of the rail. */
function tooWide(): string[] {
  const places = [
    document.documentElement,
    ...document.querySelectorAll('main, nav button, nav a'),
  ];
  return places
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map((place) => `${place.tagName} ${place.textContent?.slice(0, 20)}`);
}
