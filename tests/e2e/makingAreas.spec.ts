import { expect, test, type Page } from '@playwright/test';
import { openExample, openPanel } from './app.ts';
import { violations } from './violations.ts';

const SENTENCE = 'ten westen van de Harderwijkerweg en ten noorden van de Admiraal Helfrichlaan';

async function chooseWay(page: Page, way: string): Promise<void> {
  await page.getByRole('button', { name: 'Anders maken' }).click();
  await page.getByRole('menuitem', { name: way }).click();
}

test('a sentence becomes an area that is shown before it is made, and stays with it', async ({
  page,
}) => {
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Deelgebieden');
  await page.getByRole('button', { name: 'Anders maken' }).click();
  await expect(page.getByRole('menuitem', { name: 'In woorden' })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await chooseWay(page, 'In woorden');
  // who presses the rail again is back at the list
  await openPanel(page, 'Deelgebieden');
  await chooseWay(page, 'In woorden');
  const sentence = page.getByLabel('Waar ligt het?');
  await sentence.fill('ten westen van de Harderwijkerlaan');
  await expect(page.getByText(/Bedoelt u Harderwijkerweg/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Deelgebied maken' })).toBeDisabled();
  await sentence.fill(SENTENCE);
  await expect(page.getByText('Het gebied staat in het paars op de kaart.')).toBeVisible();
  // the lists follow what was typed, and write the sentence in their turn
  const direction = page.getByRole('combobox', { name: 'Kant van Admiraal Helfrichlaan' });
  await expect(direction).toHaveValue('ten noorden van');
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Naam', { exact: true }).fill('West');
  await page.getByText('Alleen wat nog van geen ander deelgebied is').click();
  await page.getByRole('button', { name: 'Deelgebied maken' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('West');
  await expect(page.getByText(SENTENCE)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deelgebieden');
});

test('a sub-area is split along a street by the keyboard alone, and its neighbours know', async ({
  page,
}) => {
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Deelgebieden');
  await page.getByRole('button', { name: /^Componistenbuurt/ }).focus();
  await page.keyboard.press('Enter');
  const street = page.getByRole('combobox', { name: 'Splits langs een straat' });
  await street.focus();
  await page.keyboard.type('handelstr');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/deelt het in tweeën/)).toBeVisible();
  await page.getByRole('button', { name: 'Splitsen' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(page.locator('[data-row]')).toHaveCount(5);
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-row]')).toHaveCount(4);
});
