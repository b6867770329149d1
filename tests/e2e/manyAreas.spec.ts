import { expect, test, type Page } from '@playwright/test';
import type { LngLat } from '#geo/geometry/types.ts';
import { makeAreas } from '#tests/town/makeAreas.ts';
import { makeTown } from '#tests/town/makeTown.ts';
import { chooseFile, openPanel, shownShare, waitUntilSaved } from './app.ts';
import { mapAtRest, pixelOf } from './mapPlace.ts';
import { takeWalk, type Walk } from './pageWork.ts';
import { writePlan } from './planFile.ts';

// what records a failing test runs in the page too, and would be taken for the page's own work
test.use({ trace: 'off', actionTimeout: 30_000 });

const TOWN = makeTown({ segments: 100_000, seed: 1 });
const { 'area-150': OPEN, ...AREAS } = makeAreas({ columns: 20, rows: 15, corners: 100, seed: 2 });

test('among 300 sub-areas of 100 corners and 100,000 segments the pencil draws, moves a shared corner and takes both back', async ({
  browser,
  page,
}, testInfo) => {
  test.setTimeout(900_000);
  const file = testInfo.outputPath('Proefstad.buurtdekking.json');
  writePlan(file, TOWN, { subAreas: AREAS, ...groupsOf(Object.keys(AREAS)) });
  await takeWalk(browser, page, drawAmongMany(file));
});

/** Draws in the open ground of a plan, moves a corner that four sub-areas have, and takes both back. */
function drawAmongMany(file: string): Walk {
  return async (page, step) => {
    await page.goto('.');
    await chooseFile(page, 'Bestand openen', file);
    await page.getByRole('button', { name: 'Openen als nieuw plan' }).click({ timeout: 120_000 });
    await expect(shownShare(page)).toHaveText(/^[1-9]\d+\s?%$/, { timeout: 60_000 });

    await step('looks at the list, and goes to a sub-area');
    await goTo(page, 'Deelgebied 151');
    // the ground beside it comes into sight
    for (let i = 0; i < 2; i++) {
      await page.getByRole('button', { name: 'Verder weg' }).click();
      await mapAtRest(page);
    }

    await step('draws over the open ground and its neighbours');
    await openPanel(page, 'Deelgebieden');
    await page.getByRole('button', { name: 'Deelgebied tekenen' }).click();
    for (const corner of cornersAround(OPEN!.area.coordinates[0] as LngLat[])) {
      await clickAt(page, await pixelOf(page, corner));
    }
    await page.getByRole('button', { name: 'Klaar' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deelgebied 300');
    await expect(figuresLine(page)).toBeVisible();
    await waitUntilSaved(page);

    await step('comes near a corner that four have');
    const bar = page.getByRole('region', { name: 'Deelgebied 300: vorm wijzigen' });
    await page.getByRole('button', { name: 'Vorm wijzigen' }).click();
    await expect(bar.getByText(/^Hier /).first()).toBeVisible();
    await mapAtRest(page);
    const corner = OPEN!.area.coordinates[0]![50] as LngLat;
    const before = await pixelOf(page, corner);
    await page.mouse.move(before.x, before.y, { steps: 3 });
    for (let i = 0; i < 3; i++) {
      await page.mouse.wheel(0, -400);
      await mapAtRest(page);
    }

    await step('drags it');
    const undoLast = bar.getByRole('button', { name: 'Stap terug' });
    // nothing is near enough to jump to by chance
    await bar.getByText('Plakken', { exact: true }).click();
    const handle = await pixelOf(page, corner);
    await page.mouse.move(handle.x, handle.y, { steps: 3 });
    await page.mouse.down();
    await page.mouse.move(handle.x - ASIDE, handle.y + ASIDE, { steps: 40 });
    await page.mouse.up();
    await expect(undoLast).toBeEnabled();
    // it is where it was let go, and no longer where it was
    const canvas = page.locator('canvas.maplibregl-canvas');
    await page.mouse.move(handle.x, handle.y, { steps: 3 });
    await expect(canvas).toHaveCSS('cursor', 'crosshair');
    await page.mouse.move(handle.x - ASIDE, handle.y + ASIDE, { steps: 3 });
    await expect(canvas).toHaveCSS('cursor', 'grab');
    await bar.getByRole('button', { name: 'Klaar' }).click();
    await expect(bar).toBeHidden();
    await waitUntilSaved(page);

    await step('takes both back');
    await page.keyboard.press('Control+z');
    await expect(page.getByText(/grens van 4 deelgebieden verplaatst/)).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deelgebieden');
    await expect(page.getByRole('main').locator('[data-row]').first()).toBeVisible();
    await waitUntilSaved(page);
  };
}

// pixels: further than a handle can be taken hold of, and not yet over a neighbour
const ASIDE = 15;

const figuresLine = (page: Page) =>
  page
    .getByRole('main')
    .getByText(/ gedekt$/)
    .last();

/** Finds a sub-area by its name, and shows it. */
async function goTo(page: Page, name: string): Promise<void> {
  await openPanel(page, 'Deelgebieden');
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Zoek straat, deelgebied of groep').fill(name);
  await page.getByRole('dialog').getByRole('option', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await mapAtRest(page);
  await expect(figuresLine(page)).toBeVisible();
}

async function clickAt(page: Page, { x, y }: { readonly x: number; readonly y: number }) {
  await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.click(x, y);
}

// degrees: further than corners jump to what is near
const BEYOND = 0.001;

/** A box around an area that reaches into its neighbours. */
function cornersAround(ring: readonly LngLat[]): LngLat[] {
  const [lngs, lats] = [ring.map(([lng]) => lng), ring.map(([, lat]) => lat)];
  const [west, east] = [Math.min(...lngs) - BEYOND, Math.max(...lngs) + BEYOND];
  const [south, north] = [Math.min(...lats) - BEYOND, Math.max(...lats) + BEYOND];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

/** A group for every sub-area. */
function groupsOf(subAreas: readonly string[]) {
  const groups = subAreas.map((subArea) => ({
    id: `group-${subArea}`,
    name: `Appgroep ${subArea}`,
    platform: 'whatsapp' as const,
    use: 'safety' as const,
    status: 'active' as const,
    administrators: [],
    members: null,
    capacity: null,
    note: '',
    scenario: null,
  }));
  const links = subAreas.map((subArea) => ({
    id: `link-${subArea}`,
    group: `group-${subArea}`,
    target: { kind: 'subArea' as const, subArea },
    scenario: null,
  }));
  const byId = <Each extends { readonly id: string }>(all: readonly Each[]) =>
    Object.fromEntries(all.map((each) => [each.id, each]));
  return { groups: byId(groups), links: byId(links) };
}
