import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { openExample, openPanel } from './app.ts';
import { violations } from './violations.ts';

test('administrators are invited, warned with 112 first, and get texts; nothing of it is in the address', async ({
  page,
}) => {
  await openExample(page, 'Dieren-West');
  const main = page.getByRole('main');

  await test.step('an administrator without a number gets one', async () => {
    await openPanel(page, 'Beheerders');
    await main.getByRole('button', { name: /Carla Denkbeeldig/ }).click();
    await page.getByLabel('Mobiel nummer').fill('06 00 00 00 01');
    await page.getByLabel('Mobiel nummer').blur();
  });

  await test.step('the circle tells who is invited and who takes part', async () => {
    await openPanel(page, 'Beheerders');
    await main.getByRole('button', { name: 'Beheerderskring' }).click();
    await expect(page.getByText(/^0 van \d+ doet mee$/)).toBeVisible();
    await main.getByRole('button', { name: /Carla Denkbeeldig/ }).click();
    const invite = page.getByRole('link', { name: 'Uitnodigen in WhatsApp' });
    await expect(invite).toHaveAttribute(
      'href',
      /^https:\/\/wa\.me\/31600000001\?text=Beste%20Carla/,
    );
    await page.getByLabel('Stand').selectOption('doet mee');
    await expect(page.getByText(/^1 van \d+ doet mee$/)).toBeVisible();
    await page.getByLabel('Collega-beheerders mogen naam en mobiel nummer zien').check();
    expect(await violations(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lijst opslaan' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^beheerderskring-[\d-]+\.csv$/);
    const rows = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(rows).toHaveLength(2);
    expect(rows[1]).toContain('Carla Denkbeeldig;06 00 00 00 01');
  });

  await test.step('who is to be warned of a street, once somebody has called', async () => {
    await openPanel(page, 'Beheerders');
    await main.getByRole('button', { name: 'Wie waarschuwen?' }).click();
    await expect(page.getByRole('link', { name: 'Bel 112' })).toHaveAttribute('href', 'tel:112');
    await page.getByRole('combobox', { name: 'Straat kiezen' }).fill('acacia');
    await page.getByRole('option', { name: 'Acaciastraat' }).click();
    const serving = page.getByRole('list', { name: 'Dekt deze plek' });
    await expect(serving).toContainText('Buurtapp Bomenbuurt');
    await expect(serving.getByRole('link')).toHaveCount(0);
    await page.getByLabel('112 is gebeld').check();
    const draft = serving.getByRole('link', { name: 'Carla Denkbeeldig' });
    const href = (await draft.getAttribute('href'))!;
    expect(new URL(href).searchParams.get('text')).toMatch(/^112 is gebeld\.[^]*Acaciastraat/);
    expect(await violations(page)).toEqual([]);
    await page.locator('canvas.maplibregl-canvas').click({ position: { x: 300, y: 300 } });
    await expect(page.getByText(/^Bij de |^Hier is geen straat/)).toBeVisible();
    expect(page.url()).toContain('#/alarm');
    expect(decodeURIComponent(page.url())).not.toMatch(/Carla|0600000001|31600000001|Acacia/i);
  });

  await test.step('texts are worded for the plan, and go out as a picture', async () => {
    await openPanel(page, 'Appgroepen');
    await main.getByRole('button', { name: 'Buurtapp Bomenbuurt' }).first().click();
    await page.getByRole('button', { name: 'Teksten voor deze groep' }).click();
    const shown = main.locator('p').filter({ hasText: 'Huisregels van Buurtapp Bomenbuurt' });
    await expect(shown).toContainText('Geen sociale berichten');
    await page.getByLabel('Tekst', { exact: true }).fill('Bij ons in {wijk}: <b>rustig</b>.');
    await page.getByLabel('Tekst', { exact: true }).blur();
    const worded = main.locator('p').filter({ hasText: 'Bij ons in Dieren-West' });
    await expect(worded).toContainText('<b>rustig</b>');
    expect(await violations(page)).toEqual([]);
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Als plaatje' }).click(),
    ]);
    expect(picture.suggestedFilename()).toBe('huisregels.png');
    expect(
      readFileSync(await picture.path())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    await page.getByText('Engels', { exact: true }).click();
    await expect(main.locator('p').filter({ hasText: 'House rules of' })).toContainText(
      'Call 112 first',
    );
    await page.getByText('Nederlands', { exact: true }).click();
    await page.getByRole('button', { name: 'Terug naar de tekst van de app' }).click();
    await expect(shown).toContainText('Geen sociale berichten');
  });
});
