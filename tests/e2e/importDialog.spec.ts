import { expect, test, type Page } from '@playwright/test';
import { hasSharedData, NO_SHARED_DATA, sharedPath } from '../sharedData.ts';
import { openExample, openPanel } from './app.ts';
import { violations } from './violations.ts';

/** Offers files behind the button with this name. */
async function offer(
  page: Page,
  button: string,
  files: string | { name: string; mimeType: string; buffer: Buffer },
) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles(files);
  return page.getByRole('dialog');
}

const geoJson = (name: string, features: readonly object[]) => ({
  name,
  mimeType: 'application/geo+json',
  buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features })),
});

const street = (properties: object, lat: number) => ({
  type: 'Feature',
  properties,
  geometry: {
    type: 'LineString',
    coordinates: [
      [6.09, lat],
      [6.095, lat],
    ],
  },
});

const wegvak = (id: number, name: string, lat: number) =>
  street({ wvk_id: id, stt_naam: name, wpsnaam: 'Dieren' }, lat);

const use = (page: Page) => page.getByRole('button', { name: 'Gebruiken in dit plan' }).click();

test('data is added, updated or replaced, each as one step that can be undone', async ({
  page,
}) => {
  await page.goto('.');
  const first = geoJson('eerst.geojson', [
    wegvak(1, 'Eikenlaan', 52.05),
    wegvak(2, 'Dreef', 52.06),
  ]);
  await offer(page, 'Bestand openen', first);
  await page.getByRole('button', { name: 'Nieuw plan maken' }).click();
  const figure = (streets: string) => page.getByText(streets, { exact: true });
  await expect(figure('2 straten, 2 stukken')).toBeVisible();

  const newer = geoJson('later.geojson', [
    wegvak(2, 'Nieuwe Dreef', 52.06),
    wegvak(3, 'Wilgenlaan', 52.07),
  ]);
  for (const [mode, counts, after] of [
    ['Toevoegen', 'nu, straks 3: 1 nieuw, 1 dubbel', '3 straten, 3 stukken'],
    ['Bijwerken', 'nu, straks 3: 1 nieuw, 1 gewijzigd', '3 straten, 3 stukken'],
    ['Vervangen', 'nu, straks 2: 1 nieuw, 1 gewijzigd, 1 weg', '2 straten, 2 stukken'],
  ] as const) {
    const dialog = await offer(page, 'Straten: Ander bestand', newer);
    await expect(dialog).toContainText(`2 stukken straat ${counts}`);
    await dialog.getByRole('radio', { name: mode }).check();
    await use(page);
    await expect(dialog).toBeHidden();
    await expect(figure(after)).toBeVisible();
    await page.getByRole('button', { name: 'Ongedaan maken: later.geojson geladen' }).click();
    await expect(figure('2 straten, 2 stukken')).toBeVisible();
  }
});

test('the report stays with the data, and is copied as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Gebied');
  const twice = wegvak(7, 'Wilgenlaan', 52.07);
  const noShape = { ...twice, geometry: null };
  const file = geoJson('met-fouten.geojson', [twice, twice, noShape]);
  const dialog = await offer(page, 'Straten: Ander bestand', file);
  await dialog.getByRole('radio', { name: 'Vervangen' }).check();
  await use(page);
  await expect(page.getByText('1 straat, 1 stuk', { exact: true })).toBeVisible();
  await page.reload();
  await page.getByLabel('Straten: Verslag').click();
  await expect(page.getByText('3 regels gevonden, 1 gebruikt')).toBeVisible();
  await expect(page.getByText('1 × zonder vorm (bijvoorbeeld #3)')).toBeVisible();
  await page.getByRole('button', { name: 'Kopiëren als tekst' }).click();
  await expect(page.getByText('Het verslag is gekopieerd')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Bestand: met-fouten.geojson');
  expect(copied).toContain('184 stukken straat nu, straks 1');
  expect(copied).toContain('naam: stt_naam');
});

test('columns are chosen by hand, and remembered for the next file of the source', async ({
  page,
}) => {
  await page.goto('.');
  const rows = [street({ KENMERK: 'Eikenlaan', SOORT: 'weg' }, 52.05)];
  const dialog = await offer(page, 'Bestand openen', geoJson('gemeente.geojson', rows));
  await expect(dialog.getByRole('alert')).toContainText('geen straatnaam');
  await dialog.getByRole('combobox', { name: 'naam' }).click();
  await page.getByRole('option', { name: 'KENMERK' }).click();
  await expect(dialog).toContainText('1 straat in 1 stuk');
  await expect(dialog).toContainText('Bijvoorbeeld: Eikenlaan');
  await page.getByRole('button', { name: 'Nieuw plan maken' }).click();
  await expect(page.getByText('1 straat, 1 stuk', { exact: true })).toBeVisible();

  await page.goto('.');
  await offer(page, 'Bestand openen', geoJson('gemeente-2.geojson', rows));
  await expect(dialog).toContainText('1 straat in 1 stuk');
});

