import { expect, test } from '@playwright/test';
import { hasSharedData, NO_SHARED_DATA, sharedPath } from '../sharedData.ts';
import { chooseFile, openPanel, shownShare } from './app.ts';

test.skip(!hasSharedData, NO_SHARED_DATA);

test('a district file of the whole country leaves the map and the lists with the streets', async ({
  page,
}) => {
  await page.goto('.');
  await chooseFile(page, 'Bestand openen', sharedPath('wageningen/wegvakken-2020.geojson'));
  await page.getByRole('button', { name: 'Nieuw plan maken' }).click();
  await expect(shownShare(page)).toBeVisible();
  await chooseFile(
    page,
    'Wijkgrens: Bestand openen',
    sharedPath('districts/wijken_2024_nl.geojson'),
  );
  await expect(page.getByRole('dialog')).toContainText('3.475 gebieden');
  await page.getByRole('button', { name: 'Gebruiken in dit plan' }).click();

  const which = page.getByRole('button', { name: 'Alle 3.475 gebieden tellen mee' });
  await which.click();
  const areas = page.getByRole('main').getByRole('checkbox');
  await expect(page.getByText('Dit zijn de gebieden bij uw straten.')).toBeVisible();
  expect(await areas.count()).toBeLessThan(20);
  await page.getByPlaceholder('Zoek een gebied').fill('den');
  await expect(areas).toHaveCount(100);

  // the country is not what there is to see
  await expect(page).toHaveURL(/at=5\.6\d*%2C51\.9\d*%2C1[3-6]\./);
  await openPanel(page, 'Dekking');
  await expect(page.getByRole('heading', { name: 'Per wijk of buurt' })).toBeVisible();

  await openPanel(page, 'Gebied');
  await page.getByRole('button', { name: 'Alles uit' }).click();
  await expect(page.getByText('Geen gebied gekozen: alle straten tellen mee')).toBeVisible();
  await page.getByPlaceholder('Zoek een gebied').fill('wagenberg');
  await areas.check();
  await expect(page.getByText('1 van 3.475 gebieden tellen mee')).toBeVisible();
  await openPanel(page, 'Dekking');
  await expect(page.getByText('Er telt nu geen enkele straat mee')).toBeVisible();
});
