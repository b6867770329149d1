import { expect, test, type Page } from '@playwright/test';
import { picture } from '../services/picture.ts';
import { openExample, openPanel } from './app.ts';
import { paintedPixels } from '../paintedPixels.ts';
import { violations } from './violations.ts';

// what a service worker fetches, a page cannot play
test.use({ serviceWorkers: 'block' });

const BLACK = picture('#000000');
// black, faint, on the paper outside the district
const SHOWN_AS = '#575652';
const MANY_PIXELS = 20_000;

/** Plays the map service, which waits where it is told to. Gives all that goes out, to whomever. */
async function playMaps(
  page: Page,
  hold: (asked: number) => Promise<void> | void = () => {},
): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    async (route) => {
      asked.push(route.request().url());
      await hold(asked.length);
      await route.fulfill({
        contentType: 'image/png',
        body: BLACK,
        headers: { 'Access-Control-Allow-Origin': '*' },
      });
    },
  );
  return asked;
}

const choice = (page: Page, name: string) => page.getByRole('radio', { name });
const consent = (page: Page) => page.getByRole('dialog', { name: 'Achtergrondkaart ophalen?' });

async function shownPixels(page: Page): Promise<number> {
  const map = page.locator('canvas.maplibregl-canvas');
  return paintedPixels(page.context().browser()!, await map.screenshot(), SHOWN_AS);
}

test('no picture is asked for before the user agrees; then they lie under the streets', async ({
  page,
}) => {
  const asked = await playMaps(page);
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Gebied');
  await expect(choice(page, 'Geen')).toBeChecked();
  // chosen, but not agreed to
  await choice(page, 'BRT grijs').click();
  await expect(consent(page)).toContainText('service.pdok.nl');
  await expect(consent(page)).toContainText('het internetadres (IP) van dit apparaat');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Liever niet' }).click();
  await expect(choice(page, 'Geen')).toBeChecked();
  expect(await shownPixels(page)).toBeLessThan(MANY_PIXELS);
  expect(asked).toEqual([]);

  await choice(page, 'BRT grijs').click();
  await page.getByRole('button', { name: 'Akkoord, kaart tonen' }).click();
  await expect(page.getByText('Kaartgegevens © Kadaster (CC BY 4.0)')).toBeVisible();
  await expect.poll(() => shownPixels(page)).toBeGreaterThan(MANY_PIXELS);
  const elsewhere = asked.filter(
    (url) =>
      !/^https:\/\/service\.pdok\.nl\/brt\/achtergrondkaart\/wmts\/v2_0\/grijs\/EPSG:3857\/\d+\/\d+\/\d+\.png$/.test(
        url,
      ),
  );
  expect(elsewhere).toEqual([]);
  expect(await violations(page)).toEqual([]);

  // this device has agreed, and shows another look without asking again
  await page.reload();
  await expect(choice(page, 'BRT grijs')).toBeChecked();
  await choice(page, 'BRT pastel').check();
  await expect.poll(() => asked.some((url) => url.includes('/pastel/'))).toBe(true);

  await choice(page, 'Geen').check();
  await expect(page.getByText('Kaartgegevens © Kadaster (CC BY 4.0)')).toBeHidden();
  await expect.poll(() => shownPixels(page)).toBeLessThan(MANY_PIXELS);
  const before = asked.length;
  await page.getByRole('button', { name: 'Dichterbij' }).click();
  await expect.poll(() => shownPixels(page)).toBeLessThan(MANY_PIXELS);
  expect(asked).toHaveLength(before);
});

test('a map of the district is kept, in two goes; it is there without a network, and can be removed', async ({
  page,
  context,
}) => {
  let goOn = () => {};
  const gate = new Promise<void>((resolve) => (goOn = resolve));
  let held = Infinity;
  const asked = await playMaps(page, (count) => (count > held ? gate : undefined));
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Gebied');
  await choice(page, 'BRT grijs').click();
  await page.getByRole('button', { name: 'Akkoord, kaart tonen' }).click();

  const keeping = page.getByRole('region', { name: 'Bewaar voor offline' });
  const keep = keeping.getByRole('button', { name: 'Bewaar voor offline' });
  await keeping.getByText('Wijk', { exact: true }).click();
  const amount = await keeping.getByText(/^\d+ tegels, ongeveer \d+ kB$/).textContent();
  const tiles = Number.parseInt(amount!, 10);
  expect(tiles).toBeGreaterThan(8);
  expect(await violations(page)).toEqual([]);

  held = asked.length + 4;
  await keep.click();
  await expect(keeping.getByText(`4 van ${tiles} tegels`)).toBeVisible();
  await expect(keeping.getByRole('progressbar')).toBeVisible();
  await keeping.getByRole('button', { name: 'Stoppen' }).click();
  await expect(page.getByText(/^BRT grijs\. Nog niet alles bewaard: 4 tegels, /)).toBeVisible();

  held = Infinity;
  goOn();
  const before = asked.length;
  await keep.click();
  await expect(page.getByText('De achtergrondkaart is bewaard.')).toBeVisible();
  expect(asked.length - before).toBe(tiles - 4);
  const kept = page.getByText(new RegExp(`^BRT grijs\\. Bewaard: ${tiles} tegels, `));
  await expect(kept).toBeVisible();

  await choice(page, 'Geen').check();
  await expect.poll(() => shownPixels(page)).toBeLessThan(MANY_PIXELS);
  const all = asked.length;
  await context.setOffline(true);
  await choice(page, 'BRT grijs').check();
  await expect.poll(() => shownPixels(page)).toBeGreaterThan(MANY_PIXELS);
  expect(asked).toHaveLength(all);
  await context.setOffline(false);

  await page.getByRole('button', { name: 'BRT grijs: Verwijderen' }).click();
  await expect(page.getByText(/^Achtergrondkaart verwijderd, .* vrijgemaakt\.$/)).toBeVisible();
  await expect(kept).toBeHidden();
});
