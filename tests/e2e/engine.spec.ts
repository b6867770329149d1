import { expect, test, type Page } from '@playwright/test';
import { chooseFile, openExample, openPanel, shownShare } from './app.ts';

// to stand in the way of the engine's file, which the service worker would give
test.use({ serviceWorkers: 'block' });

/** Notes everything that the panel shows under the name of a plan; the answer gives it. */
async function watchPanel(page: Page, plan: string): Promise<() => Promise<string[]>> {
  await page.evaluate((name) => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const isOfPlan = document.querySelector('header')?.innerText.includes(name);
      if (isOfPlan) seen.push(document.querySelector('main')?.innerText ?? '');
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  }, plan);
  return () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
}

test('a plan is never shown with the figures of the plan before', async ({ page }) => {
  await openExample(page, 'Dieren-West');
  const first = new URL(page.url()).hash;
  await page.goto('.#/');
  await page.getByRole('button', { name: 'Brediuskwartier', exact: true }).click();
  await page.getByRole('button', { name: 'Openen als nieuw plan' }).click();
  await expect(page.getByText('van 58 straten helemaal gedekt')).toBeVisible();

  const seen = await watchPanel(page, 'Dieren-West');
  await page.evaluate((hash) => (window.location.hash = hash), first);
  await expect(page.getByText('40 van 64 straten helemaal gedekt')).toBeVisible();
  const shares = (await seen()).flatMap((text) => /\d+ van \d+ straten/.exec(text)?.[0] ?? []);
  expect([...new Set(shares)]).toEqual(['40 van 64 straten']);
  // nor is it said that there is nothing to measure while the data are on their way
  expect((await seen()).filter((text) => text.includes('Nog niets te meten'))).toEqual([]);
});

test('an engine that does not start is said, and can be tried again', async ({ page }) => {
  await page.route(/engine\.worker/, (route) => route.abort());
  await page.goto('.');
  await page.getByRole('button', { name: 'Dieren-West', exact: true }).click();
  await page.getByRole('button', { name: 'Openen als nieuw plan' }).click();
  const notice = page.getByRole('alert').filter({ hasText: 'De dekking kan niet worden berekend' });
  await expect(notice).toBeVisible();
  // the lists go on
  await openPanel(page, 'Appgroepen');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(4);

  await page.unroute(/engine\.worker/);
  await notice.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(notice).toBeHidden();
  await openPanel(page, 'Dekking');
  await expect(shownShare(page)).toHaveText('63%');
});

test('a plan whose streets are not here says so, and takes them from a file', async ({ page }) => {
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Delen');
  await page.getByLabel('Straten en wijkgrens meenemen').uncheck();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Plan bewaren' }).click(),
  ]);
  const file = await download.path();

  await page.goto('.');
  await chooseFile(page, 'Bestand openen', file);
  await expect(page.getByRole('dialog')).toContainText('De straten zitten niet in dit bestand');
  await page.getByRole('button', { name: 'Openen als nieuw plan' }).click();
  const notice = page.getByRole('alert').filter({ hasText: 'Dit hoort bij het plan' });
  await expect(notice).toContainText('straten, wijkgrens, adressen');

  // a backup must not pass for whole
  await openPanel(page, 'Delen');
  await page.getByRole('button', { name: 'Plan bewaren' }).click();
  await expect(page.getByText('Niet meegenomen, want niet (goed) op dit apparaat')).toBeVisible();

  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    notice.getByRole('button', { name: 'Bestand openen' }).click(),
  ]);
  const street = {
    type: 'Feature',
    properties: { name: 'Nieuwe straat' },
    geometry: {
      type: 'LineString',
      coordinates: [
        [6.09, 52.055],
        [6.095, 52.055],
      ],
    },
  };
  await chooser.setFiles({
    name: 'nieuw.geojson',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: [street] })),
  });
  await page.getByRole('button', { name: 'Gebruiken in dit plan' }).click();
  await expect(notice).toContainText('wijkgrens, adressen');
  await expect(notice).not.toContainText('straten');
});