test('what a file is about is guessed, and can be changed', async ({ page }) => {
  await page.goto('.');
  const border = {
    type: 'Feature',
    properties: { naam: 'Zuid' },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [6.08, 52.04],
          [6.1, 52.04],
          [6.1, 52.06],
          [6.08, 52.04],
        ],
      ],
    },
  };
  const both = geoJson('alles.geojson', [wegvak(1, 'Eikenlaan', 52.05), border]);
  const dialog = await offer(page, 'Bestand openen', both);
  await expect(dialog).toContainText('1 straat in 1 stuk');
  await dialog.getByRole('radio', { name: 'Wijkgrens' }).check();
  await expect(dialog.getByText('1 gebied', { exact: true })).toBeVisible();
  await dialog.getByRole('radio', { name: 'Adressen' }).check();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByRole('radio', { name: 'Straten' }).check();
  await expect(dialog).toContainText('1 straat in 1 stuk');
  expect(await violations(page)).toEqual([]);
});

/** What the dialog says of each file. */
const SHARED: readonly [path: string, says: string][] = [
  ['wageningen/wegvakken-2019.geojson', '49 straten in 232 stukken'],
  ['wageningen/wegvakken-2020.geojson', '49 straten in 247 stukken'],
  ['wageningen/wegvakken-2020-rd.geojson', '49 straten in 247 stukken'],
  ['wageningen/wegvakken-2020-rd.gml', '49 straten in 247 stukken'],
  ['wageningen/wegvakken-2020-rd.gpkg', '49 straten in 247 stukken'],
  ['wageningen/wegvakken-2020-rd.shp.zip', '49 straten in 247 stukken'],
  ['districts/buurten_gooise_meren.geojson', '56 gebieden'],
  ['districts/buurten_rheden.geojson', '23 gebieden'],
  ['districts/wijken_2024_gooise_meren.geojson', '7 gebieden'],
  ['districts/wijken_2024_rheden.geojson', '3 gebieden'],
  ['districts/wijken_2024_nl.geojson', '3.475 gebieden'],
  ['amsterdam/adressen-westelijke-eilanden.geojson', '1.904 adressen'],
  ['amsterdam/bag-wgs84.gpkg', '1.904 adressen'],
  ['liechtenstein/ways.geojson', '12.148 stukken'],
  ['liechtenstein/addresses.geojson', '3.356 adressen'],
];

test('every file of real data imports with the right counts', async ({ page }) => {
  test.skip(!hasSharedData, NO_SHARED_DATA);
  await page.goto('.');
  const dialog = page.getByRole('dialog');
  for (const [path, says] of SHARED) {
    await offer(page, 'Bestand openen', sharedPath(path));
    await expect(dialog, path).toContainText(says);
    await dialog.getByRole('button', { name: 'Annuleren' }).click();
    await expect(dialog).toBeHidden();
  }
});

test('reading says how far it is and is stopped at once, and the plan stays what it is', async ({
  page,
}) => {
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Gebied');
  // made in the page, where it costs little
  await page.evaluate(() => {
    const line = `{"type":"Feature","properties":{"name":"A"},"geometry":{"type":"LineString","coordinates":[[6,52],[6.1,52]]}},`;
    const piece = line.repeat(100_000);
    const head = '{"type":"FeatureCollection","features":[';
    const transfer = new DataTransfer();
    transfer.items.add(new File([head, ...Array(8).fill(piece)], 'groot.geojson'));
    const drop = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
    document.querySelector('main')!.dispatchEvent(drop);
  });
  const dialog = page.getByRole('dialog');
  const progress = dialog.getByRole('progressbar');
  const percent = async () => Number(await progress.getAttribute('aria-valuenow'));
  // all of it while nothing is known yet
  await expect.poll(percent).toBeLessThan(100);
  const before = await percent();
  await expect.poll(percent).toBeGreaterThan(before);
  await dialog.getByRole('button', { name: 'Stoppen' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('64 straten, 184 stukken', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeDisabled();
});
