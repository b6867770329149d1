import { expect, test, type Page } from '@playwright/test';
import { openExample, openPanel, shownShare } from './app.ts';
import { violations } from './violations.ts';

/** "63 %" of a cell, as a number. */
const percentOf = async (cell: ReturnType<Page['getByRole']>) =>
  Number.parseInt((await cell.textContent())!, 10);

const coveredRow = (page: Page) =>
  page.getByRole('region', { name: 'Vergelijken met nu' }).getByRole('row', { name: /^Gedekt/ });

async function toScenarios(page: Page): Promise<void> {
  await openPanel(page, 'Uitbreiden');
  await page.getByRole('button', { name: 'Scenario’s bekijken en vergelijken' }).click();
  await expect(page.locator('h1')).toHaveText('Scenario’s');
}

test('a scenario is made, filled by hand, compared, made real by the piece and whole, and undone', async ({
  page,
}) => {
  await openExample(page, 'Dieren-West');
  const bar = page.getByRole('banner');
  const strip = bar.getByRole('status').filter({ hasText: 'U werkt in scenario' });
  const nowShare = (await shownShare(page).textContent())!;

  await test.step('without scenarios there is nothing to switch', async () => {
    await expect(bar.getByRole('combobox', { name: 'Nu of een scenario' })).toHaveCount(0);
  });

  await test.step('a new scenario is shown at once, and the bar says so', async () => {
    await toScenarios(page);
    await page.getByRole('button', { name: 'Nieuw scenario' }).click();
    await page.getByLabel('Naam', { exact: true }).fill('Voorjaar');
    await page.keyboard.press('Enter');
    await expect(page.locator('h1')).toHaveText('Voorjaar');
    await expect(strip).toContainText('U werkt in scenario Voorjaar');
    await expect(page).toHaveURL(/scenario=/);
  });

  await test.step('a group that is made now is planned', async () => {
    await openPanel(page, 'Appgroepen');
    await page.getByRole('button', { name: 'Nieuwe groep' }).click();
    await page.getByLabel('Naam', { exact: true }).fill('Appgroep Bloemen');
    await page.getByRole('button', { name: 'Nieuwe groep' }).click();
    for (const street of ['Irisstraat', 'Rozenstraat']) {
      await page.getByRole('combobox', { name: 'Straat toevoegen' }).fill(street);
      await page.getByRole('option', { name: street }).click();
      await expect(page.getByRole('button', { name: `${street} loskoppelen` })).toBeVisible();
    }
  });

  await test.step('a gap that a group of now takes is planned as well', async () => {
    await openPanel(page, 'Dekking');
    await page.getByRole('button', { name: 'Volgende witte vlek' }).click();
    await page.getByRole('combobox', { name: 'Aan een groep toevoegen' }).click();
    await page.getByRole('option', { name: 'Buurtapp Bomenbuurt' }).click();
    await expect(shownShare(page)).not.toHaveText(nowShare);
  });

  await test.step('now has stayed as it is', async () => {
    await bar.getByRole('combobox', { name: 'Nu of een scenario' }).selectOption('Nu');
    await expect(shownShare(page)).toHaveText(nowShare);
    await expect(strip).toHaveCount(0);
    await openPanel(page, 'Appgroepen');
    await expect(page.getByRole('button', { name: /^Appgroep Bloemen/ })).toHaveCount(0);
  });

  await test.step('the table and the map hold it beside now', async () => {
    await toScenarios(page);
    await page
      .locator('main')
      .getByRole('button', { name: /^Voorjaar/ })
      .click();
    await expect(page.locator('main')).toContainText('1 nieuwe groep · 1 groep verandert');
    const [now, later] = [0, 1].map((at) => coveredRow(page).getByRole('cell').nth(at));
    const nowPercent = Number.parseInt(nowShare, 10);
    await expect.poll(() => percentOf(now!)).toBe(nowPercent);
    await expect.poll(() => percentOf(later!)).toBeGreaterThan(nowPercent);
    await bar.getByRole('button', { name: 'Vergelijk' }).click();
    const divider = page.getByRole('slider', { name: 'Scheiding tussen nu en Voorjaar' });
    await expect(page.locator('canvas.maplibregl-canvas')).toHaveCount(2);
    await divider.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(divider).toHaveAttribute('aria-valuenow', '48');
    const grip = (await divider.boundingBox())!;
    await page.mouse.move(grip.x + grip.width / 2, grip.y + 200);
    await page.mouse.down();
    await page.mouse.move(grip.x + grip.width / 2 + 150, grip.y + 200, { steps: 4 });
    await page.mouse.up();
    expect(Number(await divider.getAttribute('aria-valuenow'))).toBeGreaterThan(55);
    expect(await violations(page)).toEqual([]);
    await bar.getByRole('button', { name: 'Stop vergelijken' }).click();
    await expect(divider).toHaveCount(0);
  });

  await test.step('a group goes step by step, and is real alone', async () => {
    const status = page.getByRole('combobox', { name: 'Hoe ver is Appgroep Bloemen?' });
    await expect(status).toHaveValue('proposed');
    await status.selectOption('gevraagd');
    await status.selectOption('toegezegd');
    await expect(status).toHaveValue('agreed');
    await status.selectOption('actief: waarmaken');
    await page.getByRole('button', { name: 'Appgroep Bloemen waarmaken' }).click();
    await expect(page.getByText('Appgroep Bloemen hoort nu bij nu')).toBeVisible();
    await expect(page.locator('main')).toContainText('1 groep verandert');
    await expect(page.locator('main')).not.toContainText('1 nieuwe groep');
  });

  const promisedCell = coveredRow(page).getByRole('cell').nth(1);
  await expect(promisedCell).toHaveText(/%/);
  const promised = await promisedCell.textContent();

  await test.step('the rest is real in one step, and covers what was promised', async () => {
    await page.getByRole('button', { name: 'Alles waarmaken' }).click();
    await page.getByRole('button', { name: 'Alles waarmaken' }).click();
    await expect(page.locator('h1')).toHaveText('Scenario’s');
    await expect(bar.getByRole('combobox', { name: 'Nu of een scenario' })).toHaveCount(0);
    await openPanel(page, 'Dekking');
    await expect(shownShare(page)).toHaveText(promised!.replace(/\s/g, ''));
  });

  await test.step('and can be taken back, all of it', async () => {
    const undo = bar.getByRole('button', { name: /^Ongedaan maken/ });
    await undo.click();
    await expect(bar.getByRole('combobox', { name: 'Nu of een scenario' })).toBeVisible();
    await undo.click();
    await expect(shownShare(page)).toHaveText(nowShare);
  });
});
