import { expect, test } from '@playwright/test';
import { hasSharedData, NO_SHARED_DATA, sharedPath } from '../sharedData.ts';
import { chooseFile, drawOnMap, shownShare } from './app.ts';
import { doTheJob } from './journey.ts';

test.skip(!hasSharedData, NO_SHARED_DATA);

test('a coordinator does the whole job on real streets', async ({ page, context }) => {
  await page.goto('.');

  await test.step('loads the streets of a file', async () => {
    await chooseFile(page, 'Bestand openen', sharedPath('wageningen/wegvakken-2020.geojson'));
    await expect(page.getByRole('dialog')).toContainText('49 straten in 247 stukken');
    await page.getByLabel('Naam van het plan').fill('Wageningen-Noord');
    await page.getByRole('button', { name: 'Nieuw plan maken' }).click();
    await expect(shownShare(page)).toHaveText('0%');
    await expect(page.getByText('0 van 49 straten helemaal gedekt')).toBeVisible();
  });

  await test.step('draws the border of the district with the mouse', async () => {
    await page.getByRole('button', { name: 'Wijkgrens tekenen' }).click();
    await drawOnMap(page, [
      [0.12, 0.2],
      [0.85, 0.2],
      [0.85, 0.68],
      [0.12, 0.68],
    ]);
    await expect(page.getByText('1 gebied')).toBeVisible();
    await expect(page.getByText('0 van 49 straten helemaal gedekt')).toBeHidden();
  });

  await doTheJob(page, context, {
    planName: 'Wageningen-Noord',
    subArea: [
      [0.3, 0.25],
      [0.65, 0.25],
      [0.65, 0.65],
      [0.3, 0.65],
    ],
    street: { typed: 'churchill', name: 'Churchillweg' },
  });
});
