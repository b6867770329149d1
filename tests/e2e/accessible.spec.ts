import { expect, test } from '@playwright/test';
import { openExample, openPanel } from './app.ts';
import { violations } from './violations.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('every screen meets WCAG 2.1 AA as far as a machine can tell', async ({ page }) => {
      await page.goto('.');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await openExample(page, 'Dieren-West');
      for (const panel of [
        'Gebied',
        'Deelgebieden',
        'Appgroepen',
        'Dekking',
        'Beheerders',
        'Delen',
      ]) {
        await openPanel(page, panel);
        expect(await violations(page), panel).toEqual([]);
        if (['Deelgebieden', 'Appgroepen', 'Beheerders'].includes(panel)) {
          await page.getByRole('main').getByRole('listitem').first().getByRole('button').click();
          await expect(page.getByRole('button', { name: 'Terug' })).toBeVisible();
          expect(await violations(page), `${panel}, one of them`).toEqual([]);
        }
        if (panel === 'Dekking') {
          await page.getByRole('button', { name: 'Volgende witte vlek' }).click();
          await expect(
            page.getByRole('combobox', { name: 'Aan een groep toevoegen' }),
          ).toBeVisible();
          expect(await violations(page), 'a gap').toEqual([]);
          await page.locator('main [data-row="Spoorstraat"]').click();
          await expect(page.getByText('Wie dekt welk stuk')).toBeVisible();
          expect(await violations(page), 'a street').toEqual([]);
        }
      }
    });
  });
}

test('a group gets a street with the keyboard alone', async ({ page }) => {
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Appgroepen');
  await page.getByRole('button', { name: 'Nieuwe groep' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Appgroep Zuid');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Appgroep Zuid');
  await page.getByRole('combobox', { name: 'Straat toevoegen' }).focus();
  await page.keyboard.type('Rozen');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Rozenstraat loskoppelen' })).toBeVisible();
});

test('English is complete, and stays chosen', async ({ page }) => {
  await openExample(page, 'Dieren-West');
  await page.getByRole('button', { name: /: menu$/ }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Coverage');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Coverage');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
