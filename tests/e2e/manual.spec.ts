import { writeFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { MANUAL_FOLDER, manualText, picturesIn } from '../manual.ts';
import { openExample, openPanel, shownShare } from './app.ts';
import { mapAtRest } from './mapPlace.ts';
import { webpOf } from './webpOf.ts';

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();

/** How to come to each picture of the manual, one after the other in one plan. */
const PICTURES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'begin.webp': (page) => expect(page.getByRole('button', { name: 'Dieren-West' })).toBeVisible(),
  'scherm.webp': async (page) => {
    await press(page, 'Dieren-West');
    await press(page, 'Openen als nieuw plan');
    await expect(shownShare(page)).toBeVisible();
  },
  'gebied.webp': (page) => openPanel(page, 'Gebied'),
  'zoeken.webp': async (page) => {
    await press(page, 'Wijk zoeken');
    await expect(page.getByRole('button', { name: 'Akkoord, zoeken' })).toBeVisible();
  },
  'tekenen.webp': async (page) => {
    await page.keyboard.press('Escape');
    await openPanel(page, 'Deelgebieden');
    await panMap(page, 'ArrowDown');
    await press(page, 'Deelgebied tekenen');
    const map = (await page.locator('canvas.maplibregl-canvas').boundingBox())!;
    for (const [x, y] of CORNERS) {
      await page.mouse.click(map.x + x * map.width, map.y + y * map.height);
    }
    await expect(page.getByRole('button', { name: 'Klaar', exact: true })).toBeEnabled();
  },
  'mensen.webp': async (page) => {
    await press(page, 'Stoppen');
    await panMap(page, 'ArrowUp');
    await openPanel(page, 'Beheerders');
  },
  'delen.webp': (page) => openPanel(page, 'Delen'),
  'rapport.webp': async (page) => {
    await press(page, 'Rapport maken');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rapport voor de gemeente');
  },
  'borden.webp': async (page) => {
    await openPanel(page, 'Delen');
    await press(page, 'Borden bekijken');
    await expect(page.getByRole('heading', { name: 'Waar komen borden?' })).toBeVisible();
  },
  'aanmelden.webp': async (page) => {
    await openPanel(page, 'Aanmeldingen');
    await page.getByRole('tab', { name: 'Uitnodigen' }).click();
    await page.getByLabel('Uw e-mailadres als coördinator').fill('coordinator@voorbeeld.example');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('img', { name: 'QR-code van de link' })).toBeVisible();
  },
  'groep.webp': async (page) => {
    await openPanel(page, 'Appgroepen');
    await page.locator('main [data-row]').first().click();
    await expect(page.getByRole('heading', { name: 'Welke straten?' })).toBeVisible();
  },
  'dekking.webp': async (page) => {
    await openPanel(page, 'Dekking');
    await press(page, 'Volgende witte vlek');
    await expect(page.getByRole('combobox', { name: 'Aan een groep toevoegen' })).toBeVisible();
  },
  'uitbreiden.webp': async (page) => {
    await openPanel(page, 'Uitbreiden');
    await press(page, 'Zoek voorstellen');
    await expect(page.getByRole('button', { name: 'Zoek opnieuw' })).toBeVisible();
    await page.locator('main [data-row]').first().click();
    await page.getByRole('heading', { name: 'Voorstellen' }).scrollIntoViewIfNeeded();
  },
  'scenario.webp': async (page) => {
    await press(page, 'Alles overnemen');
    await page.getByRole('dialog').getByRole('button', { name: 'Overnemen' }).click();
    await press(page, 'Scenario’s bekijken en vergelijken');
    await expect(page.getByText('Vergelijken met nu')).toBeVisible();
  },
};

// of a sub-area that is drawn, as shares of the map's width and height; the bar stands below them
const CORNERS = [
  [0.15, 0.45],
  [0.54, 0.38],
  [0.53, 0.59],
  [0.15, 0.61],
] as const;

/** What is not in a sub-area yet lies low on the map, where the bar of drawing comes. */
async function panMap(page: Page, key: 'ArrowDown' | 'ArrowUp'): Promise<void> {
  await page.locator('canvas.maplibregl-canvas').focus();
  for (let step = 0; step < 2; step += 1) {
    await page.keyboard.press(key);
    await mapAtRest(page);
  }
}

// `npm run manual` puts the pictures into the manual; else it is enough that each can be made
const isForManual = Boolean(process.env['MANUAL']);

test('every picture of the manual can be made', async ({ page, browser }) => {
  expect(Object.keys(PICTURES).toSorted()).toEqual(picturesIn(manualText()).toSorted());
  await page.setViewportSize({ width: 1200, height: 750 });
  await page.goto('.');
  for (const [file, show] of Object.entries(PICTURES)) {
    await test.step(file, async () => {
      await show(page);
      if (!isForManual) return;
      // what was said about the step before
      await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(0);
      await keepPicture(page, browser, `${MANUAL_FOLDER}/${file}`);
    });
  }
});

test('the picture of the README is the example as it is opened', async ({ page, browser }) => {
  test.skip(!isForManual, 'shows what other tests hold');
  await openExample(page, 'Dieren-West');
  await keepPicture(page, browser, 'docs/screenshot.webp');
});

async function keepPicture(page: Page, browser: Browser, file: string): Promise<void> {
  writeFileSync(file, await webpOf(browser, await standingPicture(page)));
}

/** The screen once nothing on it changes any more: what is loaded is drawn. */
async function standingPicture(page: Page): Promise<Buffer> {
  let before = await page.screenshot();
  await expect
    .poll(async () => {
      const now = await page.screenshot();
      const isStanding = now.equals(before);
      before = now;
      return isStanding;
    })
    .toBe(true);
  return before;
}
