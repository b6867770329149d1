import { expect, test } from '@playwright/test';
import { openExample, openPanel } from './app.ts';
import { violations } from './violations.ts';

// who has never been here
test.use({ storageState: { cookies: [], origins: [] } });

test('the tour is offered once, and the help stands beside what it explains', async ({ page }) => {
  await openExample(page, 'Dieren-West');
  const offer = page.getByRole('button', { name: 'Rondleiding beginnen' });
  const title = page.getByRole('heading', { level: 1 });
  await expect(offer).not.toBeFocused();
  await offer.press('Enter');
  const card = page.getByRole('dialog');
  for (let at = 1; at <= 6; at += 1) {
    await expect(card.getByText(`${at} van 6`)).toBeVisible();
    if (at === 1) expect(await violations(page), 'the tour').toEqual([]);
    // a card of its own for each step, which has the focus
    await expect(card.getByRole('button').first()).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(card).toBeHidden();
  await expect(title).toBeFocused();
  await page.reload();
  await expect(title).toHaveText('Dekking');
  await expect(offer).toBeHidden();

  await openPanel(page, 'Appgroepen');
  const button = page.getByRole('button', { name: 'Uitleg', exact: true });
  await button.press('Enter');
  const help = page.getByRole('complementary', { name: 'Uitleg: Appgroepen' });
  await expect(help.getByRole('heading', { level: 2 })).toBeFocused();
  expect(await violations(page), 'the help').toEqual([]);
  // the page goes on beside it
  await page.getByRole('button', { name: 'Nieuwe groep' }).click();
  await expect(title).toHaveText('Nieuwe groep');
  await help.getByRole('button', { name: 'Eén appgroep' }).click();
  const other = page.getByRole('complementary', { name: 'Uitleg: Eén appgroep' });
  await expect(other.getByText('Straten aanwijzen op de kaart').first()).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(other).toBeInViewport({ ratio: 1 });
  await expect(title).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(other).toBeHidden();
  await expect(title).toBeFocused();
});
