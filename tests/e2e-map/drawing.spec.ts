import { expect, test } from '@playwright/test';
import { MapPage } from './mapPage.ts';

const CORNERS = [
  [5, 1],
  [7, 1],
  [7, 3],
  [5, 3],
] as const;

/** Beside the crossing, but within reach. */
const BESIDES = { x: 5, y: -4 };

async function drawCorners(map: MapPage, count: number): Promise<void> {
  for (const [column, row] of CORNERS.slice(0, count)) await map.clickNode(column, row, BESIDES);
  await expect.poll(() => map.state()).toMatchObject({ corners: count });
}

test.beforeEach(async ({ page }) => {
  const map = new MapPage(page);
  await map.open([6, 2]);
  await map.draw();
});

test('corners stick to crossings to the bit; a click on the first one finishes', async ({
  page,
}) => {
  const map = new MapPage(page);
  await drawCorners(map, 4);
  await map.clickNode(5, 1, { x: -3, y: 3 });
  await expect.poll(() => map.outcome()).not.toBeNull();
  const nodes = await Promise.all(CORNERS.map(([column, row]) => map.node(column, row)));
  expect(await map.outcome()).toEqual({ type: 'Polygon', coordinates: [[...nodes, nodes[0]]] });
});

test('the ring is counter-clockwise, whichever way it was drawn', async ({ page }) => {
  const map = new MapPage(page);
  for (const [column, row] of CORNERS.toReversed()) await map.clickNode(column, row);
  await page.keyboard.press('Enter');
  const outcome = await map.outcome();
  const ring =
    outcome !== 'cancelled' && outcome?.type === 'Polygon' ? outcome.coordinates[0]! : [];
  const doubleArea = ring.slice(1).reduce((sum, [lng, lat], i) => {
    const [before, origin] = [ring[i]!, ring[0]!];
    return (
      sum +
      (before[0] - origin[0]) * (lat - origin[1]) -
      (lng - origin[0]) * (before[1] - origin[1])
    );
  }, 0);
  expect(ring).toHaveLength(5);
  expect(doubleArea).toBeGreaterThan(0);
});

test('a double click finishes', async ({ page }) => {
  const map = new MapPage(page);
  await drawCorners(map, 3);
  const { x, y } = await map.nodePixel(5, 3);
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.dblclick(x, y);
  await expect.poll(() => map.outcome()).toMatchObject({ type: 'Polygon' });
  const outcome = await map.outcome();
  expect(outcome !== 'cancelled' && outcome?.coordinates[0]).toHaveLength(5);
});

test('Enter finishes with the corners put down, not with the pointer', async ({ page }) => {
  const map = new MapPage(page);
  await drawCorners(map, 3);
  await page.mouse.move(400, 200, { steps: 3 });
  await page.keyboard.press('Enter');
  const nodes = await Promise.all(
    CORNERS.slice(0, 3).map(([column, row]) => map.node(column, row)),
  );
  expect(await map.outcome()).toEqual({ type: 'Polygon', coordinates: [[...nodes, nodes[0]]] });
});

test('Escape gives up and leaves nothing behind', async ({ page }) => {
  const map = new MapPage(page);
  await drawCorners(map, 3);
  await page.keyboard.press('Escape');
  expect(await map.outcome()).toBe('cancelled');
  await expect(page.locator('.map-snap')).toHaveCount(0);
  await map.draw();
  expect(await map.state()).toMatchObject({ corners: 0, canUndo: false });
});

test('two corners are no area: Enter waits', async ({ page }) => {
  const map = new MapPage(page);
  await drawCorners(map, 2);
  await page.keyboard.press('Enter');
  expect(await map.outcome()).toBeNull();
  expect(await map.state()).toMatchObject({ problem: 'too-few-corners' });
});

test('a border that crosses itself is told and cannot be finished', async ({ page }) => {
  const map = new MapPage(page);
  for (const [column, row] of [
    [5, 1],
    [7, 3],
    [7, 1],
    [5, 3],
  ] as const) {
    await map.clickNode(column, row);
  }
  await expect.poll(() => map.state()).toMatchObject({ corners: 4, problem: 'crosses-itself' });
  await page.keyboard.press('Enter');
  await map.clickNode(5, 1);
  expect(await map.outcome()).toBeNull();
});

test('Backspace takes back corners, undo and redo walk through them, from the first on', async ({
  page,
}) => {
  const map = new MapPage(page);
  await drawCorners(map, 3);
  await page.keyboard.press('Backspace');
  expect(await map.state()).toMatchObject({ corners: 2, canRedo: true });
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await map.state()).toMatchObject({ corners: 0, canUndo: false, canRedo: true });
  for (const corners of [1, 2, 3]) {
    await page.keyboard.press(corners === 2 ? 'Control+y' : 'Control+Shift+z');
    expect(await map.state()).toMatchObject({ corners });
  }
  expect(await map.state()).toMatchObject({ canRedo: false });
  await map.clickNode(5, 3);
  await page.keyboard.press('Enter');
  const nodes = await Promise.all(CORNERS.map(([column, row]) => map.node(column, row)));
  expect(await map.outcome()).toEqual({ type: 'Polygon', coordinates: [[...nodes, nodes[0]]] });
});

