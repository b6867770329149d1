import { expect, test } from '@playwright/test';
import type { MapTheme } from '#src/map/MapPort.ts';
import { palettes } from '#src/map/palette.ts';
import { paintedPixels } from '../paintedPixels.ts';
import { MapPage } from './mapPage.ts';

test('draws itself without a problem and asks nothing of another server', async ({ page }) => {
  const strangers: string[] = [];
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (!['blob:', 'data:'].includes(protocol) && host !== '127.0.0.1:4181')
      strangers.push(request.url());
  });
  const map = new MapPage(page);
  await map.open([6, 2]);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => window.harness.problems)).toEqual([]);
  expect(strangers).toEqual([]);
});

test('needs no eval and no inline script', async ({ page }) => {
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const policy =
      "default-src 'self'; script-src 'self'; worker-src 'self'; connect-src 'self' blob:; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'";
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    });
  });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  const map = new MapPage(page);
  await map.open([6, 2]);
  await map.draw();
  await map.clickNode(5, 1);
  await expect.poll(() => map.state()).toMatchObject({ corners: 1 });
  expect(refused).toEqual([]);
});

test('is a named region with a named canvas that takes the focus', async ({ page }) => {
  await new MapPage(page).open([6, 2]);
  await expect(page.getByRole('region', { name: 'Kaart van het gebied' })).toBeVisible();
  const canvas = page.getByRole('application', { name: 'Kaart van het gebied' });
  await canvas.focus();
  await expect(canvas).toBeFocused();
});

test('arrow keys pan, plus and minus zoom', async ({ page }) => {
  const map = new MapPage(page);
  await map.open([6, 2]);
  const view = () => page.evaluate(() => window.harness.map!.view());
  const before = await view();
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await view()).lng).toBeGreaterThan(before.lng);
  await page.keyboard.press('+');
  await expect.poll(async () => (await view()).zoom).toBeCloseTo(before.zoom + 1);
});

test('buttons are named, large enough for a finger, and work', async ({ page }) => {
  const map = new MapPage(page);
  await map.open([6, 2]);
  for (const name of ['Dichterbij', 'Verder weg']) {
    const box = (await page.getByRole('button', { name }).boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  }
  const zoom = () => page.evaluate(() => window.harness.map!.view().zoom);
  const before = await zoom();
  await page.getByRole('button', { name: 'Dichterbij' }).click();
  await expect.poll(zoom).toBeCloseTo(before + 1);
});

test('fits a box beside what panels cover', async ({ page }) => {
  const map = new MapPage(page);
  await map.open([6, 2]);
  const [southWest, northEast] = [await map.node(5, 1), await map.node(7, 3)];
  await page.evaluate(
    ([west, south, east, north]) =>
      window.harness.map!.fitBounds([west!, south!, east!, north!], {
        padding: { top: 80, right: 20, bottom: 20, left: 300 },
      }),
    [southWest[0], southWest[1], northEast[0], northEast[1]],
  );
  await expect.poll(async () => (await map.pixelOf(southWest)).x).toBeGreaterThan(299);
  expect((await map.pixelOf(northEast)).x).toBeLessThan(881);
  expect((await map.pixelOf(northEast)).y).toBeGreaterThan(79);
});

test('a click finds the street and its side before the sub-area, and that before the ground', async ({
  page,
}) => {
  const map = new MapPage(page);
  await map.open([2, 4]);
  await page.waitForLoadState('networkidle');
  const lastClick = () => page.evaluate(() => window.harness.clicks.at(-1));
  // Meidoornpad runs from west to east: its left side is in the north
  const middle = await map.middlePixel([1, 4], [2, 4]);
  // a click before the streets are drawn finds what lies under them
  await expect(async () => {
    await page.mouse.click(middle.x, middle.y - 10);
    const street = { kind: 'street', name: 'Meidoornpad', side: 'left' };
    expect(await lastClick()).toMatchObject(street);
  }).toPass();
  await page.mouse.click(middle.x, middle.y + 10);
  await expect
    .poll(lastClick)
    .toMatchObject({ kind: 'street', name: 'Meidoornpad', side: 'right' });
  const block = await map.nodePixel(1.5, 3.5);
  await page.mouse.click(block.x, block.y);
  await expect.poll(lastClick).toMatchObject({ kind: 'subArea', id: 'west' });
  const outside = await map.nodePixel(0.5, 4.5);
  await page.mouse.click(outside.x, outside.y);
  await expect.poll(lastClick).toMatchObject({ kind: 'ground' });
});

test('the name beside the mouse is text, whatever a file calls its streets', async ({ page }) => {
  const map = new MapPage(page);
  await map.open([2, 4]);
  const line = [await map.node(1, 4), await map.node(3, 4)];
  await page.evaluate(
    (coordinates) => {
      const properties = { street: 0, name: '<b>Laan</b><img src=x onerror=alert(1)>', scope: 1 };
      const { map, tilesOf } = window.harness;
      map!.setStreets(
        tilesOf('streets', {
          type: 'FeatureCollection',
          features: [
            { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } },
          ],
        }),
      );
    },
    line.map(([lng, lat]) => [lng, lat]),
  );
  const [from, to] = [await map.nodePixel(1, 4), await map.nodePixel(3, 4)];
  const tag = page.locator('.map-name-tag');
  await expect(async () => {
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2 - 3);
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
    await expect(tag).toHaveText('<b>Laan</b><img src=x onerror=alert(1)>', { timeout: 500 });
  }).toPass();
  await expect(tag.locator('img')).toHaveCount(0);
});

