import { expect, test, type Page } from '@playwright/test';
import { openExample, openPanel, shownShare } from './app.ts';

const rows = (page: Page) => page.getByRole('main').locator('[data-row]');
const row = (page: Page, name: RegExp) => page.getByRole('main').getByRole('button', { name });
const shareOf = async (page: Page) => Number.parseInt((await shownShare(page).textContent())!, 10);

/** Until there is nothing better to be found. */
async function findProposals(page: Page, button: 'Zoek voorstellen' | 'Zoek opnieuw') {
  await page.getByRole('button', { name: button }).click();
  await foundAll(page);
}

const foundAll = (page: Page) =>
  expect(page.getByRole('button', { name: 'Zoek opnieuw' })).toBeVisible();

test('what is not covered is proposed, decided one by one, and accepted into a scenario', async ({
  page,
}) => {
  await openExample(page, 'Brediuskwartier');
  await openPanel(page, 'Dekking');
  const before = await shareOf(page);
  await openPanel(page, 'Uitbreiden');
  await findProposals(page, 'Zoek voorstellen');
  await expect(page.getByText('Geen nieuwe groep nodig.')).toBeVisible();

  // one is looked at: why, and which streets
  await row(page, /^Schilders alert uitbreiden/).click();
  await expect(page.getByText(/^Grenst aan wat deze groep al dekt/)).toBeVisible();
  await page.getByText('Alle 2 straten').click();
  await expect(row(page, /^Oude Postweg even 16-72/).last()).toBeVisible();

  // and rejected: others take its streets
  await page.getByRole('button', { name: 'Deze groep niet laten groeien' }).click();
  await expect(row(page, /^Schilders alert uitbreiden/)).toBeHidden();
  await foundAll(page);
  await expect(rows(page).filter({ hasText: 'Oude Postweg' }).first()).toBeVisible();

  // what is locked stays when others are looked for
  const locked = row(page, /^Bloesembuurt uitbreiden/);
  const said = await locked.textContent();
  await locked.click();
  await page.getByRole('button', { name: 'Vastzetten' }).click();
  await expect(locked).toContainText('vastgezet');
  await foundAll(page);
  await expect(locked).toContainText(said!.slice(0, 60));

  await page.getByRole('button', { name: 'Alles overnemen' }).click();
  await page.getByRole('textbox', { name: 'Naam van het scenario' }).fill('Rond met zes');
  await page.getByRole('dialog').getByRole('button', { name: 'Overnemen' }).click();
  await expect(page.getByText(/voorstellen overgenomen in scenario Rond met zes\.$/)).toBeVisible();

  // in the scenario all is covered, and now is what it was
  await openPanel(page, 'Dekking');
  await expect(shownShare(page)).toHaveText(/^100\s?%$/);
  await page.getByRole('button', { name: 'Naar nu' }).click();
  await expect.poll(() => shareOf(page)).toBe(before);
});

test('a street is put in a group of its own, or skipped, by the keyboard alone', async ({
  page,
}) => {
  await openExample(page, 'Brediuskwartier');
  await openPanel(page, 'Uitbreiden');
  await page.getByRole('button', { name: 'Zoek voorstellen' }).press('Enter');
  await foundAll(page);
  const first = row(page, /^Schilders alert uitbreiden/);
  await first.press('Enter');
  await page.getByText('Alle 2 straten').press('Enter');
  await page.getByRole('combobox', { name: 'Ostadelaan ergens anders' }).focus();
  await page.keyboard.press('N');
  await expect(row(page, /^Nieuwe groep rond Ostadelaan/)).toContainText('vastgezet');
  await expect(page.getByText('1 nieuwe groep.')).toBeVisible();

  await foundAll(page);
  await row(page, /^Nieuwe groep rond Ostadelaan/).press('Enter');
  await page.getByRole('button', { name: 'Deze straten nu niet' }).press('Enter');
  await expect(page.getByText('Geen nieuwe groep nodig.')).toBeVisible();
  await foundAll(page);
  await page.getByRole('button', { name: 'Toch meenemen' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Toch meenemen' })).toBeHidden();
});
