import { expect, test } from '@playwright/test';
import { openExample, openPanel } from './app.ts';
import { turnsOfEndless, watchMotion } from './motion.ts';
import { SMALL_PHONE, sticksOut, ZOOMED } from './overflow.ts';
import { SCREENS } from './screens.ts';
import { tabWalk } from './tabWalk.ts';
import { violations, violationsInDark } from './violations.ts';

// `npm run check:accessibility`
const isAll = process.env['AXE'] === 'all';
// English has the same elements, and the compiler knows that it has all texts
const LANGUAGES = isAll ? (['nl', 'en'] as const) : (['nl'] as const);
// to give every screen another size takes a minute
const SIZES = isAll ? [SMALL_PHONE, ZOOMED] : [SMALL_PHONE];

const tell = (row: string) => isAll && process.stdout.write(`${row}\n`);

const WALK_MS = 20 * 60_000;

// a screen that is not reached is told in time
test.use({ actionTimeout: 30_000 });

for (const language of LANGUAGES) {
  test(`every screen meets WCAG 2.1 AA as far as a machine can tell, in light, dark, by Tab alone and with little room (${language})`, async ({
    page,
  }) => {
    test.setTimeout(WALK_MS);
    await page.addInitScript((to) => localStorage.setItem('buurtdekking.language', to), language);
    // the page is asked for less motion, as in nearly every test
    const moved = await watchMotion(page);
    const wrong: string[] = [];
    for (const { name, open } of SCREENS) {
      await test.step(name, () => open(page));
      const [light, dark] = [await violations(page), await violationsInDark(page)];
      const byTab = await tabWalk(page);
      const outside = await sticksOut(page, SIZES);
      tell(
        `${name} | ${language} | light: ${light.length} | dark: ${dark.length} | Tab: ${byTab.length} | outside: ${outside.length}`,
      );
      wrong.push(...[...light, ...dark, ...byTab, ...outside].map((each) => `${name}: ${each}`));
    }
    expect(wrong).toEqual([]);
    expect(moved).toEqual([]);
    expect(await turnsOfEndless(page)).toBe('1');
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