test('away from crossings a corner sticks to the street, and a diamond shows where', async ({
  page,
}) => {
  const map = new MapPage(page);
  const { x, y } = await map.middlePixel([6, 2], [7, 2]);
  const marker = page.locator('.map-snap[data-kind="line"]');
  await page.mouse.move(x, y - 9, { steps: 3 });
  await expect(marker).toBeVisible();
  const box = (await marker.boundingBox())!;
  expect(Math.abs(box.y + box.height / 2 - y)).toBeLessThan(2);
  await page.mouse.click(x, y - 9);
  await expect.poll(() => map.state()).toMatchObject({ corners: 1 });
  await expect(marker).toHaveCount(0);
});

test('with snapping off a corner stays where it is put', async ({ page }) => {
  const map = new MapPage(page);
  await page.evaluate(() => window.harness.session!.setSnapping(false));
  expect(await map.state()).toMatchObject({ isSnapping: false });
  await drawCorners(map, 3);
  await page.keyboard.press('Enter');
  const outcome = await map.outcome();
  const ring =
    outcome !== 'cancelled' && outcome?.type === 'Polygon' ? outcome.coordinates[0]! : [];
  for (const [i, [column, row]] of CORNERS.slice(0, 3).entries()) {
    const [put, node] = [await map.pixelOf(ring[i]!), await map.nodePixel(column, row)];
    expect(put.x - node.x).toBeCloseTo(BESIDES.x, 0);
    expect(put.y - node.y).toBeCloseTo(BESIDES.y, 0);
  }
});

test('neighbours share their corners to the bit', async ({ page }) => {
  const map = new MapPage(page);
  // the border between Vogelbuurt and the block south of it bends between the crossings
  const neighbour = await map.subArea(1);
  const border = neighbour.type === 'Polygon' ? neighbour.coordinates[0]! : [];
  const shared = border.slice(5, 8);
  for (const corner of shared) {
    const { x, y } = await map.pixelOf(corner);
    await page.mouse.move(x + 4, y + 3, { steps: 3 });
    await page.mouse.click(x + 4, y + 3);
  }
  await map.clickNode(5, 2);
  await page.keyboard.press('Enter');
  const outcome = await map.outcome();
  const ring =
    outcome !== 'cancelled' && outcome?.type === 'Polygon' ? outcome.coordinates[0]! : [];
  for (const corner of shared) expect(ring).toContainEqual(corner);
});

test('a drag pans the map and puts down nothing', async ({ page }) => {
  const map = new MapPage(page);
  await drawCorners(map, 1);
  const before = await map.nodePixel(5, 1);
  await map.drag({ x: 500, y: 100 }, { x: 400, y: 140 });
  expect((await map.nodePixel(5, 1)).x).toBeCloseTo(before.x - 100, -1);
  expect(await map.state()).toMatchObject({ corners: 1 });
});

test('keys in a field stay in the field', async ({ page }) => {
  const map = new MapPage(page);
  await drawCorners(map, 2);
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('input'));
    field.style.position = 'fixed';
    field.value = 'ab';
    field.focus();
  });
  await page.keyboard.press('Backspace');
  await expect(page.locator('input')).toHaveValue('a');
  await page.keyboard.press('Escape');
  expect(await map.state()).toMatchObject({ corners: 2 });
  expect(await map.outcome()).toBeNull();
});

test('a new session ends the one before it', async ({ page }) => {
  const map = new MapPage(page);
  await drawCorners(map, 2);
  const outcomes = await page.evaluate(() => {
    const before = window.harness.session!;
    window.harness.draw();
    before.finish();
    before.cancel();
    return [window.harness.outcome, window.harness.state!.corners];
  });
  expect(outcomes).toEqual(['cancelled', 0]);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('taps put down corners and a tap on the first one finishes', async ({ page }) => {
    const map = new MapPage(page);
    // the finger takes the pencil
    await page.touchscreen.tap(100, 100);
    await map.draw();
    for (const [corners, [column, row]] of CORNERS.entries()) {
      const { x, y } = await map.nodePixel(column, row, { x: 14, y: -12 });
      await page.touchscreen.tap(x, y);
      await expect.poll(() => map.state()).toMatchObject({ corners: corners + 1 });
    }
    const { x, y } = await map.nodePixel(5, 1, { x: 9, y: 9 });
    await page.touchscreen.tap(x, y);
    const nodes = await Promise.all(CORNERS.map(([column, row]) => map.node(column, row)));
    await expect
      .poll(() => map.outcome())
      .toEqual({ type: 'Polygon', coordinates: [[...nodes, nodes[0]]] });
  });
});
