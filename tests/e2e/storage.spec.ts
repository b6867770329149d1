import { expect, test } from '@playwright/test';
import { addGroup, chooseFile, openExample, openPanel, shownShare, waitUntilSaved } from './app.ts';

test('two windows show the same plan', async ({ page, context }) => {
  await openExample(page, 'Dieren-West');
  const other = await context.newPage();
  await other.goto(page.url());
  await openPanel(other, 'Appgroepen');
  await expect(other.getByRole('main').getByRole('listitem')).toHaveCount(4);

  await addGroup(page, 'Appgroep Zuid');
  await expect(other.getByRole('button', { name: /^Appgroep Zuid/ })).toBeVisible();

  // a step of this window is not undone in the other
  await expect(
    other.getByRole('banner').getByRole('button', { name: 'Ongedaan maken' }),
  ).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: /^Ongedaan maken: groep Appgroep Zuid/ }).click();
  await expect(other.getByRole('button', { name: /^Appgroep Zuid/ })).toBeHidden();
});

test('a plan that is removed can be kept after all', async ({ page }) => {
  await openExample(page, 'Brediuskwartier');
  await page.getByRole('button', { name: /: menu$/ }).click();
  await page.getByRole('menuitem', { name: 'Alle plannen' }).click();
  const plan = page.getByRole('button', { name: /^Brediuskwartier \(voorbeeld\)/ });
  await page.getByRole('button', { name: /^Verwijderen: Brediuskwartier/ }).click();
  await expect(plan).toBeHidden();
  await page.getByRole('button', { name: 'Toch bewaren' }).click();
  await expect(plan).toBeVisible();
});

test('the same file opens twice, as two plans', async ({ page }) => {
  await openExample(page, 'Brediuskwartier');
  await openExample(page, 'Brediuskwartier');
  await page.goto('.');
  await expect(page.getByRole('button', { name: /^Brediuskwartier \(voorbeeld\)/ })).toHaveCount(2);
});

test('what a newer version has stored is left alone, and its plans go to another browser as files', async ({
  page,
  browser,
  baseURL,
}, testInfo) => {
  await openExample(page, 'Dieren-West');
  await waitUntilSaved(page);
  await page.goto('icons/icon.svg');
  await page.evaluate(raiseVersion, 'buurtdekking');

  await page.goto('.');
  await expect(page.getByText('Uw plannen kunnen nu niet worden geopend')).toBeVisible();
  await page.getByRole('button', { name: 'Kijk wat er te lezen is' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Bewaar als bestand: Dieren-West/ }).click(),
  ]);
  await expect(page.getByText('Er staan ook personen in')).toBeVisible();
  const file = testInfo.outputPath(download.suggestedFilename());
  await download.saveAs(file);

  const elsewhere = await browser.newContext({ baseURL: baseURL! });
  const other = await elsewhere.newPage();
  await other.goto('.');
  await chooseFile(other, 'Bestand openen', file);
  await other.getByRole('button', { name: 'Openen als nieuw plan' }).click();
  await expect(shownShare(other)).toHaveText('63%');
  await elsewhere.close();
});

/** Does to the database what a newer version of the app would. */
function raiseVersion(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 10_000);
    opening.addEventListener('success', () => {
      opening.result.close();
      resolve();
    });
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
  });
}
