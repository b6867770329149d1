import { expect, type Page } from '@playwright/test';

/** Degrees. */
export type Place = readonly [lng: number, lat: number];

interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** Where the map is, as the address says it once the map has come to rest; web mercator. */
async function viewOf(page: Page) {
  const at = /[?&]at=([^&]+)/.exec(decodeURIComponent(new URL(page.url()).hash))![1]!;
  const [lng, lat, zoom] = at.split(',').map(Number) as [number, number, number];
  const box = (await page.locator('canvas.maplibregl-canvas').boundingBox())!;
  const world = 512 * 2 ** zoom;
  return {
    middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    centre: { x: world * acrossOf(lng), y: world * downOf(lat) },
    world,
  };
}

/** Waits until the map does not move, and the address, which follows it, stays the same. */
export async function mapAtRest(page: Page): Promise<void> {
  const moving = page.locator('canvas.maplibregl-canvas[aria-busy]');
  let last = '';
  const isAtRest = async () => {
    const before = last;
    last = (await moving.count()) === 0 ? page.url() : '';
    return last === before && last.includes('at=');
  };
  await expect.poll(isAtRest, { intervals: [300] }).toBe(true);
}

/** Where a pixel of the page is. */
export async function placeAt(page: Page, { x, y }: Pixel): Promise<Place> {
  const { middle, centre, world } = await viewOf(page);
  const across = (centre.x + x - middle.x) / world;
  const down = (centre.y + y - middle.y) / world;
  return [
    360 * across - 180,
    (360 / Math.PI) * Math.atan(Math.exp(Math.PI - 2 * Math.PI * down)) - 90,
  ];
}

/** Where a place is on the page. */
export async function pixelOf(page: Page, [lng, lat]: Place): Promise<Pixel> {
  const { middle, centre, world } = await viewOf(page);
  return {
    x: middle.x + world * acrossOf(lng) - centre.x,
    y: middle.y + world * downOf(lat) - centre.y,
  };
}

// shares of the world, from the west and from the north
const acrossOf = (lng: number) => (lng + 180) / 360;
const downOf = (lat: number) =>
  (Math.PI - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))) / (2 * Math.PI);
