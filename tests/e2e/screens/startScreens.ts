import { expect, type Page } from '@playwright/test';
import { playServices } from '../services.ts';
import { giveFile, like, press, toPlan, toStart, wordsOf, type Screen } from './steps.ts';

const dialog = (page: Page) => page.getByRole('dialog');

async function toSearch(page: Page): Promise<void> {
  await toStart(page);
  await press(page, (await wordsOf(page)).start.search);
  await expect(dialog(page)).toBeVisible();
}

/** As far as the field for a name; who agreed before is not asked again. */
async function toFinding(page: Page): Promise<void> {
  await toSearch(page);
  const t = await wordsOf(page);
  const agree = page.getByRole('button', { name: t.searching.agree });
  const name = page.getByRole('combobox', { name: t.searching.name });
  await expect(agree.or(name).first()).toBeVisible();
  if (await agree.isVisible()) await agree.click();
  await expect(name).toBeVisible();
}

async function toPieces(page: Page): Promise<void> {
  await page.unrouteAll();
  await playServices(page);
  await toFinding(page);
  const t = await wordsOf(page);
  await page.getByRole('combobox', { name: t.searching.name }).fill('linden');
  await page.getByRole('option', { name: /Lindenkwartier/ }).click();
  await expect(page.getByRole('group', { name: t.searching.pieces })).toBeVisible();
}

const line = (name: string, lat: number) => ({
  type: 'Feature',
  properties: { name },
  geometry: {
    type: 'LineString',
    coordinates: [
      [6.09, lat],
      [6.1, lat],
    ],
  },
});

/** Two streets where the example lies, as a file. */
export const STREETS = {
  name: 'straten.geojson',
  text: JSON.stringify({
    type: 'FeatureCollection',
    features: [line('Eikenlaan', 52.04), line('Beukenlaan', 52.041)],
  }),
};

/** What there is before a plan is open; the first is for who comes for the first time. */
export const START_SCREENS: readonly Screen[] = [
  { name: 'first screen, without plans', open: toStart },
  { name: 'search: what goes out', open: toSearch },
  {
    name: 'search: by hand',
    open: async (page) => {
      await toSearch(page);
      const t = await wordsOf(page);
      await press(page, t.searching.withoutNetwork);
      await expect(dialog(page)).toContainText(t.searching.byHandTitle);
    },
  },
  { name: 'search: where', open: toFinding },
  {
    name: 'search: elsewhere',
    open: async (page) => {
      await toFinding(page);
      const t = await wordsOf(page);
      await page.getByText(t.searching.elsewhere, { exact: true }).click();
      await expect(page.getByLabel(t.searching.elsewhereName)).toBeVisible();
    },
  },
  { name: 'search: which pieces', open: toPieces },
  {
    name: 'search: loaded',
    open: async (page) => {
      await toPieces(page);
      const t = await wordsOf(page);
      await press(page, t.searching.load);
      await expect(page.getByRole('button', { name: t.importing.newPlan })).toBeVisible();
    },
  },
  {
    name: 'import: streets for a new plan',
    open: async (page) => {
      await toStart(page);
      const t = await wordsOf(page);
      await giveFile(page, t.start.open, STREETS);
      await expect(page.getByRole('button', { name: t.importing.newPlan })).toBeVisible();
    },
  },
  {
    name: 'import: a file that cannot be used',
    open: async (page) => {
      await toStart(page);
      const t = await wordsOf(page);
      await giveFile(page, t.start.open, { name: 'brief.geojson', text: '{"type":' });
      await expect(dialog(page)).toContainText(t.importing.failedTitle);
    },
  },
  {
    name: 'import: a plan',
    open: async (page) => {
      await toStart(page);
      await press(page, 'Dieren-West');
      const t = await wordsOf(page);
      await expect(page.getByRole('button', { name: t.importing.planOpen })).toBeVisible();
    },
  },
  {
    name: 'first screen, with a plan',
    open: async (page) => {
      await toPlan(page);
      await toStart(page);
      const t = await wordsOf(page);
      await expect(page.getByText(like(t.start.planChanged)).first()).toBeVisible();
    },
  },
];
