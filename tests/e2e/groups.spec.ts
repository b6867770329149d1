import { expect, test, type Page } from '@playwright/test';
import { openExample, openPanel, shownShare } from './app.ts';
import { mapAtRest } from './mapPlace.ts';
import { violations } from './violations.ts';

const links = (page: Page) => page.getByRole('main').getByRole('listitem');
const bar = (page: Page) => page.locator('#tool-bar');

/** Opens a group of the list. */
async function openGroup(page: Page, name: string): Promise<void> {
  await openPanel(page, 'Appgroepen');
  await page.getByRole('main').getByRole('button', { name }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

test('a group is made of every kind of link, copied, split and merged', async ({ page }) => {
  await openExample(page, 'Dieren-West');
  const before = await shownShare(page).textContent();

  await test.step('by fields and the keyboard, and the map shows it while it is filled in', async () => {
    await openPanel(page, 'Appgroepen');
    await page.getByRole('button', { name: 'Nieuwe groep' }).click();
    await page.getByLabel('Naam', { exact: true }).fill('Appgroep Zuid');
    await page.getByRole('button', { name: 'Nieuwe groep' }).click();
    for (const [part, fill, said] of [
      ['Eén kant', null, 'even kant'],
      ['Huisnummers', 'Behalve', 'behalve 12'],
      ['Tussen zijstraten', null, 'tussen'],
      ['Een stuk, in meters', null, 'getekend stuk'],
    ] as const) {
      await page.getByRole('button', { name: 'Deel van een straat toevoegen' }).click();
      await page.getByRole('combobox', { name: 'Straat kiezen' }).fill('rozenstr');
      await page.getByRole('option').first().click();
      await page.getByLabel('Welk deel?').selectOption(part);
      if (part === 'Eén kant') await page.getByText('even kant', { exact: true }).click();
      if (fill) await page.getByLabel(fill).fill('12');
      if (part === 'Een stuk, in meters') {
        await page.getByRole('slider', { name: 'Eind' }).focus();
        for (let i = 0; i < 40; i++) await page.keyboard.press('ArrowLeft');
      }
      await expect(page.getByRole('status').filter({ hasText: /\d m op de kaart/ })).toBeVisible();
      if (part === 'Huisnummers') expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
      await expect(links(page).filter({ hasText: said }).first()).toBeVisible();
    }
  });

  await test.step('with the mouse: a side, a block, and a stroke of paint as one step', async () => {
    await openGroup(page, 'Appgroep Zuid');
    await page.getByRole('button', { name: 'Straten aanwijzen op de kaart' }).click();
    await mapAtRest(page);
    const count = await links(page).count();
    await bar(page).getByText('Verven', { exact: true }).click();
    expect(await violations(page)).toEqual([]);
    const box = (await page.locator('canvas.maplibregl-canvas').boundingBox())!;
    await page.mouse.move(box.x + 60, box.y + box.height * 0.4);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 60, box.y + box.height * 0.42, { steps: 12 });
    await page.mouse.up();
    await expect(bar(page)).toContainText(/\d+ k?m toegevoegd/);
    await expect.poll(() => links(page).count()).toBeGreaterThan(count);
    await page.keyboard.press('Control+z');
    await expect.poll(() => links(page).count()).toBe(count);
    await page.keyboard.press('Escape');
  });

  await test.step('and comes back from a copy, a merge and a split', async () => {
    const count = await links(page).count();
    await page.getByRole('button', { name: 'Kopiëren' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Appgroep Zuid (kopie)');
    await expect.poll(() => links(page).count()).toBe(count);
    await page.getByRole('button', { name: 'Samenvoegen' }).click();
    await page.getByRole('combobox', { name: /^Welke groep gaat op/ }).fill('Appgroep Zuid');
    await page.getByRole('option', { name: 'Appgroep Zuid', exact: true }).click();
    await expect(page.getByText('Appgroep Zuid is opgegaan in')).toBeVisible();
    await expect.poll(() => links(page).count()).toBe(count);
  });

  await openPanel(page, 'Dekking');
  await expect(shownShare(page)).not.toHaveText(before!);
});

test('a group splits along a street, and so does the sub-area that it serves', async ({ page }) => {
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Dekking');
  const share = (await shownShare(page).textContent())!;
  await openGroup(page, 'Buurtapp Bomenbuurt');
  await page.getByRole('button', { name: 'Splitsen' }).click();
  await page.getByRole('combobox', { name: 'Splitsen langs welke straat?' }).fill('Dahliastraat');
  await page.getByRole('option', { name: 'Dahliastraat' }).click();
  const shown = page.getByText(/gaat naar de nieuwe groep/);
  await expect(shown).toContainText('Ook gesplitst');
  expect(await violations(page)).toEqual([]);
  // who turns the sides over keeps the name that was typed, and stays where they are
  await page.getByLabel('Naam van de nieuwe groep').fill('Buurtapp Dahlia');
  const before = (await shown.textContent())!;
  const sides = page.getByRole('radiogroup', { name: 'Welke kant krijgt een nieuwe groep?' });
  await expect(sides).toContainText(/(Noord|Oost|Zuid|West)elijk deel/);
  await sides
    .getByText(/elijk deel$/)
    .nth(1)
    .click();
  await expect(shown).not.toHaveText(before);
  await expect(sides.getByRole('radio').nth(1)).toBeFocused();
  await expect(page.getByLabel('Naam van de nieuwe groep')).toHaveValue('Buurtapp Dahlia');
  await page.getByRole('main').getByRole('button', { name: 'Splitsen' }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Buurtapp Dahlia');
  await expect(links(page)).toHaveCount(1);
  await openPanel(page, 'Dekking');
  await expect(shownShare(page)).toHaveText(share);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the bar to paint with leaves the map to be seen', async ({ page }) => {
    await openExample(page, 'Dieren-West');
    await openGroup(page, 'Buurtapp Bomenbuurt');
    await page.getByRole('button', { name: 'Straten aanwijzen op de kaart' }).tap();
    await bar(page).getByText('Verven', { exact: true }).tap();
    await expect(page.getByRole('combobox', { name: 'Verf uit' })).toBeVisible();
    expect((await bar(page).boundingBox())!.height).toBeLessThan(280);
    expect(await violations(page)).toEqual([]);
  });
});