test('takes a new look, other data and a highlight in place', async ({ page }) => {
  const map = new MapPage(page);
  await map.open([4, 4]);
  await page.evaluate(() => {
    const { map, town } = window.harness;
    map!.setHighlight({ streets: [2], subArea: 'middle', gap: 2 });
    map!.setPointedOut(town.pointedOut);
    for (const view of ['streets', 'none', 'sides'] as const) map!.setCoverageView(view);
    for (const theme of ['dark', 'light'] as const) map!.setTheme(theme);
    map!.setDistricts([]);
    map!.setSubAreas([]);
    map!.setCoverage(null);
    map!.setHighlight({ streets: [], subArea: null, gap: null });
  });
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => window.harness.problems)).toEqual([]);
});

test('a theme changes the paper', async ({ page, browser }) => {
  const map = new MapPage(page);
  await map.open([4, 4]);
  const setTheme = (theme: MapTheme) =>
    page.evaluate((name) => window.harness.map!.setTheme(name), theme);
  // the map is there before its first picture is
  const seesPaperOf = (theme: MapTheme) =>
    expect
      .poll(async () => {
        const picture = await page.screenshot({ clip: { x: 10, y: 10, width: 4, height: 4 } });
        return paintedPixels(browser, picture, palettes[theme].ground);
      })
      .toBe(16);
  await seesPaperOf('light');
  await setTheme('dark');
  await seesPaperOf('dark');
  await setTheme('light');
  await seesPaperOf('light');
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('a tap selects within a finger tip and leaves no name tag', async ({ page }) => {
    const map = new MapPage(page);
    await map.open([2, 4]);
    const { x, y } = await map.middlePixel([1, 4], [2, 4]);
    const lastClick = () => page.evaluate(() => window.harness.clicks.at(-1));
    // until its streets are drawn there is nothing to tap on; two taps a second apart are no double one
    await expect(async () => {
      await page.touchscreen.tap(x, y - 24);
      await expect.poll(lastClick, { timeout: 1000 }).toMatchObject({
        kind: 'street',
        name: 'Meidoornpad',
      });
    }).toPass({ intervals: [1000] });
    await expect(page.locator('.map-name-tag')).toHaveCount(0);
  });
});

test('without WebGL the page is told, and goes on', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('/');
  await expect
    .poll(() => page.evaluate(() => window.harness.problems))
    .toContainEqual({ code: 'map/no-webgl' });
  expect(await page.evaluate(() => window.harness.map)).toBeNull();
});
