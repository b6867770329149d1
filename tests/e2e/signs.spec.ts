import { expect, test } from '@playwright/test';
import { openExample, openPanel } from './app.ts';
import { mapAtRest } from './mapPlace.ts';
import { violations } from './violations.ts';

test('signs are proposed, dragged, pushed and put down, and each step can be taken back', async ({
  page,
}) => {
  await openExample(page, 'Dieren-West');
  const main = page.getByRole('main');
  const signs = page.locator('.map-sign');
  const rows = main.getByRole('list').getByRole('button');
  await openPanel(page, 'Delen');
  await main.getByRole('button', { name: 'Borden bekijken' }).click();

  const proposed = await test.step('two are proposed for each group', async () => {
    expect(await violations(page)).toEqual([]);
    await main.getByRole('button', { name: 'Borden voorstellen' }).click();
    await expect(main.getByText(/^\d+ borden, voor \d+ groepen$/)).toBeVisible();
    const count = await rows.count();
    expect(count).toBeGreaterThan(3);
    await expect(signs).toHaveCount(count);
    expect(await violations(page)).toEqual([]);
    return count;
  });

  await test.step('a sign that is dragged stands along another street, and back again', async () => {
    await rows.first().click();
    await mapAtRest(page);
    const street = main.getByRole('status');
    const before = await street.textContent();
    const sign = page.locator('.map-sign[data-selected]');
    const box = (await sign.boundingBox())!;
    await page.mouse.move(box.x + 14, box.y + 14);
    await page.mouse.down();
    await page.mouse.move(box.x + 214, box.y + 134, { steps: 6 });
    await page.mouse.up();
    await expect(street).not.toHaveText(before!);
    await page.getByRole('button', { name: 'Ongedaan maken' }).first().click();
    await expect(street).toHaveText(before!);
  });

  await test.step('by the keyboard it is pushed, and it can be taken away', async () => {
    const place = () => page.locator('.map-sign[data-selected]').getAttribute('style');
    const before = await place();
    await main.getByRole('button', { name: 'Naar boven' }).press('Enter');
    await expect.poll(place).not.toBe(before);
    await main.getByRole('button', { name: 'Bord weghalen' }).press('Enter');
    await expect(rows).toHaveCount(proposed - 1);
  });

  await test.step('one is put down on the map, and one at an entrance of the list', async () => {
    await main.getByRole('combobox', { name: 'Op de kaart aanwijzen, voor' }).click();
    await page.getByRole('option').first().click();
    await expect(main.getByText(/^Wijs op de kaart aan/)).toBeVisible();
    await page.locator('canvas.maplibregl-canvas').click({ position: { x: 420, y: 420 } });
    await expect(rows).toHaveCount(proposed);
    await main.getByRole('button', { name: 'Stoppen' }).click();
    await main.getByRole('combobox', { name: 'Bij een ingang zonder bord' }).click();
    await page.getByRole('option').first().click();
    await expect(rows).toHaveCount(proposed + 1);
  });
});
