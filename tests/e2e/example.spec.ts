import { expect, test } from '@playwright/test';
import { openExample, openPanel, shownShare, waitUntilSaved } from './app.ts';
import { doTheJob } from './journey.ts';

test('a coordinator does the whole job on the example', async ({ page, context }) => {
  await openExample(page, 'Dieren-West');
  await expect(shownShare(page)).not.toHaveText('0%');
  await doTheJob(page, context, {
    planName: 'Dieren-West (voorbeeld)',
    // between two sub-areas, where there is nothing yet
    subArea: [
      [0.13, 0.39],
      [0.31, 0.39],
      [0.31, 0.49],
      [0.13, 0.49],
    ],
    street: { typed: 'rozen', name: 'Rozenstraat' },
  });
});

test('the example says that it is schematic; what only social groups cover is not covered for safety', async ({
  page,
}) => {
  await openExample(page, 'Brediuskwartier');
  const forAll = Number.parseInt((await shownShare(page).textContent())!, 10);
  await page.getByText('Veiligheid', { exact: true }).click();
  await expect(page).toHaveURL(/purpose=safety/);
  await expect
    .poll(async () => Number.parseInt((await shownShare(page).textContent())!, 10))
    .toBeLessThan(forAll);
  await openPanel(page, 'Gebied');
  await expect(page.getByText('Schematisch voorbeeld: straten')).toBeVisible();
});

test('every step can be undone and redone by its name', async ({ page }) => {
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Appgroepen');
  const rows = page.getByRole('main').getByRole('listitem');
  await expect(rows).toHaveCount(4);
  await rows.first().getByRole('button').click();
  await page.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(rows).toHaveCount(3);

  await page.getByRole('button', { name: /^Ongedaan maken: groep .* verwijderd$/ }).click();
  await expect(rows).toHaveCount(4);
  await page.getByRole('button', { name: /^Opnieuw: groep .* verwijderd$/ }).click();
  await expect(rows).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(4);
  await waitUntilSaved(page);
  await page.reload();
  await expect(rows).toHaveCount(4);
});

test('a click on a street of the map chooses it, links it and unlinks it; one in the list moves the map', async ({
  page,
}) => {
  await openExample(page, 'Dieren-West');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Rozenstraat/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rozenstraat');
  // the map has moved to it: its middle is the middle of the map
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dekking');
  const canvas = page.locator('canvas.maplibregl-canvas');
  const { x, y, width, height } = (await canvas.boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rozenstraat');

  await openPanel(page, 'Appgroepen');
  await page.getByRole('button', { name: 'Nieuwe groep' }).click();
  await page.getByLabel('Naam', { exact: true }).fill('Appgroep Zuid');
  await page.getByRole('button', { name: 'Nieuwe groep' }).click();
  await page.getByRole('button', { name: 'Straten aanwijzen op de kaart' }).click();
  const unlink = page.getByRole('button', { name: 'Rozenstraat loskoppelen' });
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(unlink).toBeVisible();
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(unlink).toBeHidden();
});
