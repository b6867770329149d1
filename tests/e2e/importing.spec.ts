import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { checksumOf } from '../../geo/plan/canonicalJson.ts';
import { openExample, openPanel, shownShare } from './app.ts';

const EXAMPLE = new URL('../../public/examples/dieren-west.buurtdekking.json', import.meta.url);

const streets = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'Nieuwe straat' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [6.09, 52.055],
          [6.095, 52.055],
        ],
      },
    },
  ],
});

/** Drops a file on the page, as the file manager does. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  await page.evaluate(
    ([fileName, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text!], fileName!));
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector('main')!.dispatchEvent(event);
    },
    [name, content],
  );
}

test('a double click makes one plan', async ({ page }) => {
  await page.goto('.');
  await expect(page.getByRole('main')).toBeVisible();
  await drop(page, 'straten.geojson', streets);
  await page.getByRole('button', { name: 'Nieuw plan maken' }).dblclick();
  await expect(shownShare(page)).toBeVisible();
  await page.goto('.');
  await expect(page.getByRole('button', { name: /^Straten/ })).toHaveCount(1);
});

test('files are dealt with one after another', async ({ page }) => {
  await page.goto('.');
  await expect(page.getByRole('main')).toBeVisible();
  await drop(page, 'eerst.geojson', streets);
  await drop(page, 'laatst.geojson', streets);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('eerst.geojson (bestand 1 van 2)');
  await expect(dialog).toContainText('1 straat in 1 stuk');
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  await expect(dialog).toContainText('laatst.geojson (bestand 2 van 2)');
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  await expect(dialog).toBeHidden();
});

test('a plan dropped on an open plan opens beside it', async ({ page }) => {
  await openExample(page, 'Brediuskwartier');
  await drop(page, 'dieren-west.buurtdekking.json', readFileSync(EXAMPLE, 'utf8'));
  await page.getByRole('button', { name: 'Openen als nieuw plan' }).click();
  await expect(page.getByText('40 van 64 straten helemaal gedekt')).toBeVisible();
  await page.goto('.');
  await expect(page.getByRole('button', { name: /^Brediuskwartier \(voorbeeld\)/ })).toBeVisible();
});

test('a plan whose history is damaged opens without it', async ({ page }) => {
  const { sha256: _, ...example } = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as object & {
    sha256: string;
  };
  const content = { ...example, history: Buffer.from('not a history').toString('base64') };
  await page.goto('.');
  await expect(page.getByRole('main')).toBeVisible();
  const file = JSON.stringify({ ...content, sha256: checksumOf(content) });
  await drop(page, 'plan.buurtdekking.json', file);
  await page.getByRole('button', { name: 'Openen als nieuw plan' }).click();
  await expect(page.getByText('De geschiedenis in dit bestand is beschadigd')).toBeVisible();
  await expect(page.getByText('40 van 64 straten helemaal gedekt')).toBeVisible();
});

test('what is cancelled leaves nothing behind', async ({ page }) => {
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Gebied');
  await drop(page, 'nieuw.geojson', streets);
  await page.getByRole('button', { name: 'Annuleren' }).click();
  await expect(page.getByText(/^64 straten, 184 stukken$/)).toBeVisible();
  await expect(page.getByRole('banner').getByText('Opgeslagen')).toBeAttached();
});
