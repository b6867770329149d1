import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium, expect, test, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';
import { chooseFile, openExample, openPanel, shownShare, waitUntilSaved } from './app.ts';

async function addGroup(page: Page, name: string): Promise<void> {
  await openPanel(page, 'Appgroepen');
  await page.getByRole('button', { name: 'Nieuwe groep' }).click();
  await page.getByLabel('Naam', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Nieuwe groep' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

test('two windows show the same plan', async ({ page, context }) => {
  await openExample(page, 'Dieren-West');
  const other = await context.newPage();
  await other.goto(page.url());
  await openPanel(other, 'Appgroepen');
  await expect(other.getByRole('main').getByRole('listitem')).toHaveCount(4);

  await addGroup(page, 'Appgroep Zuid');
  await expect(other.getByRole('button', { name: /^Appgroep Zuid/ })).toBeVisible();

  // a step of this window is not undone in the other
  await expect(
    other.getByRole('banner').getByRole('button', { name: 'Ongedaan maken' }),
  ).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: /^Ongedaan maken: groep Appgroep Zuid/ }).click();
  await expect(other.getByRole('button', { name: /^Appgroep Zuid/ })).toBeHidden();
});

test('a plan that is removed can be kept after all', async ({ page }) => {
  await openExample(page, 'Brediuskwartier');
  await page.getByRole('button', { name: /: menu$/ }).click();
  await page.getByRole('menuitem', { name: 'Alle plannen' }).click();
  const plan = page.getByRole('button', { name: /^Brediuskwartier \(voorbeeld\)/ });
  await page.getByRole('button', { name: /^Verwijderen: Brediuskwartier/ }).click();
  await expect(plan).toBeHidden();
  await page.getByRole('button', { name: 'Toch bewaren' }).click();
  await expect(plan).toBeVisible();
});

test('the same file opens twice, as two plans', async ({ page }) => {
  await openExample(page, 'Brediuskwartier');
  await openExample(page, 'Brediuskwartier');
  await page.goto('.');
  await expect(page.getByRole('button', { name: /^Brediuskwartier \(voorbeeld\)/ })).toHaveCount(2);
});

test('what a newer version has stored is left alone, and its plans go to another browser as files', async ({
  page,
  browser,
  baseURL,
}, testInfo) => {
  await openExample(page, 'Dieren-West');
  await waitUntilSaved(page);
  await page.goto('icons/icon.svg');
  await page.evaluate(raiseVersion, 'buurtdekking');

  await page.goto('.');
  await expect(page.getByText('Uw plannen kunnen nu niet worden geopend')).toBeVisible();
  await page.getByRole('button', { name: 'Kijk wat er te lezen is' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Bewaar als bestand: Dieren-West/ }).click(),
  ]);
  await expect(page.getByText('Er staan ook personen in')).toBeVisible();
  const file = testInfo.outputPath(download.suggestedFilename());
  await download.saveAs(file);

  const elsewhere = await browser.newContext({ baseURL: baseURL! });
  const other = await elsewhere.newPage();
  await other.goto('.');
  await chooseFile(other, 'Bestand openen', file);
  await other.getByRole('button', { name: 'Openen als nieuw plan' }).click();
  await expect(shownShare(other)).toHaveText('63%');
  await elsewhere.close();
});

/** Does to the database what a newer version of the app would. */
function raiseVersion(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 10_000);
    opening.addEventListener('success', () => {
      opening.result.close();
      resolve();
    });
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
  });
}

test('a browser that is killed loses nothing that was shown as saved', async ({
  baseURL,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const first = await startBrowser(profile);
  await first.page.goto(baseURL!);
  await openExample(first.page, 'Dieren-West', baseURL);
  await addGroup(first.page, 'Appgroep Zuid');
  await waitUntilSaved(first.page);
  const address = first.page.url();
  await first.kill();

  const second = await startBrowser(profile);
  await second.page.goto(address);
  await expect(second.page.getByRole('heading', { level: 1 })).toHaveText('Appgroep Zuid');
  await second.kill();
});

test('half a record that a kill left in the browser’s log costs nothing, now or later', async ({
  baseURL,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const first = await startBrowser(profile);
  await first.page.goto(baseURL!);
  await openExample(first.page, 'Dieren-West', baseURL);
  await waitUntilSaved(first.page);
  const address = first.page.url();
  await first.kill();
  tearLog(profile);

  // it goes on behind the half record
  const second = await startBrowser(profile);
  await second.page.goto(address);
  await expect(shownShare(second.page)).toBeVisible();
  await addGroup(second.page, 'Appgroep Zuid');
  await waitUntilSaved(second.page);
  await second.kill();

  const third = await startBrowser(profile);
  await third.page.goto(address);
  await openPanel(third.page, 'Appgroepen');
  await expect(third.page.getByRole('button', { name: /^Appgroep Zuid/ })).toBeVisible();
  await third.kill();
});

test('when the browser throws away what it finds damaged, that is said, and one can begin anew', async ({
  baseURL,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const first = await startBrowser(profile);
  await first.page.goto(baseURL!);
  await openExample(first.page, 'Dieren-West', baseURL);
  await waitUntilSaved(first.page);
  await first.kill();
  const [log] = logsIn(profile);
  const bytes = readFileSync(log!);
  writeFileSync(log!, bytes.fill(0x55, 1_000, 2_000));

  const second = await startBrowser(profile);
  await second.page.goto(baseURL!);
  await expect(second.page.getByText('De browser heeft zijn opslag leeggemaakt')).toBeVisible();
  await openExample(second.page, 'Dieren-West', baseURL);
  await second.page.goto(baseURL!);
  await expect(
    second.page.getByRole('button', { name: /^Dieren-West \(voorbeeld\)/ }),
  ).toBeVisible();
  await expect(second.page.getByText('De browser heeft zijn opslag leeggemaakt')).toBeHidden();
  await second.kill();
});

/** Leaves at the end of Chromium's log what a kill between two writes leaves there: the head of a record. */
function tearLog(profile: string): void {
  const logs = logsIn(profile);
  expect(logs).toHaveLength(1);
  // a checksum, the length of 64 bytes, and that it is whole
  appendFileSync(logs[0]!, Uint8Array.from([0x11, 0x22, 0x33, 0x44, 64, 0, 1]));
}

/** Where Chromium writes what sites store. */
function logsIn(profile: string): string[] {
  const folder = `${profile}/Default/IndexedDB`;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.leveldb\/\d+\.log$/.test(file))
    .map((file) => `${folder}/${file}`);
}

/** A browser process of its own, which can be killed as a crash would. */
async function startBrowser(profile: string): Promise<{ page: Page; kill: () => Promise<void> }> {
  const process = spawn(
    findBrowser() ?? chromium.executablePath(),
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-gpu',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const browser = await chromium.connectOverCDP(await debugAddress(process));
  const context = browser.contexts()[0]!;
  const page = context.pages()[0] ?? (await context.newPage());
  await page.setViewportSize({ width: 1440, height: 900 });
  const kill = async () => {
    const gone = once(process, 'exit');
    const cut = new Promise((resolve) => browser.once('disconnected', resolve));
    process.kill('SIGKILL');
    await Promise.all([gone, cut]);
  };
  return { page, kill };
}

function debugAddress({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    stderr!.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /ws:\/\/\S+/.exec(said)?.[0];
      if (address) resolve(address);
    });
    stderr!.on('close', () => reject(new Error(said)));
  });
}
