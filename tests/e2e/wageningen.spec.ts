import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { hasSharedData, NO_SHARED_DATA, sharedPath } from '../sharedData.ts';
import { chooseFile, drawOnMap, openPanel, shownShare, waitUntilSaved } from './app.ts';

test.skip(!hasSharedData, NO_SHARED_DATA);

test('a coordinator does the whole job on real streets', async ({ page, context }) => {
  await page.goto('.');

  await test.step('loads the streets of a file', async () => {
    await chooseFile(page, 'Bestand openen', sharedPath('wageningen/wegvakken-2020.geojson'));
    await expect(page.getByRole('dialog')).toContainText('49 straten in 247 wegvakken');
    await page.getByLabel('Naam van het plan').fill('Wageningen-Noord');
    await page.getByRole('button', { name: 'Nieuw plan maken' }).click();
    await expect(shownShare(page)).toHaveText('0%');
    await expect(page.getByText('0 van 49 straten helemaal gedekt')).toBeVisible();
  });

  await test.step('draws the border of the district with the mouse', async () => {
    await page.getByRole('button', { name: 'Wijkgrens tekenen' }).click();
    await drawOnMap(page, [
      [0.12, 0.3],
      [0.85, 0.3],
      [0.85, 0.68],
      [0.12, 0.68],
    ]);
    await expect(page.getByText('1 gebied')).toBeVisible();
    await expect(page.getByText('0 van 49 straten helemaal gedekt')).toBeHidden();
  });

  await test.step('draws a sub-area', async () => {
    await openPanel(page, 'Deelgebieden');
    await page.getByRole('button', { name: 'Deelgebied tekenen' }).click();
    await drawOnMap(page, [
      [0.3, 0.3],
      [0.65, 0.3],
      [0.65, 0.65],
      [0.3, 0.65],
    ]);
    const name = page.getByLabel('Naam', { exact: true });
    await expect(name).toHaveValue('Deelgebied 1');
    await name.fill('Midden');
    await name.blur();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Midden');
  });

  await test.step('registers a group and links it to the sub-area and a street', async () => {
    await openPanel(page, 'Appgroepen');
    await page.getByRole('button', { name: 'Nieuwe groep' }).click();
    await page.getByLabel('Naam', { exact: true }).fill('Appgroep Midden');
    await page.getByRole('button', { name: 'Nieuwe groep' }).click();
    await page.getByRole('combobox', { name: 'Alle straten in een deelgebied' }).click();
    await page.getByRole('option', { name: 'Midden' }).click();
    await expect(page.getByRole('button', { name: 'Midden loskoppelen' })).toBeVisible();
    await page.getByRole('combobox', { name: 'Straat toevoegen' }).fill('churchill');
    await page.getByRole('option', { name: 'Churchillweg' }).click();
    await expect(page.getByRole('button', { name: 'Churchillweg loskoppelen' })).toBeVisible();
    await expect(page.getByText(/ gedekt$/).first()).toBeVisible();
  });

  let share = '';
  await test.step('sees the coverage, and walks through the gaps', async () => {
    await openPanel(page, 'Dekking');
    await expect(shownShare(page)).not.toHaveText('0%');
    share = (await shownShare(page).textContent())!;
    await page.getByRole('button', { name: 'Volgende witte vlek' }).click();
    await expect(page.getByText(/^1 van \d+$/)).toBeVisible();
    await expect(page).toHaveURL(/on=gap/);
  });

  const file = await test.step('takes the plan away as a file', async () => {
    await openPanel(page, 'Delen');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Plan bewaren' }).click(),
    ]);
    await expect(page.getByText('Het bestand is teruggelezen en klopt')).toBeVisible();
    await expect(page.getByText('back-up van vandaag')).toBeVisible();
    expect(download.suggestedFilename()).toMatch(/^wageningen-noord-.*\.buurtdekking\.json$/);
    return download.path();
  });

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
    await page.getByRole('button', { name: /Wageningen-Noord: menu/ }).click();
    await page.getByRole('menuitem', { name: 'Alle plannen' }).click();
    await chooseFile(page, 'Bestand openen', file);
    await page.getByRole('button', { name: 'Openen als nieuw plan' }).click();
    await expect(shownShare(page)).toHaveText(share);
    await openPanel(page, 'Delen');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Plan bewaren' }).click(),
    ]);
    expect(contentOf(await download.path())).toEqual(contentOf(file));
  });
});

/** What a plan file says, without the history of how it came about. */
function contentOf(path: string): unknown {
  const { plan, dataSets } = JSON.parse(readFileSync(path, 'utf8')) as {
    plan: unknown;
    dataSets: unknown;
  };
  return { plan, dataSets };
}
