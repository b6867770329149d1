import { expect, type Locator, type Page } from '@playwright/test';
import { mapAtRest, pixelOf, type Place } from './mapPlace.ts';

/** How someone without a mouse does what the map and the panels ask. */
export interface Hand {
  /** what the page hears of this hand, and of no other */
  readonly kind: 'keyboard' | 'touch';
  readonly press: (control: Locator) => Promise<void>;
  /** Chooses something from a list that opens. */
  readonly pick: (page: Page, list: string, option: string) => Promise<void>;
  /** Draws a number of rectangles, one more each time; each begins inside the one before. */
  readonly drawRectangle: (page: Page, which: number) => Promise<void>;
  /** Moves a corner of the sub-area that is reshaped a good way to the west. */
  readonly moveWest: (page: Page, corner: Corner) => Promise<void>;
  readonly undo: (page: Page) => Promise<void>;
}

export interface Corner {
  readonly number: number;
  readonly place: Place;
}

// a hundred metres, about
const WEST_DEGREES = 0.0015;

// from the middle of the one before, in steps to the east and north; the neighbour keeps what it has
const STEPS = [
  [5, 4],
  [7, 5],
  [-3, 7],
  [-8, -3],
] as const;

export const keyboard: Hand = {
  kind: 'keyboard',
  press: async (control) => {
    await control.focus();
    await control.press('Enter');
  },
  pick: async (page, list, option) => {
    await page.getByRole('combobox', { name: list }).focus();
    await page.keyboard.type(option);
    await page.keyboard.press('Enter');
  },
  drawRectangle: async (page, which) => {
    const [east, north] = STEPS[which]!;
    const go = async (key: string, steps: number) => {
      for (let i = 0; i < steps; i++) await page.keyboard.press(`Shift+${key}`);
      await page.keyboard.press('Enter');
    };
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await go(east > 0 ? 'ArrowRight' : 'ArrowLeft', Math.abs(east));
    await go(north > 0 ? 'ArrowUp' : 'ArrowDown', Math.abs(north));
    await go(east > 0 ? 'ArrowLeft' : 'ArrowRight', Math.abs(east));
    // a second time where it is: done
    await page.keyboard.press('Enter');
  },
  moveWest: async (page, { number, place }) => {
    await page.getByRole('button', { name: /^Hoek 1\b/ }).focus();
    await page.keyboard.press('Enter');
    for (let at = 1; at < number; at++) await page.keyboard.press('ArrowDown');
    await page.getByLabel(`Lengtegraad van hoek ${number}`, { exact: true }).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type((place[0] - WEST_DEGREES).toFixed(7).replace('.', ','));
    await page.keyboard.press('Enter');
  },
  undo: (page) => page.keyboard.press('Control+z'),
};

// the middle of Wageningen: each reaches over those before, which keep what they have
const [WEST, SOUTH, EAST, NORTH] = [5.65, 51.9745, 5.671, 51.9865];
const [MIDDLE_LNG, MIDDLE_LAT] = [5.6605, 51.9805];
const RECTANGLES = [
  [WEST, SOUTH, MIDDLE_LNG, MIDDLE_LAT],
  [MIDDLE_LNG - 0.003, SOUTH + 0.0005, EAST, MIDDLE_LAT],
  [WEST + 0.001, MIDDLE_LAT - 0.002, MIDDLE_LNG, NORTH],
  [MIDDLE_LNG - 0.002, MIDDLE_LAT - 0.002, EAST, NORTH],
] as const;

export const touch: Hand = {
  kind: 'touch',
  press: (control) => control.tap(),
  pick: async (page, list, option) => {
    await page.getByRole('combobox', { name: list }).tap();
    await page.getByRole('option', { name: option }).tap();
  },
  drawRectangle: async (page, which) => {
    const [west, south, east, north] = RECTANGLES[which]!;
    const corners: readonly Place[] = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ];
    await bringIntoSight(page, corners);
    for (const corner of corners) {
      const { x, y } = await pixelOf(page, corner);
      await page.touchscreen.tap(x, y);
    }
    await page.getByRole('button', { name: 'Klaar' }).tap();
  },
  moveWest: async (page, { place }) => {
    // not along the border that ends there: that would leave the neighbour no shape
    const aside: Place = [place[0] - WEST_DEGREES, place[1] + WEST_DEGREES / 3];
    await bringIntoSight(page, [place, aside]);
    const { x, y } = await pixelOf(page, place);
    const to = await pixelOf(page, aside);
    const client = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...across: number[]) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: across.map((share) => ({ x: x + share * (to.x - x), y })),
      });
    await send('touchStart', 0);
    for (const share of [0.25, 0.5, 0.75, 1]) await send('touchMove', share);
    await send('touchEnd');
  },
  undo: (page) => page.getByRole('button', { name: /^Ongedaan maken/ }).tap(),
};

/** Zooms out until a finger can reach these places. */
async function bringIntoSight(page: Page, places: readonly Place[]): Promise<void> {
  await mapAtRest(page);
  while (!(await canReach(page, places))) {
    await page.getByRole('button', { name: 'Verder weg' }).tap();
    await mapAtRest(page);
  }
}

async function canReach(page: Page, places: readonly Place[]): Promise<boolean> {
  const pixels = await Promise.all(places.map((place) => pixelOf(page, place)));
  return page.evaluate(
    (all) => all.every(({ x, y }) => document.elementFromPoint(x, y)?.tagName === 'CANVAS'),
    pixels,
  );
}

/** Tells by which means the page was driven since, "mouse" among them. */
export async function watchHands(page: Page): Promise<() => Promise<readonly string[]>> {
  const heard = new Set<string>();
  await page.exposeFunction('hearHand', (kind: string) => void heard.add(kind));
  await page.addInitScript(() => {
    const { hearHand } = window as unknown as { hearHand: (kind: string) => void };
    const hear = (kind: string) => (event: Event) => event.isTrusted && hearHand(kind);
    window.addEventListener('keydown', hear('keyboard'), true);
    window.addEventListener('pointerdown', (event) => hear(event.pointerType)(event), true);
  });
  return async () => {
    await expect.poll(() => heard.size).toBeGreaterThan(0);
    return [...heard];
  };
}
