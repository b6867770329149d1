import { expect, test, type Page } from '@playwright/test';
import { openExample, openPanel, waitUntilSaved } from './app.ts';

/** Makes every write fail as a full disk does, until it is called with false. */
async function fillDisk(page: Page, isFull: boolean): Promise<void> {
  await page.evaluate((full) => {
    Object.assign(window, { isFull: full });
    const { prototype } = IDBObjectStore;
    if (Object.hasOwn(prototype, 'isWatched')) return;
    const add = Object.getOwnPropertyDescriptor(prototype, 'add')!.value as typeof prototype.add;
    prototype.add = function (this: IDBObjectStore, ...row) {
      if ('isFull' in window && window.isFull) throw new DOMException('', 'QuotaExceededError');
      return add.apply(this, row);
    };
    Object.assign(prototype, { isWatched: true });
  }, isFull);
}

async function openFirst(page: Page, panel: string): Promise<void> {
  await openPanel(page, panel);
  await page.getByRole('main').getByRole('listitem').first().getByRole('button').click();
}

const allPlans = async (page: Page) => {
  await page.getByRole('button', { name: /: menu$/ }).click();
  await page.getByRole('menuitem', { name: 'Alle plannen' }).click();
};

for (const panel of ['Appgroepen', 'Gebied']) {
  test(`what is typed in ${panel} is stored when the user goes back or reloads`, async ({
    page,
  }) => {
    await openExample(page, 'Dieren-West');
    if (panel === 'Gebied') await openPanel(page, panel);
    else await openFirst(page, panel);
    const note = page.getByLabel('Notitie');
    await note.fill('');
    await page.keyboard.type('Half getypt');
    await page.goBack();
    await expect(note).toBeHidden();
    await page.goForward();
    await expect(note).toHaveValue('Half getypt');

    await note.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(', verder');
    // who stays for the moment that it takes loses nothing
    const asked = page.waitForEvent('dialog');
    await page.evaluate(() => setTimeout(() => window.location.reload()));
    await (await asked).dismiss();
    await waitUntilSaved(page);
    await page.reload();
    await expect(note).toHaveValue('Half getypt, verder');
  });
}

test('a page with unsaved changes asks before it goes', async ({ page }) => {
  await openExample(page, 'Dieren-West');
  await waitUntilSaved(page);
  await fillDisk(page, true);
  await openFirst(page, 'Appgroepen');
  await page.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(page.getByText('Niet opgeslagen')).toBeVisible();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await fillDisk(page, false);
  await waitUntilSaved(page);
});

test('changes that could not be saved are there when the plan is opened again', async ({
  page,
}) => {
  await openExample(page, 'Dieren-West');
  await waitUntilSaved(page);
  await fillDisk(page, true);
  await openFirst(page, 'Appgroepen');
  await page.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(page.getByText('Niet opgeslagen')).toBeVisible();
  await allPlans(page);
  await expect(page.getByText('Nog niet alles van Dieren-West (voorbeeld)')).toBeVisible();

  await page.getByRole('button', { name: /^Dieren-West \(voorbeeld\)/ }).click();
  await expect(page.getByText('Niet opgeslagen')).toBeVisible();
  await openPanel(page, 'Appgroepen');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3);
  await allPlans(page);
  await fillDisk(page, false);
  // it saves by itself, and then lets go of the plan
  await expect.poll(() => page.evaluate(namesOfPlanLocks), { timeout: 120_000 }).toEqual([]);
  await page.getByRole('button', { name: /^Dieren-West \(voorbeeld\)/ }).click();
  await openPanel(page, 'Appgroepen');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3);
});

/** What is held of plans; the page holds other things as long as it lives. */
const namesOfPlanLocks = async (): Promise<string[]> => {
  const { held = [] } = await navigator.locks.query();
  return held.flatMap(({ name }) => (name?.startsWith('buurtdekking/plan/') ? [name] : []));
};
