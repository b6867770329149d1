import { readFileSync } from 'node:fs';
import { expect, test, type Download, type Page } from '@playwright/test';
import { openFile } from '../../geo/formats/openFile.ts';
import { fileOfBytes } from '../../geo/formats/sourceFile.ts';
import { createTally } from '../../geo/formats/tally.ts';
import { openExample, openPanel } from './app.ts';
import { violations } from './violations.ts';

/** What is saved when a file is made in the form with this name. */
async function fileOf(page: Page, form: string | null): Promise<Download> {
  if (form !== null) {
    await page.getByRole('combobox', { name: 'Bestand' }).click();
    await page.getByRole('option', { name: form }).click();
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bestand maken' }).click(),
  ]);
  const name = download.suggestedFilename();
  await expect(page.getByRole('status').filter({ hasText: `Bewaard als ${name}` })).toBeVisible();
  return download;
}

async function layersIn(download: Download) {
  const file = fileOfBytes(download.suggestedFilename(), readFileSync(await download.path()));
  const opened = await openFile(file, createTally());
  if (!opened.ok || opened.value.kind !== 'layers') throw new Error(JSON.stringify(opened));
  return opened.value.layers;
}

test('the gemeente gets files of the plan: the layers that are ticked, where they are, and the streets', async ({
  page,
}) => {
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Delen');
  await page.getByRole('button', { name: 'Bestand maken' }).scrollIntoViewIfNeeded();
  expect(await violations(page)).toEqual([]);

  await test.step('a GeoPackage in RD, without what is not ticked', async () => {
    await page.getByRole('checkbox', { name: 'Appgroepen' }).uncheck();
    const file = await fileOf(page, null);
    expect(file.suggestedFilename()).toMatch(/^dieren-west-voorbeeld-\d{4}-\d\d-\d\d\.gpkg$/);
    const layers = await layersIn(file);
    expect(layers.map(({ name, found }) => [name, found])).toEqual([
      ['dekking', 400],
      ['gaten', 5],
      ['deelgebieden', 4],
      ['borden', 0],
      ['wijken', 2],
    ]);
    expect(layers[0]!.crs).toMatchObject({ known: 'EPSG:28992' });
  });

  await test.step('shapefiles in WGS84', async () => {
    await page.getByText('WGS84 (wereld)').click();
    const [layer] = await layersIn(await fileOf(page, 'Shapefile (.zip)'));
    expect(layer).toMatchObject({ name: 'dekking', found: 400, crs: { known: 'EPSG:4326' } });
  });

  await test.step('the streets as a table for Dutch Excel', async () => {
    const file = await fileOf(page, 'Tabel van straten (.csv)');
    const rows = readFileSync(await file.path(), 'utf8').split('\r\n');
    expect(rows[0]).toBe(
      '\ufeffstraat;plaats;meters;gedekt_m;dekking;adressen;adr_gedekt;groepen;ongedekt;peildatum',
    );
    expect(rows).toHaveLength(66);
    expect(rows).toContainEqual(
      expect.stringMatching(/^Asterstraat;Dieren;154;1;niet gedekt;14;0;/),
    );
  });
});
