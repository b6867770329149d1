import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { chooseFile, openPanel, PANELS, shownShare, waitUntilSaved } from './app.ts';
import { copyAsNewer, startAppServer, type AppServer } from './appServer.ts';
import { openBrowser } from './ownBrowser.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

let server: AppServer;
test.beforeEach(async () => {
  server = await startAppServer(DIST);
});
test.afterEach(() => server.stop());

/** What the button makes a file of. */
async function savedBy(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('main').getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await download.path());
}

const message = (page: Page, text: string | RegExp) =>
  page.getByRole('alert').filter({ hasText: text });

/** The first visit, until the app says that it needs no network any more; it never loads its page again. */
async function visitFirst(page: Page): Promise<void> {
  await page.goto(server.address);
  await expect(message(page, 'werkt voortaan ook zonder internet')).toBeVisible();
  await page.getByRole('button', { name: 'Dieren-West', exact: true }).click();
  await page.getByRole('button', { name: 'Openen als nieuw plan' }).click();
  await expect(shownShare(page)).toBeVisible();
}

test('after one visit the app is whole without its server: in that tab, a new one, and a new browser', async ({
  locale,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const first = await openBrowser(profile, locale);
  const page = await first.newPage();
  await visitFirst(page);
  await waitUntilSaved(page);
  await server.stop();

  await test.step('the tab goes on, with what it never fetched', async () => {
    await openPanel(page, 'Delen');
    await expect(page.getByText('Buurtdekking staat op dit apparaat')).toBeVisible();
    await openPanel(page, 'Uitbreiden');
    await openPanel(page, 'Gebied');
  });
  const address = page.url();
  await first.close();

  const second = await openBrowser(profile, locale);
  const again = await second.newPage();
  await test.step('a new browser opens an address deep in the app', async () => {
    await again.goto(address);
    await expect(again.locator('h1')).toHaveText('Gebied');
    await expect(again.locator('canvas.maplibregl-canvas')).toBeVisible();
    for (const panel of PANELS) await openPanel(again, panel);
    await openPanel(again, 'Dekking');
    await expect(shownShare(again)).toHaveText('63%');
  });

  await test.step('the help opens, and what is not covered is proposed', async () => {
    await again.getByRole('main').getByRole('button', { name: 'Uitleg' }).click();
    await again.getByRole('button', { name: 'Uitleg sluiten' }).click();
    await openPanel(again, 'Uitbreiden');
    await again.getByRole('button', { name: 'Zoek voorstellen' }).click();
    await expect(again.getByRole('button', { name: 'Alles overnemen' })).toBeVisible();
  });

  await test.step('the files for the gemeente are made: the map layers, and the report', async () => {
    await openPanel(again, 'Delen');
    const layers = await savedBy(again, 'Bestand maken');
    expect(layers.subarray(0, 15).toString()).toBe('SQLite format 3');
    await again.getByRole('button', { name: 'Rapport maken' }).click();
    const report = await savedBy(again, 'Bewaren');
    expect(report.subarray(0, 5).toString()).toBe('%PDF-');
  });

  await test.step('a new tab has the other language, the other example, and reads a file', async () => {
    const other = await second.newPage();
    await other.goto(server.address);
    await chooseFile(other, 'Bestand openen', 'public/examples/brediuskwartier.buurtdekking.json');
    await other.getByRole('button', { name: 'Openen als nieuw plan' }).click();
    await expect(shownShare(other)).toBeVisible();
    await other.getByRole('button', { name: /: menu$/ }).click();
    await other.getByText('English', { exact: true }).click();
    await expect(other.getByRole('navigation').getByRole('button').first()).toHaveText('Area');
  });
  await second.close();
});

test('a newer version waits, is taken where the user says so, and lets another tab go on with the old one', async ({
  locale,
}, testInfo) => {
  const newer = testInfo.outputPath('newer');
  copyAsNewer(DIST, newer);
  const context = await openBrowser(testInfo.outputPath('profile'), locale);
  const page = await context.newPage();
  await visitFirst(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(shownShare(other)).toBeVisible();
  const script = (shown: Page) => shown.locator('script[type="module"]');
  const old = (await script(page).getAttribute('src'))!;

  await test.step('every tab is told, and goes on', async () => {
    server.serve(newer);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect(message(page, 'Er is een nieuwe versie')).toBeVisible();
    await expect(message(other, 'Er is een nieuwe versie')).toBeVisible();
    await openPanel(page, 'Appgroepen');
  });

  const use = message(page, 'Er is een nieuwe versie').getByRole('button', {
    name: 'Nu gebruiken',
  });
  await test.step('not while something is being filled in', async () => {
    await page.getByRole('button', { name: 'Nieuwe groep' }).click();
    await page.getByLabel('Naam', { exact: true }).fill('Half getypt');
    await use.click();
    await expect(message(page, 'u bent nog ergens mee bezig')).toBeVisible();
    await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Half getypt');
    await page.getByRole('button', { name: 'Nieuwe groep' }).click();
    await expect(page.locator('h1')).toHaveText('Half getypt');
  });

  await test.step('a tab that opens meanwhile is of the old one', async () => {
    const third = await context.newPage();
    await third.goto(page.url());
    await expect(script(third)).toHaveAttribute('src', old);
    await third.close();
  });

  await test.step('the tab that wants it has it whole, with all that was done', async () => {
    await use.click();
    await expect(script(page)).not.toHaveAttribute('src', old);
    await expect(page.locator('h1')).toHaveText('Half getypt');
    // both versions are there, with as many files
    const [before, after, ...others] = await page.evaluate(filesKept);
    expect(before).toBeGreaterThan(100);
    expect([after, others]).toEqual([before, []]);
  });

  await test.step('the other says so, and goes on with parts that are on no server any more', async () => {
    await expect(
      message(other, 'In een ander venster gebruikt u nu een nieuwe versie'),
    ).toBeVisible();
    await expect(script(other)).toHaveAttribute('src', old);
    await openPanel(other, 'Uitbreiden');
    await openPanel(other, 'Appgroepen');
    await other.getByRole('button', { name: /^Half getypt/ }).click();
    await other.getByLabel('Notitie').fill('Uit het oude venster');
  });

  await test.step('what is typed there is saved when the newer version needs another database', async () => {
    await page.goto(`${server.address}icons/icon.svg`);
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open('buurtdekking', 1000);
          request.onsuccess = resolve;
          request.onerror = () => reject(request.error!);
        }),
    );
    await other.getByRole('alert').filter({ hasText: 'Niet opgeslagen' }).click();
    await expect(other.getByText('Een nieuwere versie van Buurtdekking heeft')).toBeVisible();
    await expect(other.getByText(/alleen nog in dit venster/)).toHaveCount(0);
  });
  await context.close();
});

/** How many files are kept of each version. */
const filesKept = async (): Promise<number[]> => {
  const names = (await caches.keys()).filter((name) => name.startsWith('buurtdekking-app-'));
  return Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
};
