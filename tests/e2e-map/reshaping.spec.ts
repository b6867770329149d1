import { expect, test, type Page } from '@playwright/test';
import type { LngLat } from '#geo/geometry/types.ts';
import type { Area } from '#geo/plan/area.ts';
import { MapPage } from './mapPage.ts';

/** Four blocks of the town, as their corners alone. */
async function fourBlocks(map: MapPage): Promise<[lng: number, lat: number][]> {
  const nodes: LngLat[] = [
    await map.node(5, 1),
    await map.node(7, 1),
    await map.node(7, 3),
    await map.node(5, 3),
  ];
  return [...nodes, nodes[0]!].map(([lng, lat]) => [lng, lat]);
}

const inside = { x: 60, y: 0 };

async function begin(page: Page): Promise<{ map: MapPage; area: Area }> {
  const map = new MapPage(page);
  await map.open([6, 2]);
  const area: Area = { type: 'Polygon', coordinates: [await fourBlocks(map)] };
  await map.draw(area);
  return { map, area };
}

async function finish(map: MapPage): Promise<Area> {
  await map.page.keyboard.press('Enter');
  const outcome = await map.outcome();
  if (outcome === null || outcome === 'cancelled') throw new Error(`ended in ${outcome}`);
  return outcome;
}

/** Halfway the first two corners, where the border offers a new one. */
async function midpoint(map: MapPage) {
  const [a, b] = [await map.nodePixel(5, 1), await map.nodePixel(7, 1)];
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

test('what was not touched comes back to the bit', async ({ page }) => {
  const { map, area } = await begin(page);
  expect(await finish(map)).toEqual(area);
});

test('a corner is dragged onto a crossing', async ({ page }) => {
  const { map, area } = await begin(page);
  await map.drag(await map.nodePixel(7, 3), await map.nodePixel(6, 2, { x: 6, y: -5 }));
  expect(await map.state()).toMatchObject({ corners: 4, canUndo: true, problem: null });
  const ring = [...area.coordinates[0]!] as [number, number][];
  ring[2] = [...(await map.node(6, 2))];
  expect(await finish(map)).toEqual({ type: 'Polygon', coordinates: [ring] });
});

test('the shape is told while a corner is dragged, before anything is decided', async ({
  page,
}) => {
  const { map, area } = await begin(page);
  expect(await map.shapes()).toEqual([]);
  const { x, y } = await map.nodePixel(7, 3);
  const to = await map.nodePixel(6, 2, { x: 6, y: -5 });
  await page.mouse.move(x, y, { steps: 3 });
  await page.mouse.down();
  await page.mouse.move((x + to.x) / 2, (y + to.y) / 2, { steps: 4 });
  await expect.poll(async () => (await map.shapes()).length).toBeGreaterThan(0);
  await page.mouse.move(to.x, to.y, { steps: 4 });
  const node = await map.node(6, 2);
  const last = async () => (await map.shapes()).at(-1)!;
  await expect.poll(async () => (await last()).area.coordinates[0]![2]).toEqual(node);
  expect(await last()).toMatchObject({ isMoving: true });
  expect(await map.state()).toMatchObject({ canUndo: false });
  await page.mouse.up();
  await expect.poll(last).toMatchObject({ isMoving: false });
  expect(await finish(map)).toEqual((await last()).area);

  // what is undone is told as well
  await map.draw(area);
  await map.drag({ x, y }, to);
  await page.keyboard.press('Control+z');
  await expect.poll(last).toEqual({ area, isMoving: false });
});

test('a shape that cannot be finished is not told', async ({ page }) => {
  const { map } = await begin(page);
  const opposite = await map.nodePixel(5, 2);
  await map.drag(await map.nodePixel(7, 3), { x: opposite.x - 30, y: opposite.y + 12 });
  expect(await map.state()).toMatchObject({ problem: 'crosses-itself' });
  const { area } = (await map.shapes()).at(-1)!;
  const shown = await map.pixelOf(area.coordinates[0]![2] as [number, number]);
  expect(shown.x).toBeGreaterThan(opposite.x - 1);
});

test('the first corner, which is also the last, is dragged as one', async ({ page }) => {
  const { map } = await begin(page);
  await map.drag(await map.nodePixel(5, 1), await map.nodePixel(4, 1));
  const changed = await finish(map);
  const node = await map.node(4, 1);
  expect([changed.coordinates[0]!.at(0), changed.coordinates[0]!.at(-1)]).toEqual([node, node]);
});

test('a drag of a midpoint puts in a corner, in one step of undo and redo', async ({ page }) => {
  const { map, area } = await begin(page);
  await map.drag(await midpoint(map), await map.nodePixel(6, 2, inside));
  expect(await map.state()).toMatchObject({ corners: 5, canUndo: true });
  await page.keyboard.press('Control+z');
  expect(await map.state()).toMatchObject({ corners: 4, canUndo: false, canRedo: true });
  await page.keyboard.press('Control+Shift+z');
  expect(await map.state()).toMatchObject({ corners: 5, canRedo: false });
  await page.keyboard.press('Control+z');
  expect(await finish(map)).toEqual(area);
});

test('after undo the corners can still be dragged', async ({ page }) => {
  const { map } = await begin(page);
  await map.drag(await map.nodePixel(7, 3), await map.nodePixel(6, 2));
  await page.keyboard.press('Control+z');
  await map.drag(await map.nodePixel(7, 3), await map.nodePixel(7, 2));
  expect((await finish(map)).coordinates[0]![2]).toEqual(await map.node(7, 2));
});

test('a clicked corner goes with Delete, but three stay', async ({ page }) => {
  const { map } = await begin(page);
  expect(await map.state()).toMatchObject({ canRemoveCorner: false });
  await map.clickNode(7, 3);
  expect(await map.state()).toMatchObject({ canRemoveCorner: true });
  await page.keyboard.press('Delete');
  expect(await map.state()).toMatchObject({ corners: 3, canRemoveCorner: false, canUndo: true });
  await map.clickNode(7, 1);
  await page.keyboard.press('Delete');
  expect(await map.state()).toMatchObject({ corners: 3 });
});

test('a right click removes a corner, the first one too', async ({ page }) => {
  const { map } = await begin(page);
  const { x, y } = await map.nodePixel(5, 1);
  await page.mouse.click(x, y, { button: 'right' });
  const ring = (await finish(map)).coordinates[0]!;
  expect(ring).toHaveLength(4);
  expect(ring).not.toContainEqual(await map.node(5, 1));
});

test('the body stays where it is: a drag on it pans', async ({ page }) => {
  const { map, area } = await begin(page);
  const from = await map.nodePixel(6, 2, { x: 40, y: 20 });
  const before = await map.nodePixel(5, 1);
  await map.drag(from, { x: from.x - 80, y: from.y - 30 });
  expect((await map.nodePixel(5, 1)).x).toBeCloseTo(before.x - 80, -1);
  expect(await finish(map)).toEqual(area);
});

test('a drag that ends outside the map ends', async ({ page }) => {
  const { map } = await begin(page);
  const { x, y } = await map.nodePixel(7, 3);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y - 40, { steps: 4 });
  const button = (await page.getByRole('button', { name: 'Dichterbij' }).boundingBox())!;
  await page.mouse.move(button.x + 20, button.y + 20, { steps: 4 });
  await page.mouse.up();
  expect(await map.state()).toMatchObject({ canUndo: true });
  const ring = () => page.evaluate(() => window.harness.state);
  const settled = await ring();
  await page.mouse.move(100, 100, { steps: 3 });
  expect(await ring()).toEqual(settled);
});

