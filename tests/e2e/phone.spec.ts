import { expect, test, type Page } from '@playwright/test';
import { openExample, openPanel, shownShare } from './app.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const canvas = (page: Page) => page.locator('canvas.maplibregl-canvas');

test('who draws on a phone has all of the map, also from a sheet over all of it', async ({
  page,
}) => {
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Deelgebieden');
  await page.getByRole('button', { name: 'Paneel groter' }).tap();
  await expect(canvas(page)).toBeHidden();
  await page.getByRole('button', { name: 'Deelgebied tekenen' }).tap();
  await expect(page.getByRole('region', { name: 'Nieuw deelgebied' })).toContainText('Tik');
  await expect(page.getByRole('main')).toBeHidden();
  await page.getByText('Niet over buren').tap();

  const box = (await canvas(page).boundingBox())!;
  expect(box.height).toBeGreaterThan(700);
  for (const [x, y] of [
    [0.3, 0.3],
    [0.7, 0.3],
    [0.7, 0.5],
  ] as const) {
    await page.touchscreen.tap(box.x + x * box.width, box.y + y * box.height);
  }
  await page.getByRole('button', { name: 'Klaar' }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deelgebied 5');
});

test('streets are pointed out on a phone, and named as they are', async ({ page }) => {
  await openExample(page, 'Dieren-West');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Rozenstraat/ })
    .tap();
  await openPanel(page, 'Appgroepen');
  await page.getByRole('main').getByRole('listitem').first().getByRole('button').tap();
  await page.getByRole('button', { name: 'Straten aanwijzen op de kaart' }).tap();
  const bar = page.getByRole('region', { name: /straten aanwijzen$/ });
  await expect(bar).toBeVisible();
  await page.getByRole('button', { name: 'Verder weg' }).tap();
  const box = (await canvas(page).boundingBox())!;
  // somewhere along a line down the map lies a street
  for (let y = 0.2; y < 0.7; y += 0.04) {
    await page.touchscreen.tap(box.x + box.width / 2, box.y + y * box.height);
    if (/is toegevoegd/.test((await bar.textContent())!)) break;
  }
  await expect(bar).toContainText('is toegevoegd');
});

test('a message covers nothing that can be pressed below it', async ({ page }) => {
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Appgroepen');
  await page.getByRole('main').getByRole('listitem').first().getByRole('button').tap();
  await page.getByRole('button', { name: 'Verwijderen' }).tap();
  await expect(page.getByRole('button', { name: 'Ongedaan maken', exact: true })).toBeVisible();
  await openPanel(page, 'Delen');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Delen');
});

test('a sheet over all of the map makes room for what is chosen', async ({ page }) => {
  await openExample(page, 'Dieren-West');
  await page.getByRole('button', { name: 'Paneel groter' }).tap();
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Kievitshof/ })
    .first()
    .tap();
  await expect(canvas(page)).toBeVisible();
  // the map has gone there: without it the address would name the place of the whole
  await expect(page).toHaveURL(/on=gap.*at=.*%2C1[6-9]\./);
});

test('a phone that is turned while a plan opens still shows the plan', async ({ page }) => {
  await page.goto('.');
  await page.getByRole('button', { name: 'Dieren-West', exact: true }).click();
  await page.getByRole('button', { name: 'Openen als nieuw plan' }).click();
  await page.locator('canvas.maplibregl-canvas').waitFor();
  await page.setViewportSize({ width: 844, height: 390 });
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(shownShare(page)).toBeVisible();
  // nearer than the whole country, with which a map begins
  const zoom = () =>
    Number(/[?&]at=[^&]*?,[^&]*?,([\d.]+)/.exec(decodeURIComponent(page.url()))?.[1]);
  await expect.poll(zoom).toBeGreaterThan(12);
});
