import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { examplePlan, DIEREN } from '../examplePlans.ts';
import { foundIn, personsIn } from '../personsIn.ts';
import { unpackedPdf } from '../reportFixtures.ts';
import { openExample, openPanel, waitUntilSaved } from './app.ts';
import { violations } from './violations.ts';

test('the gemeente gets a report without persons, or with those who were chosen', async ({
  page,
}) => {
  await openExample(page, 'Dieren-West');
  const main = page.getByRole('main');
  const told = personsIn(examplePlan(DIEREN).plan);
  await openPanel(page, 'Delen');
  await main.getByRole('button', { name: 'Rapport maken' }).click();
  await expect(page.locator('h1')).toHaveText('Rapport voor de gemeente');
  expect(await violations(page)).toEqual([]);

  await test.step('on the paper that was chosen, which the plan remembers', async () => {
    await main.getByText('A3', { exact: true }).click();
    await main.getByText('Liggend', { exact: true }).click();
    await expect(main.getByRole('radio', { name: 'Liggend' })).toBeChecked();
    await waitUntilSaved(page);
    await page.reload();
    await expect(main.getByRole('radio', { name: 'Liggend' })).toBeChecked();
    const { name, bytes } = await saved(page, 'PDF, om te mailen of af te drukken');
    expect(name).toMatch(/^dieren-west-voorbeeld-rapport-[\d-]+\.pdf$/);
    const pdf = unpackedPdf(bytes);
    expect(pdf).toContain('/MediaBox [0 0 1190.55 841.89]');
    expect(pdf).toContain('/StructTreeRoot');
    expect(foundIn(pdf, told)).toEqual([]);
  });

  await test.step('the map alone is a picture', async () => {
    const { bytes } = await saved(page, 'Alleen de kaart, als afbeelding (PNG)');
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    expect(width / height).toBeCloseTo(1190.55 / 841.89, 2);
    expect(width).toBeGreaterThan(3000);
  });

  await test.step('it can be looked at first', async () => {
    await main.getByRole('button', { name: 'Bekijken' }).click();
    const shown = page.frameLocator('iframe');
    await expect(shown.getByRole('heading', { name: 'Per deelgebied', exact: true })).toBeVisible();
    await page.getByRole('dialog').getByRole('button').first().click();
  });

  await test.step('whoever was chosen goes along, as was shown, and is forgotten', async () => {
    await main.getByRole('button', { name: 'Contactgegevens meesturen…' }).click();
    await expect(main.getByRole('button', { name: 'Bewaren' })).toBeDisabled();
    await main.getByRole('checkbox', { disabled: false }).first().check();
    const line = (await main.locator('p').filter({ hasText: '06' }).textContent())!;
    expect(await violations(page)).toEqual([]);
    const { bytes } = await saved(page, 'Webpagina, het best toegankelijk');
    const html = bytes.toString();
    const [name, mobile] = line.split(' · ');
    expect(html).toContain(name);
    const others = told.filter((text) => !line.includes(text) && !isDigitsOf(text, mobile!));
    expect(foundIn(html, others)).toEqual([]);
    await main.getByRole('button', { name: 'Terug' }).click();
    await main.getByRole('button', { name: 'Contactgegevens meesturen…' }).click();
    await expect(main.getByRole('checkbox', { checked: true })).toHaveCount(0);
    // read as a page of its own, with its own policy
    await page.route('**/report.html', (route) =>
      route.fulfill({ body: html, contentType: 'text/html' }),
    );
    await page.goto('/report.html');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
});

const isDigitsOf = (text: string, mobile: string) => mobile.replace(/\D/g, '').endsWith(text);

/** Saves the report as some kind of file. */
async function saved(page: Page, form: string) {
  const main = page.getByRole('main');
  await main.getByRole('combobox', { name: 'Soort bestand' }).click();
  await page.getByRole('option', { name: form }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    main.getByRole('button', { name: 'Bewaren' }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
