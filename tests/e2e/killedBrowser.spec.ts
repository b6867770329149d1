import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium, expect, test, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';
import { addGroup, openExample, openPanel, shownShare, waitUntilSaved } from './app.ts';

test('a browser that is killed loses nothing that was shown as saved', async ({
  baseURL,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const address = await saveAndKill(profile, baseURL!, (page) => addGroup(page, 'Appgroep Zuid'));

  const second = await startBrowser(profile);
  await second.page.goto(address);
  await expect(second.page.getByRole('heading', { level: 1 })).toHaveText('Appgroep Zuid');
  await second.kill();
});

test('half a record that a kill left in the browser’s log costs nothing, now or later', async ({
  baseURL,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const address = await saveAndKill(profile, baseURL!);
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
  await saveAndKill(profile, baseURL!);
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

/** A browser in which the example, and what is done to it, was saved when it was killed. Answers where it was. */
async function saveAndKill(
  profile: string,
  baseURL: string,
  work: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  const { page, kill } = await startBrowser(profile);
  await openExample(page, 'Dieren-West', baseURL);
  await work(page);
  await waitUntilSaved(page);
  const address = page.url();
  await kill();
  return address;
}

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