test('a long press removes a corner, and puts none in', async ({ page }) => {
  const { map } = await begin(page);
  const { x, y } = await map.nodePixel(7, 3);
  await touch(page, [{ x, y, after: 0 }], 700);
  expect(await map.state()).toMatchObject({ corners: 3 });
  const ring = (await finish(map)).coordinates[0]!;
  expect(ring).not.toContainEqual(await map.node(7, 3));
});

test('a finger that waits before it drags moves the corner, and takes none away', async ({
  page,
}) => {
  const { map } = await begin(page);
  const [from, to] = [await map.nodePixel(7, 3), await map.nodePixel(6, 2)];
  const after = 700;
  await touch(
    page,
    [
      { ...from, after: 0 },
      { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, after },
      { ...to, after },
    ],
    after,
  );
  expect(await map.state()).toMatchObject({ corners: 4, canUndo: true });
  const ring = (await finish(map)).coordinates[0]!;
  expect(ring).not.toContainEqual(await map.node(7, 3));
  expect(ring).toContainEqual(await map.node(6, 2));
});

/** A finger that is put down and lifted later; the browser is told how much later, so nobody waits. */
async function touch(
  page: Page,
  [start, ...moves]: readonly { readonly x: number; readonly y: number; readonly after: number }[],
  liftedAfterMs: number,
): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const began = Date.now() - liftedAfterMs;
  const send = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    after: number,
    ...touchPoints: { x: number; y: number }[]
  ) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints,
      timestamp: (began + after) / 1000,
    });
  await send('touchStart', 0, { x: start!.x, y: start!.y });
  for (const { x, y, after } of moves) await send('touchMove', after, { x, y });
  await send('touchEnd', liftedAfterMs);
}

