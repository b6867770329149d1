import { expect, test } from '@playwright/test';
import { openExample, openPanel } from './app.ts';
import { violations } from './violations.ts';

test('a list of streets becomes links in one step, and what is not certain is asked first', async ({
  page,
}) => {
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Appgroepen');
  await page.getByRole('button', { name: 'Nieuwe groep' }).click();
  await page.getByLabel('Naam', { exact: true }).fill('Appgroep Zuid');
  await page.getByRole('button', { name: 'Nieuwe groep' }).click();

  await page.getByRole('button', { name: 'Lijst met straten plakken' }).click();
  await page
    .getByLabel('Plak of typ een lijst met straten')
    .fill('Irisstraat, de even kant van de Rozenstr., Spoorstrat 1 t/m 9 en de Xylofoonweg');
  const read = page.getByRole('list', { name: 'Wat er staat' });
  await expect(read.getByRole('checkbox', { name: 'Irisstraat hele straat' })).toBeChecked();
  await expect(read.getByRole('checkbox', { name: 'Rozenstraat even kant' })).toBeChecked();
  const asked = read.getByRole('checkbox', { name: 'Spoorstraat 1 t/m 9' });
  await expect(asked).not.toBeChecked();
  await expect(read).toContainText('Is dit Spoorstraat of Ridderspoorstraat?');
  await expect(page.getByRole('list', { name: 'Niet herkend' })).toContainText('Xylofoonweg');
  expect(await violations(page)).toEqual([]);

  await asked.check();
  await page.getByRole('button', { name: '3 toevoegen' }).click();
  await expect(page.getByRole('button', { name: 'Spoorstraat loskoppelen' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rozenstraat loskoppelen' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Irisstraat loskoppelen' })).toBeHidden();
});
