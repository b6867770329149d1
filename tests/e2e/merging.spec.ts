import { expect, test, type Page } from '@playwright/test';
import { addGroup, chooseFile, openExample, openPanel, waitUntilSaved } from './app.ts';
import { violations } from './violations.ts';

const groupRow = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name: new RegExp(`^${name}`) });

const dialog = (page: Page) => page.getByRole('dialog');

async function toGroup(page: Page, name: string): Promise<void> {
  await openPanel(page, 'Appgroepen');
  await groupRow(page, name).click();
  await expect(page.locator('h1')).toHaveText(name);
}

async function fillIn(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.press('Tab');
  await waitUntilSaved(page);
}

/** The plan file that one of the two sends. */
async function sentBy(page: Page): Promise<string> {
  await openPanel(page, 'Delen');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Plan bewaren' }).click(),
  ]);
  return download.path();
}

async function open(page: Page, path: string): Promise<void> {
  await openPanel(page, 'Delen');
  await chooseFile(page, 'Plan van een collega openen', path);
}

const mergeButton = (page: Page) => dialog(page).getByRole('button', { name: /^Samenvoegen met/ });

/** The names of the groups, as the list has them. */
async function groupsOf(page: Page): Promise<readonly string[]> {
  await openPanel(page, 'Appgroepen');
  const rows = page.getByRole('main').getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  // their figures come a moment later
  await expect(rows.filter({ hasNotText: /\d\s(m|km)$/ })).toHaveCount(0);
  return (await rows.allInnerTexts()).toSorted();
}

test('two coordinators edit copies of one plan, look at each other’s, and merge both ways', async ({
  page: anna,
  browser,
}) => {
  await openExample(anna, 'Dieren-West');
  const first = await sentBy(anna);

  const hers = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
  const bram = await hers.newPage();
  await bram.goto(anna.url().split('#')[0]!);
  await chooseFile(bram, 'Bestand openen', first);
  await bram.getByRole('button', { name: 'Openen als nieuw plan' }).click();

  await test.step('each goes on with a copy', async () => {
    await toGroup(anna, 'Buurtapp Bomenbuurt');
    await fillIn(anna, 'Naam', 'Bomen en parken');
    await addGroup(anna, 'Appgroep van Anna');
    await toGroup(bram, 'Buurtapp Bomenbuurt');
    await fillIn(bram, 'Naam', 'Bomenbuurt veilig');
    await fillIn(bram, 'Leden', '41');
    await addGroup(bram, 'Appgroep van Bram');
  });

  const second = await sentBy(bram);

  await test.step('a copy can be looked at, and nothing changes in it or beside it', async () => {
    await open(anna, second);
    await expect(mergeButton(anna)).toBeVisible();
    await dialog(anna).getByRole('button', { name: 'Bekijken' }).click();
    const strip = anna.getByRole('banner').getByText('Alleen bekijken');
    await expect(strip).toBeVisible();
    await openPanel(anna, 'Appgroepen');
    await expect(groupRow(anna, 'Appgroep van Bram')).toBeVisible();
    await groupRow(anna, 'Bomenbuurt veilig').click();
    await anna.getByRole('button', { name: 'Verwijderen' }).click();
    await expect(anna.getByRole('alert')).toContainText('U bekijkt dit plan alleen');
    await expect(anna.locator('h1')).toHaveText('Bomenbuurt veilig');
    await anna.getByRole('banner').getByRole('button', { name: 'Sluiten' }).click();
    await expect(strip).toHaveCount(0);
    await openPanel(anna, 'Appgroepen');
    await expect(groupRow(anna, 'Bomen en parken')).toBeVisible();
    await expect(groupRow(anna, 'Appgroep van Bram')).toHaveCount(0);
  });

  const before = await groupsOf(anna);

  await test.step('what both changed is asked, the rest is taken over, in one step', async () => {
    await open(anna, second);
    await mergeButton(anna).click();
    const conflicts = dialog(anna).getByRole('region', { name: 'Kies zelf' });
    await expect(conflicts).toContainText('Van uw collega: Bomenbuurt veilig');
    await expect(dialog(anna).getByRole('region', { name: 'Van uw collega' })).toContainText(
      'Appgroep van Bram',
    );
    expect(await violations(anna)).toEqual([]);
    // without a choice it only points at what has to be chosen
    await dialog(anna).getByRole('button', { name: 'Samenvoegen', exact: true }).click();
    await expect(conflicts.getByRole('radio').first()).toBeFocused();
    await anna.keyboard.press('ArrowDown');
    await expect(conflicts.getByRole('radio', { name: /^Van uw collega/ })).toBeChecked();
    await dialog(anna).getByRole('button', { name: 'Samenvoegen', exact: true }).click();
    await expect(anna.getByText('2 wijzigingen samengevoegd')).toBeVisible();
    await expect(dialog(anna)).toHaveCount(0);
  });

  const merged = await groupsOf(anna);
  expect(merged.join()).toMatch(/Anna.*Bram.*Bomenbuurt veilig/s);

  await test.step('the step can be taken back, and done again', async () => {
    await anna
      .getByRole('banner')
      .getByRole('button', { name: /^Ongedaan maken/ })
      .click();
    expect(await groupsOf(anna)).toEqual(before);
    await anna
      .getByRole('banner')
      .getByRole('button', { name: /^Opnieuw/ })
      .click();
    expect(await groupsOf(anna)).toEqual(merged);
  });

  await test.step('the same file has nothing new any more', async () => {
    await open(anna, second);
    await mergeButton(anna).click();
    await expect(dialog(anna)).toContainText('Er staat niets nieuws in dit bestand');
    await dialog(anna).getByRole('button', { name: 'Sluiten', exact: true }).last().click();
  });

  await test.step('the other way nothing is asked, and both have the same', async () => {
    const third = await sentBy(anna);
    await open(bram, third);
    await mergeButton(bram).click();
    await expect(dialog(bram).getByRole('region', { name: 'Kies zelf' })).toHaveCount(0);
    await dialog(bram).getByRole('button', { name: 'Samenvoegen', exact: true }).click();
    await expect(dialog(bram)).toHaveCount(0);
    expect(await groupsOf(bram)).toEqual(merged);
  });
  await hers.close();
});
