import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { addGroup, chooseFile, openExample, openPanel } from './app.ts';

const PASSPHRASE = 'lantaarn schaats drempel kikker';

/** The file that the button makes. */
async function savedFile(page: Page): Promise<{ path: string; name: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Plan bewaren' }).click(),
  ]);
  await expect(page.getByText('Het bestand is teruggelezen en klopt')).toBeVisible();
  return { path: await download.path(), name: download.suggestedFilename() };
}

test('a colleague gets the plan without persons, or behind a passphrase', async ({ page }) => {
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Delen');

  await page.getByLabel('Zonder personen').check();
  await expect(page.getByText(/^In het bestand: 4 deelgebieden, 4 groepen/)).not.toContainText(
    'persoon',
  );
  const bare = JSON.parse(readFileSync((await savedFile(page)).path, 'utf8')) as object;
  expect(bare).toMatchObject({
    withoutPersons: true,
    history: null,
    plan: { persons: {}, signUps: {} },
  });
  // no copy of everything: the plan still has none
  await expect(page.getByRole('banner').getByText('nog geen back-up')).toBeVisible();

  await page.getByLabel('Het hele plan').check();
  await expect(page.getByText('Er staan 8 personen in')).toBeVisible();
  await page.getByLabel('Versleutelen met een wachtwoordzin').check();
  const save = page.getByRole('button', { name: 'Plan bewaren' });
  await expect(save).toBeDisabled();
  await page.getByLabel('Wachtwoordzin', { exact: true }).fill(PASSPHRASE);
  await expect(page.getByText('Sterk.')).toBeVisible();
  const encrypted = await savedFile(page);
  expect(encrypted.name).toMatch(/^dieren-west-.*\.buurtdekking-versleuteld\.json$/);
  expect(readFileSync(encrypted.path, 'utf8')).not.toContain('Vogelbuurt');

  await page.goto('.');
  await chooseFile(page, 'Bestand openen', encrypted.path);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Wachtwoordzin', { exact: true }).fill('iets anders dan dat');
  await dialog.getByRole('button', { name: 'Openen' }).click();
  await expect(dialog.getByText('Dit is niet de wachtwoordzin')).toBeVisible();
  await dialog.getByLabel('Wachtwoordzin', { exact: true }).fill(PASSPHRASE);
  await dialog.getByRole('button', { name: 'Openen' }).click();
  await expect(dialog).toContainText('5 personen');
  expect(page.url()).not.toContain('lantaarn');
});

test('an earlier version is put back as one step, and the present is kept', async ({ page }) => {
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Delen');
  await page.getByRole('button', { name: 'Nu een versie bewaren' }).click();
  const versions = page.getByRole('listitem').filter({ hasText: 'Terugzetten' });
  const own = versions.filter({ hasText: 'zelf bewaard' });
  await expect(own).toHaveCount(1);

  await addGroup(page, 'Appgroep Zuid');
  await openPanel(page, 'Delen');
  await expect(own).toContainText('4 groepen (nu 5)');
  await own.getByRole('button', { name: /^Terugzetten: versie van / }).click();
  await expect(versions.filter({ hasText: 'voor het terugzetten' })).toContainText(
    '5 groepen (nu 4)',
  );
  await openPanel(page, 'Appgroepen');
  await expect(page.getByRole('button', { name: /^Appgroep Zuid/ })).toBeHidden();
  await page.getByRole('button', { name: 'Ongedaan maken: eerdere versie teruggezet' }).click();
  await expect(page.getByRole('button', { name: /^Appgroep Zuid/ })).toBeVisible();
});

/** A folder that the user would choose: a real one, of the browser's own, behind the picker. */
async function withFolder(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const folder = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('Mijn kopieën', { create: true });
    Object.assign(globalThis, { showDirectoryPicker: folder });
    // a page that was opened anew has to ask again
    if (!sessionStorage.getItem('asks')) return;
    let isAllowed = false;
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: async () => (isAllowed ? 'granted' : 'prompt'),
      requestPermission: async () => {
        isAllowed = true;
        return 'granted';
      },
    });
  });
}

/** The names of the files in the folder: one that is being written is there already. */
function filesInFolder(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('Mijn kopieën', { create: true });
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names;
  });
}

/** The name of the plan in a file of the folder. */
function planInFolder(page: Page, name: string): Promise<string> {
  return page.evaluate(async (file) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('Mijn kopieën');
    const handle = await folder.getFileHandle(file);
    const { plan } = JSON.parse(await (await handle.getFile()).text()) as {
      plan: { settings: { settings: { name: string } } };
    };
    return plan.settings.settings.name;
  }, name);
}

test('backups go to a folder of the user, by themselves when it is time', async ({ page }) => {
  await withFolder(page);
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Delen');
  await expect(page.getByText('Er is nog geen back-up.')).toBeVisible();
  await page.getByRole('button', { name: 'Map kiezen' }).click();
  await expect(
    page.getByText(/^Back-up gemaakt: dieren-west.*teruggelezen en klopt/),
  ).toBeVisible();
  await expect(page.getByText('In de map Mijn kopieën')).toBeVisible();
  await expect(page.getByRole('banner').getByText('back-up van vandaag')).toBeVisible();
  const [first, ...others] = await filesInFolder(page);
  expect(others).toEqual([]);
  expect(first).toMatch(/^dieren-west-voorbeeld-[\d-]+\.\d{4}\.buurtdekking\.json$/);
  expect(await planInFolder(page, first!)).toBe('Dieren-West (voorbeeld)');

  // an hour later, after a change, without a click
  await addGroup(page, 'Appgroep Zuid');
  await page.clock.setFixedTime(Date.now() + 2 * 3_600_000);
  await page.reload();
  await expect.poll(async () => (await filesInFolder(page)).length).toBe(2);

  await page.evaluate(() => sessionStorage.setItem('asks', 'yes'));
  await page.clock.setFixedTime(Date.now() + 24 * 3_600_000);
  await page.reload();
  await openPanel(page, 'Delen');
  await expect(page.getByText('De browser wil opnieuw uw toestemming')).toBeVisible();
  await page.getByRole('button', { name: 'Toestaan' }).click();
  await expect.poll(async () => (await filesInFolder(page)).length).toBe(3);
  await expect(page.getByText('De browser wil opnieuw uw toestemming')).toBeHidden();
});
