import { expect, test } from '@playwright/test';
import type { Area } from '#geo/plan/area.ts';
import { MapPage } from './mapPage.ts';

const outer = (area: Area | 'cancelled' | null) =>
  area !== null && area !== 'cancelled' && area.type === 'Polygon' ? area.coordinates[0]! : [];

test('a loop by hand becomes an area of few corners, each where it sticks', async ({ page }) => {
  const map = new MapPage(page);
  await map.open([6, 2]);
  await map.draw();
  await page.evaluate(() => window.harness.session!.setStroke('freehand'));
  const corners = [
    await map.nodePixel(5, 1),
    await map.nodePixel(7, 1),
    await map.nodePixel(7, 3),
    await map.nodePixel(5, 3),
  ];
  await page.mouse.move(corners[0]!.x + 3, corners[0]!.y + 3);
  await page.mouse.down();
  for (const { x, y } of [...corners.slice(1), corners[0]!]) {
    await page.mouse.move(x + 3, y - 3, { steps: 4 });
  }
  await page.mouse.up();
  await expect.poll(() => map.outcome()).toMatchObject({ type: 'Polygon' });
  const ring = outer(await map.outcome());
  expect(ring.length).toBeLessThan(9);
  expect(ring).toContainEqual(await map.node(7, 3));
});

test('the keyboard alone draws an area with the cross-hair, and Enter twice is done', async ({
  page,
}) => {
  const map = new MapPage(page);
  await map.open([6, 2]);
  await map.draw();
  await page.keyboard.press('Space');
  await expect(page.locator('.map-cross-hair')).toBeVisible();
  await page.keyboard.press('Enter');
  for (const [key, times] of [
    ['Shift+ArrowRight', 2],
    ['Shift+ArrowUp', 2],
  ] as const) {
    for (let i = 0; i < times; i++) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
  }
  expect(await map.state()).toMatchObject({ corners: 3, hasCrossHair: true });
  await page.keyboard.press('Enter');
  const ring = outer(await map.outcome());
  expect(ring).toHaveLength(4);
  expect(ring).toContainEqual(await map.node(6, 2));
});

test('arrow keys move the chosen corner a metre, with Shift ten, in one step of undo', async ({
  page,
}) => {
  const map = new MapPage(page);
  await map.open([6, 2]);
  const [a, b, c] = [await map.node(5, 1), await map.node(7, 1), await map.node(7, 3)];
  const ring = [a, b, c, a].map(([lng, lat]): [number, number] => [lng, lat]);
  await map.draw({ type: 'Polygon', coordinates: [ring] });
  await map.clickNode(7, 3);
  await expect.poll(() => map.state()).toMatchObject({ chosen: { corner: 2 } });
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('ArrowUp');
  const moved = (await map.state())!.shape![0]![0]![2]!;
  expect(moved[0]).toBe(c[0]);
  expect((moved[1] - c[1]) * 111_240).toBeCloseTo(11, 1);
  await page.keyboard.press('Control+z');
  expect(await map.state()).toMatchObject({ canUndo: false, chosen: { corner: 2 } });
});

test('a corner of a hole is dragged like any other', async ({ page }) => {
  const map = new MapPage(page);
  await map.open([6, 2]);
  const cells = [
    [4, 0],
    [8, 0],
    [8, 4],
    [4, 4],
  ] as const;
  const nodes = await Promise.all(cells.map(([column, row]) => map.node(column, row)));
  const hole = [await map.node(5, 1), await map.node(5, 3), await map.node(7, 3)];
  const closed = (places: readonly (readonly [number, number])[]) =>
    [...places, places[0]!].map(([lng, lat]): [number, number] => [lng, lat]);
  await map.draw({ type: 'Polygon', coordinates: [closed(nodes), closed(hole)] });
  await map.drag(await map.nodePixel(7, 3), await map.nodePixel(6, 2));
  await page.keyboard.press('Enter');
  const area = await map.outcome();
  expect(area !== 'cancelled' && area?.coordinates[1]![2]).toEqual(await map.node(6, 2));
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true });

  test('a corner under a finger is seen in a loupe; a second finger takes the map, and the corner stays', async ({
    page,
  }) => {
    const map = new MapPage(page);
    await map.open([6, 2]);
    const [a, b, c] = [await map.node(5, 1), await map.node(7, 1), await map.node(7, 3)];
    const ring = [a, b, c, a].map(([lng, lat]): [number, number] => [lng, lat]);
    await map.draw({ type: 'Polygon', coordinates: [ring] });
    const { x, y } = await map.nodePixel(7, 3, { x: 15, y: 12 });
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...places: number[][]) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: places.map(([px, py], id) => ({ x: px!, y: py!, id })),
      });
    await touch('touchStart', [x, y]);
    await touch('touchMove', [x - 20, y - 10]);
    await touch('touchMove', [x - 40, y - 20]);
    await expect(page.locator('.map-loupe')).toBeVisible();
    await touch('touchStart', [x - 40, y - 20], [x - 90, y - 20]);
    await expect(page.locator('.map-loupe')).toBeHidden();
    await touch('touchEnd');
    expect(await map.state()).toMatchObject({ canUndo: false });
    const box = await map.nodePixel(7, 3, { x: 15, y: 12 });
    await touch('touchStart', [box.x, box.y]);
    await touch('touchMove', [box.x - 20, box.y]);
    await touch('touchMove', [box.x - 60, box.y]);
    await touch('touchEnd');
    await expect.poll(() => map.state()).toMatchObject({ canUndo: true });
  });
});
