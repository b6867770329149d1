import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { SCREENS } from '../e2e/screens.ts';

const FOLDER = 'test-results/contact-sheet';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** In an order in which little changes from one to the next. */
const VARIANTS = [
  { name: 'wide, light', size: WIDE, colorScheme: 'light' },
  { name: 'wide, dark', size: WIDE, colorScheme: 'dark' },
  { name: 'phone, dark', size: PHONE, colorScheme: 'dark' },
  { name: 'phone, light', size: PHONE, colorScheme: 'light' },
] as const;

const SHEET_MS = 60 * 60_000;

test('every screen in four variants', async ({ page }) => {
  test.setTimeout(SHEET_MS);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const missed: string[] = [];
  for (const [at, { name, open }] of SCREENS.entries()) {
    await page.setViewportSize(WIDE);
    await page.emulateMedia({ colorScheme: 'light' });
    // one that cannot be reached leaves an empty row, and the others
    await open(page).catch(() => missed.push(name));
    for (const [nth, variant] of VARIANTS.entries()) {
      await page.setViewportSize(variant.size);
      await page.emulateMedia({ colorScheme: variant.colorScheme });
      await atRest(page, variant.colorScheme);
      const path = `${FOLDER}/${pictureOf(at, nth)}`;
      await page.screenshot({ path, type: 'jpeg', quality: 70, animations: 'disabled' });
    }
    writeFileSync(`${FOLDER}/index.html`, sheet(SCREENS.slice(0, at + 1).map((each) => each.name)));
  }
  expect(missed).toEqual([]);
});

const pictureOf = (screen: number, variant: number) => `${screen + 1}-${variant + 1}.jpg`;

/** The colours have changed, and the map, where there is one, is drawn in them. */
async function atRest(page: Page, scheme: string): Promise<void> {
  await page.waitForSelector(`:root[data-mantine-color-scheme=${scheme}]`);
  await expect(page.locator('canvas.maplibregl-canvas[aria-busy]')).toHaveCount(0);
}

const sheet = (names: readonly string[]) => `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<title>Contact sheet of Buurtdekking</title>
<style>
  body { font: 16px system-ui; margin: 16px; background: #999; }
  section { display: flex; gap: 8px; margin-bottom: 24px; align-items: flex-start; }
  h2 { font-size: 16px; margin: 0 0 4px; }
  img { height: 420px; display: block; }
</style>
${names
  .map(
    (name, at) =>
      `<h2>${at + 1}. ${name}</h2><section>${VARIANTS.map(
        (variant, nth) => `<img src="${pictureOf(at, nth)}" alt="${name}, ${variant.name}" />`,
      ).join('')}</section>`,
  )
  .join('\n')}
</html>
`;
