import { expect, test, type Page } from '@playwright/test';
import { openExample, openPanel, shownShare } from './app.ts';

const gapsShown = (page: Page) => page.getByText(/^\d+ van \d+$/);
const groupField = (page: Page) => page.getByRole('combobox', { name: 'Aan een groep toevoegen' });
const shareOf = async (page: Page) => Number.parseInt((await shownShare(page).textContent())!, 10);

test('a gap is added to a group with the keyboard alone, and taken back', async ({ page }) => {
  await openExample(page, 'Brediuskwartier');
  const before = await shareOf(page);
  const next = page.getByRole('button', { name: 'Volgende witte vlek' });
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(gapsShown(page)).toHaveText('1 van 5');
  const gap = page.locator('main [aria-current]');
  await expect(gap).toContainText('Boszoom 1 t/m 14, Hogeweg oneven 1-65, Tollenslaan');

  await page.keyboard.press('Tab');
  await expect(gap).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(groupField(page)).toBeFocused();
  await page.keyboard.type('bloes');
  await page.keyboard.press('Enter');

  const said = page.getByRole('alert').filter({ hasText: 'Toegevoegd aan Bloesembuurt' });
  await expect(said).toContainText('Boszoom 1 t/m 14');
  await expect.poll(() => shareOf(page)).toBeGreaterThan(before + 10);
  // the next gap is in its place, and the keyboard is on it
  const oudePostweg = page.getByRole('button', { name: /^Oude Postweg even 16-72, Ostadelaan/ });
  await expect(oudePostweg).toBeFocused();
  await expect(page.getByRole('button', { name: /^Boszoom 1 t\/m 14/ })).toBeHidden();

  await page.keyboard.press('Control+z');
  await expect(gapsShown(page)).toBeHidden();
  await expect.poll(() => shareOf(page)).toBe(before);
  await expect(page.getByRole('button', { name: /^Boszoom 1 t\/m 14/ })).toBeVisible();
});

test('a gap that is added is links of the group in the words of its streets', async ({ page }) => {
  await openExample(page, 'Brediuskwartier');
  await page.getByRole('button', { name: /^Wilgenlaan 21-31 en 22-32/ }).click();
  await groupField(page).fill('vijver');
  await page.getByRole('option', { name: 'Buurtwacht Vijverpark' }).click();
  await expect(page.getByText(/^Toegevoegd aan .*: Wilgenlaan 21-31 en 22-32$/)).toBeVisible();
  await openPanel(page, 'Appgroepen');
  await page
    .getByRole('main')
    .getByRole('button', { name: /Vijverpark/ })
    .click();
  const links = page.getByRole('main').getByRole('listitem');
  await expect(links.filter({ hasText: 'Wilgenlaan oneven 21 t/m 31' })).toBeVisible();
  await expect(links.filter({ hasText: 'Wilgenlaan even 22 t/m 32' })).toBeVisible();
});

test('for safety a gap is not offered to social groups', async ({ page }) => {
  await openExample(page, 'Brediuskwartier');
  await page.getByRole('button', { name: 'Volgende witte vlek' }).click();
  const options = page.getByRole('option');
  await groupField(page).click();
  await expect(options).toHaveCount(7);
  await page.keyboard.press('Escape');
  await page.getByText('Veiligheid', { exact: true }).click();
  await groupField(page).click();
  await expect.poll(() => options.count()).toBeLessThan(7);
});

test('an overlap says whose it is, and a street which group covers which part of which side', async ({
  page,
}) => {
  await openExample(page, 'Brediuskwartier');
  const overlap = page.getByRole('button', { name: /^Lindelaan, Eikenlaan/ });
  await expect(overlap).toContainText('Bloesembuurt');
  await overlap.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lindelaan');

  await openPanel(page, 'Dekking');
  await page.getByText(/^Deels \d+$/).click();
  const street = page.getByRole('button', { name: /^Acacialaan/ });
  await expect(street).toContainText('niet gedekt: 21-27 en 2-26');
  await street.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Acacialaan');
  const side = (name: string) =>
    page
      .locator('section')
      .filter({ has: page.getByRole('heading', { level: 3, name }) })
      .last();
  await expect(side('Oneven kant').getByRole('listitem')).toHaveText([
    '1-19Bloesembuurt',
    '21-27niet gedekt',
  ]);
  await expect(side('Even kant').getByRole('listitem')).toHaveText(['2-26niet gedekt']);
});
