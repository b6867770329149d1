import { writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { makeTown } from '#tests/town/makeTown.ts';
import { nwbGeoJson } from '#tests/town/nwbGeoJson.ts';
import { chooseFile, openPanel, shownShare, waitUntilSaved } from './app.ts';
import { mapAtRest, pixelOf, placeAt, type Place } from './mapPlace.ts';
import { takeWalk, type Walk } from './pageWork.ts';
import { paintedPixels } from '../paintedPixels.ts';

// what records a failing test runs in the page too, and would be taken for the page's own work
test.use({ trace: 'off' });

const TOWN = makeTown({ segments: 100_000, seed: 1 });
// in the middle of the town, where there are streets all around
const STREET = TOWN[50_000]!.name!;
const COVERED = '#007a5e';

type Step = Parameters<Walk>[1];

test('a coordinator reads a town of 100,000 segments, finds a street, draws, links and takes it back', async ({
  browser,
  page,
}, testInfo) => {
  test.setTimeout(600_000);
  const file = testInfo.outputPath('Proefstad.geojson');
  writeFileSync(file, nwbGeoJson(TOWN));
  await takeWalk(browser, page, (walked, step) => workIn(file, walked, step));
});

async function workIn(file: string, page: Page, step: Step): Promise<void> {
  const main = page.getByRole('main');
  const bar = page.getByRole('region', { name: 'Deelgebied 1: vorm wijzigen' });
  const shapeFigures = bar.getByText(/^Hier /).first();

  await page.goto('.');
  await expect(page.getByRole('button', { name: 'Bestand openen' })).toBeVisible();
  await step('reads the file');
  await chooseFile(page, 'Bestand openen', file);
  await expect(page.getByRole('dialog')).toContainText('100.000 stukken', { timeout: 60_000 });
  await step('makes a plan of it');
  await page.getByRole('button', { name: 'Nieuw plan maken' }).click();
  await expect(shownShare(page)).toHaveText(/^0\s?%$/, { timeout: 60_000 });

  await step('finds a street');
  await page.keyboard.press('Control+k');
  const search = page.getByPlaceholder('Zoek straat, deelgebied of groep');
  await search.pressSequentially(STREET.toLowerCase(), { delay: 30 });
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(STREET);
  await mapAtRest(page);

  await step('zooms and pans');
  const { x, y, width, height } = (await canvas(page).boundingBox())!;
  const at = (across: number, down: number) => ({ x: x + across * width, y: y + down * height });
  await page.mouse.move(at(0.5, 0.4).x, at(0.5, 0.4).y);
  for (const turn of [300, 300, 300, -300]) {
    await page.mouse.wheel(0, turn);
    await mapAtRest(page);
  }
  await page.mouse.down();
  await page.mouse.move(at(0.3, 0.3).x, at(0.3, 0.3).y, { steps: 10 });
  await page.mouse.up();
  await mapAtRest(page);

  await step('draws a sub-area');
  await openPanel(page, 'Deelgebieden');
  await page.getByRole('button', { name: 'Deelgebied tekenen' }).click();
  const snapping = page.getByText('Plakken', { exact: true });
  for (const [across, down] of [
    [0.3, 0.2],
    [0.3, 0.5],
    [0.7, 0.5],
  ] as const) {
    await page.mouse.move(at(across, down).x, at(across, down).y, { steps: 5 });
    await page.mouse.click(at(across, down).x, at(across, down).y);
  }
  // the corner that is dragged later, exactly there
  await snapping.click();
  const corner: Place = await placeAt(page, at(0.7, 0.2));
  await page.mouse.move(at(0.7, 0.2).x, at(0.7, 0.2).y, { steps: 5 });
  await page.mouse.click(at(0.7, 0.2).x, at(0.7, 0.2).y);
  await snapping.click();
  await page.getByRole('button', { name: 'Klaar' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deelgebied 1');

  await step('links it to a group');
  await openPanel(page, 'Appgroepen');
  await page.getByRole('button', { name: 'Nieuwe groep' }).click();
  await page.getByLabel('Naam', { exact: true }).fill('Appgroep Midden');
  await page.getByRole('button', { name: 'Nieuwe groep' }).click();
  await page.getByRole('combobox', { name: 'Alle straten in een deelgebied' }).click();
  await page.getByRole('option', { name: 'Deelgebied 1' }).click();
  await expect(page.getByText(/^[\d.,]+\skm gedekt$/)).toBeVisible();

  await step('looks at the figures');
  await openPanel(page, 'Dekking');
  await expect(main.getByText(/^[1-9]\d* van 1\d\.\d{3} straten helemaal gedekt$/)).toBeVisible();

  await step('drags a corner, and gives up');
  await openPanel(page, 'Deelgebieden');
  await main.getByText('Deelgebied 1').click();
  await mapAtRest(page);
  const metresLine = main.getByText(/ gedekt$/).last();
  const stored = (await metresLine.textContent())!;
  const reshape = page.getByRole('button', { name: 'Vorm wijzigen' });
  await reshape.click();
  await expect(shapeFigures).toBeVisible();
  // all of it is brought into sight
  await mapAtRest(page);
  const clip = {
    x: x + 0.05 * width,
    y: y + 0.02 * height,
    width: 0.85 * width,
    height: 0.6 * height,
  };
  const green = async () =>
    paintedPixels(page.context().browser()!, await page.screenshot({ clip }), COVERED);
  const before = await green();
  expect(before).toBeGreaterThan(500);
  const first = (await shapeFigures.textContent())!;
  const handle = await pixelOf(page, corner);
  await page.mouse.move(handle.x, handle.y, { steps: 3 });
  await page.mouse.down();
  await page.mouse.move(handle.x - 0.1 * width, handle.y + 0.05 * height, { steps: 10 });
  // while the button is still down
  await expect(shapeFigures).not.toHaveText(first);
  const second = (await shapeFigures.textContent())!;
  await page.mouse.move(handle.x - 0.3 * width, handle.y + 0.15 * height, { steps: 30 });
  await expect(shapeFigures).not.toHaveText(second);
  await expect(metresLine).not.toHaveText(stored);
  await expect.poll(green).toBeLessThan(0.8 * before);
  await page.mouse.up();
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(metresLine).toHaveText(stored);

  await step('drags it, and takes that back');
  await reshape.click();
  await expect.poll(green).toBeGreaterThan(0.9 * before);
  await page.mouse.move(handle.x, handle.y, { steps: 3 });
  await page.mouse.down();
  await page.mouse.move(handle.x - 0.3 * width, handle.y + 0.15 * height, { steps: 30 });
  await page.mouse.up();
  await page.getByRole('button', { name: 'Klaar' }).click();
  await expect(bar).toBeHidden();
  await expect(metresLine).not.toHaveText(stored);
  await waitUntilSaved(page);
  await page.keyboard.press('Control+z');
  await expect(metresLine).toHaveText(stored);
}

const canvas = (page: Page) => page.locator('canvas.maplibregl-canvas');
