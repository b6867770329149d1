import { expect, test, type Page } from '@playwright/test';
import { openExample, openPanel } from './app.ts';

const line = (name: string, coordinates: number[][]) => ({
  type: 'Feature',
  properties: { name },
  geometry: { type: 'LineString', coordinates },
});
const collection = (features: unknown[], more: object = {}) =>
  JSON.stringify({ type: 'FeatureCollection', features, ...more });
const point = {
  type: 'Feature',
  properties: {},
  geometry: { type: 'Point', coordinates: [5.66, 51.97] },
};

/** Offers a file at the start; gives the text of the dialog that answers. */
async function offer(page: Page, name: string, content: string | Buffer) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Bestand openen' }).click(),
  ]);
  await chooser.setFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  return page.getByRole('dialog');
}

const WRONG: readonly [what: string, content: string | Buffer, says: RegExp][] = [
  ['an empty file', '', /is leeg/],
  ['a web page', '<!doctype html><html><body>Fout</body></html>', /is een webpagina/],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /een afbeelding/],
  [
    'a file that was cut off',
    collection([
      line('A', [
        [5, 52],
        [5.1, 52],
      ]),
    ]).slice(0, -9),
    /afgebroken/,
  ],
  ['points only', collection([point]), /punten/],
  [
    'lines without names',
    collection([
      {
        ...line('', [
          [5, 52],
          [5.1, 52],
        ]),
        properties: { id: 1 },
      },
    ]),
    /geen straatnaam/,
  ],
  [
    'an unknown coordinate system',
    collection(
      [
        line('A', [
          [700000, 5800000],
          [700100, 5800000],
        ]),
      ],
      {
        crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::31370' } },
      },
    ),
    /31370/,
  ],
  ['no features', collection([]), /leeg kaartbestand/],
  [
    'coordinates that are no numbers',
    collection([
      line('A', [
        ['x', 'y'],
        ['z', 'w'],
      ] as never),
    ]),
    /./,
  ],
];

test('what is no file of streets gives a sentence, and changes nothing', async ({ page }) => {
  await page.goto('.');
  for (const [what, content, says] of WRONG) {
    await test.step(what, async () => {
      const dialog = await offer(page, 'straten.geojson', content);
      await expect(dialog.getByRole('alert')).toContainText(says);
      await expect(dialog).toContainText('Er is niets veranderd');
      await dialog.getByRole('button', { name: 'Sluiten' }).last().click();
      await expect(dialog).toBeHidden();
      await expect(page.getByText('Hier komen de plannen die u maakt')).toBeVisible();
    });
  }
});

test('a film of 200 MB is refused without being read', async ({ page }) => {
  await page.goto('.');
  await expect(page.getByRole('main')).toBeVisible();
  // made in the page, where it costs nothing: a file of holes behind the head of a film
  await page.evaluate(() => {
    const head = new Uint8Array([0, 0, 0, 0x20, 0x66, 0x74, 0x79, 0x70, 0x69, 0x73, 0x6f, 0x6d]);
    const piece = new Uint8Array(20_000_000);
    const transfer = new DataTransfer();
    transfer.items.add(
      new File([head, ...Array.from({ length: 10 }, () => piece)], 'straten.geojson'),
    );
    const drop = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
    document.querySelector('main')!.dispatchEvent(drop);
  });
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('een video');
});

test('a dropped file replaces nothing before the user says so, and then in one step that can be undone', async ({
  page,
}) => {
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Gebied');
  const streets = page.getByText(/^64 straten, 184 stukken$/);
  await expect(streets).toBeVisible();
  const file = collection([
    line('Nieuwe straat', [
      [6.09, 52.055],
      [6.095, 52.055],
    ]),
  ]);
  await page.evaluate((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'nieuw.geojson'));
    const drop = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
    document.querySelector('main')!.dispatchEvent(drop);
  }, file);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('1 straat in 1 stuk');
  await expect(dialog).toContainText('Dit plan heeft al straten');
  await dialog.getByRole('button', { name: 'Gebruiken in dit plan' }).click();
  await expect(dialog.getByText('Kies eerst wat er met uw gegevens')).toBeVisible();
  await expect(dialog.getByRole('radio', { name: 'Toevoegen' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  await expect(streets).toBeVisible();

  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Straten: Ander bestand' }).click(),
  ]);
  await chooser.setFiles({
    name: 'nieuw.geojson',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  });
  await page.getByRole('radio', { name: 'Vervangen' }).check();
  await page.getByRole('button', { name: 'Gebruiken in dit plan' }).click();
  await expect(page.getByText(/^1 straat, 1 stuk$/)).toBeVisible();
  await page.getByRole('button', { name: /^Ongedaan maken: nieuw.geojson geladen$/ }).click();
  await expect(streets).toBeVisible();
});
