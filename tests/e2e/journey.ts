import { readFileSync } from 'node:fs';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { chooseFile, drawOnMap, openPanel, shownShare, waitUntilSaved, type Press } from './app.ts';

interface Journey {
  readonly planName: string;
  /** corners of the new sub-area, as shares of the map's width and height */
  readonly subArea: readonly [number, number][];
  /** a street to link, and how it is typed */
  readonly street: { readonly typed: string; readonly name: string };
}

/**
 * The job of a coordinator from the streets on: a sub-area, a group, links, the gaps, the plan as a
 * file; everything back without a network, and the file opens as the same plan.
 */
export async function doTheJob(
  page: Page,
  context: BrowserContext,
  { planName, subArea, street }: Journey,
): Promise<void> {
  await openPanel(page, 'Dekking');
  const before = (await shownShare(page).textContent())!;

  await test.step('draws a sub-area', async () => {
    await openPanel(page, 'Deelgebieden');
    await page.getByRole('button', { name: 'Deelgebied tekenen' }).click();
    await drawOnMap(page, subArea);
    const name = page.getByLabel('Naam', { exact: true });
    await expect(name).toHaveValue(/^Deelgebied \d+$/);
    await name.fill('Nieuw stuk');
    await name.blur();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nieuw stuk');
  });

  await test.step('registers a group and links it to the sub-area and a street', async () => {
    await openPanel(page, 'Appgroepen');
    await page.getByRole('button', { name: 'Nieuwe groep' }).click();
    await page.getByLabel('Naam', { exact: true }).fill('Appgroep Nieuw');
    await page.getByRole('button', { name: 'Nieuwe groep' }).click();
    await page.getByRole('combobox', { name: 'Alle straten in een deelgebied' }).click();
    await page.getByRole('option', { name: 'Nieuw stuk' }).click();
    await expect(page.getByRole('button', { name: 'Nieuw stuk loskoppelen' })).toBeVisible();
    await page.getByRole('combobox', { name: 'Straat toevoegen' }).fill(street.typed);
    await page.getByRole('option', { name: street.name }).click();
    await expect(page.getByRole('button', { name: `${street.name} loskoppelen` })).toBeVisible();
    await expect(page.getByText(/^[\d.,]+\skm gedekt$|^\d+\sm gedekt$/)).toBeVisible();
  });

  let share = '';
  await test.step('sees more coverage, and walks through the gaps', async () => {
    await openPanel(page, 'Dekking');
    await expect(shownShare(page)).not.toHaveText(before);
    share = (await shownShare(page).textContent())!;
    expect(Number.parseInt(share, 10)).toBeGreaterThan(Number.parseInt(before, 10));
    await page.getByRole('button', { name: 'Volgende witte vlek' }).click();
    await expect(page.getByText(/^1 van \d+$/)).toBeVisible();
    await expect(page).toHaveURL(/on=gap/);
  });

  const file = await test.step('takes the plan away as a file', () => savePlan(page));

  await test.step('finds everything back without a network', async () => {
    await openPanel(page, 'Dekking');
    await waitUntilSaved(page);
    // the worker that makes the app work offline has taken hold
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await page.reload();
    await expect(shownShare(page)).toHaveText(share);
    await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible();
    await context.setOffline(false);
  });

  await test.step('opens the file as a plan of its own, and it is the same', async () => {
    await page.getByRole('button', { name: `Plan ${planName}: menu` }).click();
    await page.getByRole('menuitem', { name: 'Alle plannen' }).click();
    await chooseFile(page, 'Bestand openen', file);
    await page.getByRole('button', { name: 'Openen als nieuw plan' }).click();
    await expect(shownShare(page)).toHaveText(share);
    expect(contentOf(await savePlan(page))).toEqual(contentOf(file));
  });
}

/** Saves the open plan and gives the file's path. */
export async function savePlan(
  page: Page,
  press: Press = (control) => control.click(),
): Promise<string> {
  await openPanel(page, 'Delen', press);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page.getByRole('button', { name: 'Plan bewaren' })),
  ]);
  await expect(page.getByText('Het bestand is teruggelezen en klopt')).toBeVisible();
  await expect(page.getByText('back-up van vandaag')).toBeVisible();
  expect(download.suggestedFilename()).toMatch(/\.buurtdekking\.json$/);
  return download.path();
}

/** What a plan file says, without the history of how it came about. */
function contentOf(path: string): unknown {
  const { plan, dataSets } = JSON.parse(readFileSync(path, 'utf8')) as {
    plan: unknown;
    dataSets: unknown;
  };
  return { plan, dataSets };
}