test('Escape gives up and hands out nothing', async ({ page }) => {
  const { map } = await begin(page);
  await map.drag(await map.nodePixel(7, 3), await map.nodePixel(6, 2));
  await page.keyboard.press('Escape');
  expect(await map.outcome()).toBe('cancelled');
});

test('holes and other parts come back as they were, and stop a border that meets them', async ({
  page,
}) => {
  const map = new MapPage(page);
  await map.open([6, 2]);
  const [[west, south], [east, north]] = [await map.node(5, 1), await map.node(7, 3)];
  const at = (x: number, y: number): [number, number] => [
    west + x * (east - west),
    south + y * (north - south),
  ];
  const hole = [at(0.4, 0.4), at(0.4, 0.6), at(0.6, 0.4), at(0.4, 0.4)];
  const island = [at(-1, 0), at(-0.8, 0), at(-0.8, 0.2), at(-1, 0)];
  const area: Area = {
    type: 'MultiPolygon',
    coordinates: [[island], [await fourBlocks(map), hole]],
  };
  await map.draw(area);
  await map.drag(await map.nodePixel(7, 3), await map.pixelOf(at(0.45, 0.45)));
  expect(await map.state()).toMatchObject({ problem: 'leaves-hole' });
  await page.keyboard.press('Enter');
  expect(await map.outcome()).toBeNull();
  await page.keyboard.press('Control+z');
  expect(await finish(map)).toEqual(area);
});

test('a piece of the border follows the street, and both pieces at a corner that is dragged', async ({
  page,
}) => {
  const map = new MapPage(page);
  await map.open([6, 2]);
  const area: Area = { type: 'Polygon', coordinates: [await fourBlocks(map)] };
  // streets that only run north and east: every way has a corner of its own
  await page.evaluate(
    (existing) =>
      window.harness.draw(existing, {
        stroke: 'street',
        findWay: (_, from, to) => Promise.resolve([from, [from[0], to[1]], to]),
      }),
    area,
  );
  await map.drag(await map.nodePixel(7, 3), await map.nodePixel(6, 2));
  await expect.poll(() => map.state()).toMatchObject({ corners: 6, problem: null });
  const [east, north] = [await map.node(7, 1), await map.node(5, 3)];
  const to = await map.node(6, 2);
  expect((await map.state())!.shape![0]![0]!.slice(1, 5)).toEqual([
    east,
    [east[0], to[1]],
    to,
    [to[0], north[1]],
  ]);
  // the move and what it made follow is one step
  await page.keyboard.press('Control+z');
  expect(await map.state()).toMatchObject({ corners: 4, canUndo: false });
  expect(await finish(map)).toEqual(area);
});

test('a click on a piece that has nothing to follow puts in a corner', async ({ page }) => {
  const map = new MapPage(page);
  await map.open([6, 2]);
  const area: Area = { type: 'Polygon', coordinates: [await fourBlocks(map)] };
  // to the east streets run straight, elsewhere are none
  const begins = () =>
    page.evaluate(
      (existing) =>
        window.harness.draw(existing, {
          stroke: 'street',
          findWay: (_, from, to) => Promise.resolve(from[0] < to[0] ? [from, to] : null),
        }),
      area,
    );
  const clickBetween = async (a: readonly [number, number], b: readonly [number, number]) => {
    const [from, to] = [await map.nodePixel(...a), await map.nodePixel(...b)];
    const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.click(x, y);
  };
  await begins();
  await clickBetween([5, 1], [7, 1]);
  await expect
    .poll(() => map.state())
    .toMatchObject({ corners: 5, canUndo: true, isWayMissing: false, chosen: { corner: 1 } });
  await clickBetween([7, 3], [5, 3]);
  await expect.poll(() => map.state()).toMatchObject({ corners: 6, isWayMissing: true });
  // each is one step
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await map.state()).toMatchObject({ corners: 4, canUndo: false, isWayMissing: false });
  expect(await finish(map)).toEqual(area);
});
