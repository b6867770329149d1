import { expect, test, type Page } from '@playwright/test';
import { json } from '../services/fakeServices.ts';
import { openExample, openPanel, shownShare } from './app.ts';
import { beginSearch, findPlace, playServices } from './services.ts';
import { violations } from './violations.ts';

// what a service worker fetches, a page cannot play
test.use({ serviceWorkers: 'block' });

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Wijk zoeken' });
const load = (page: Page) => page.getByRole('button', { name: 'Laden', exact: true }).click();

test('nothing goes out before the user agrees, and then no more than the name and the bounds', async ({
  page,
}) => {
  const asked = await playServices(page);
  await page.goto('.');
  await page.getByRole('button', { name: 'Wijk zoeken' }).click();
  await expect(dialog(page)).toContainText('naar api.pdok.nl');
  await expect(dialog(page)).toContainText('naar overpass-api.de');
  expect(asked).toEqual([]);

  await page.getByRole('button', { name: 'Akkoord, zoeken' }).click();
  await findPlace(page, 'linden', /Lindenkwartier/);
  await page.getByRole('radio', { name: 'Alleen woningen' }).check();
  await load(page);
  await expect(page.getByRole('button', { name: 'Nieuw plan maken' })).toBeVisible();
  // the box of the wijk, with its margin
  const bbox = '5.69636,51.99775,5.71364,52.00825';
  expect(
    asked.map(({ url, body }) => `${url.host}${url.pathname}?${url.searchParams}${body}`),
  ).toEqual(
    [
      [
        '/bzk/locatieserver/search/v3_1/suggest',
        {
          q: 'linden',
          fq: 'type:(gemeente OR woonplaats OR wijk OR buurt OR weg)',
          fl: 'id,type,weergavenaam',
          rows: '20',
        },
      ],
      [
        '/bzk/locatieserver/search/v3_1/lookup',
        {
          id: 'wijk-01',
          fl: 'id,type,weergavenaam,gemeentecode,gemeentenaam,wijkcode,buurtcode,centroide_ll',
        },
      ],
      [
        '/cbs/wijken-en-buurten-2025/ogc/v1/collections/wijken/items',
        { f: 'json', gemeentecode: 'GM9901', limit: '50' },
      ],
      [
        '/rws/nationaal-wegenbestand-wegen/ogc/v1/collections/wegvakken/items',
        { f: 'json', bbox, limit: '500' },
      ],
      ['/kadaster/bag/ogc/v2/collections/verblijfsobject/items', { f: 'json', bbox, limit: '500' }],
    ].map(
      ([path, query]) =>
        `api.pdok.nl${path as string}?${new URLSearchParams(query as Record<string, string>)}`,
    ),
  );
});

test('a coordinator finds a wijk by its name and begins a plan with it', async ({ page }) => {
  await playServices(page);
  await page.goto('.');
  await beginSearch(page);
  await findPlace(page, 'linden', /Lindenkwartier/);
  await expect(page.getByRole('checkbox', { name: /^Lindenkwartier/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Beukenkwartier/ })).not.toBeChecked();
  await expect(dialog(page)).toContainText('huishoudens onbekend');
  await expect(dialog(page)).not.toContainText('Groot water');
  await expect(dialog(page)).toContainText('Ongeveer 190 huishoudens');
  await page.getByRole('radio', { name: 'Alleen woningen' }).check();
  await load(page);
  await expect(dialog(page)).toContainText('3 straten in 5 stukken');
  await expect(dialog(page)).toContainText('3 adressen');
  await page.getByLabel('Naam van het plan').fill('Onze wijk');
  await page.keyboard.press('Enter');

  await openPanel(page, 'Gebied');
  await expect(page.getByText(/^3 straten, 5 stukken$/)).toBeVisible();
  await expect(
    page.getByText(
      /CBS wijken en buurten 2025 \(PDOK\) · stand van 1 januari 2025 · CC BY 4.0 · CBS, Kadaster/,
    ),
  ).toBeVisible();
  await expect(
    page.getByText(/Nationaal Wegenbestand \(PDOK\) · stand van 20 oktober 2026 · CC0/),
  ).toBeVisible();
  await expect(
    page.getByText(/BAG \(PDOK\) · stand van 20 oktober 2026 · Publiek domein/),
  ).toBeVisible();
  await openPanel(page, 'Dekking');
  await expect(shownShare(page)).toHaveText(/^0\s?%$/);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Plan Onze wijk: menu' })).toBeVisible();
  await expect(shownShare(page)).toHaveText(/^0\s?%$/);
});

test('a buurt comes into the open plan as one step that can be undone', async ({ page }) => {
  await playServices(page);
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Gebied');
  await beginSearch(page);
  await findPlace(page, 'park', /Lindenpark/);
  await expect(page.getByRole('radio', { name: 'Buurten' })).toBeChecked();
  await load(page);
  await expect(dialog(page)).toContainText(/Vervangt .* \(184\)/);
  await page.getByRole('button', { name: 'Gebruiken in dit plan' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByText(/^3 straten, 5 stukken$/)).toBeVisible();
  await expect(page.getByText(/^Grens van Lindenpark · CBS/)).toBeVisible();

  await page.getByRole('button', { name: 'Ongedaan maken: Lindenpark geladen' }).click();
  await expect(page.getByText(/^64 straten, 184 stukken$/)).toBeVisible();
  await expect(page.getByText(/^Grens van Lindenpark/)).toBeHidden();

  // beside what is there
  await page.getByRole('button', { name: 'Wijk zoeken' }).click();
  await findPlace(page, 'park', /Lindenpark/);
  await load(page);
  await page.getByRole('radio', { name: 'Toevoegen' }).check();
  await page.getByRole('button', { name: 'Gebruiken in dit plan' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByText(/^67 straten, 189 stukken$/)).toBeVisible();
  await expect(page.getByText('3 gebieden', { exact: true })).toBeVisible();
});

test('what is chosen stays chosen from wijken to buurten and back', async ({ page }) => {
  await playServices(page);
  await page.goto('.');
  await beginSearch(page);
  await findPlace(page, 'linden', /Lindenkwartier/);
  await page.getByText('Buurten', { exact: true }).click();
  await expect(page.getByRole('checkbox', { name: /^Lindenhof/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Lindenpark/ })).toBeChecked();
  await page.getByRole('checkbox', { name: /^Lindenhof/ }).uncheck();
  await page.getByRole('checkbox', { name: /^Lindenpark/ }).uncheck();
  await expect(page.getByText('Kies minstens één gebied')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Laden', exact: true })).toBeDisabled();
  await page.getByRole('checkbox', { name: /^Beukenhof/ }).check();
  await page.getByText('Wijken', { exact: true }).click();
  await expect(page.getByRole('checkbox', { name: /^Beukenkwartier/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Lindenkwartier/ })).not.toBeChecked();
});

test('a click on the map chooses a piece', async ({ page }) => {
  await playServices(page);
  await page.goto('.');
  await beginSearch(page);
  await findPlace(page, 'linden', /Lindenkwartier/);
  const map = page.locator('canvas.maplibregl-canvas');
  await expect(map).toBeVisible();
  const { x, y, width, height } = (await map.boundingBox())!;
  // once the piece is drawn, the pointer shows that it can be chosen
  await expect(async () => {
    await page.mouse.move(x + width / 3, y + height / 3);
    await page.mouse.move(x + width / 2, y + height / 2);
    await expect(map).toHaveCSS('cursor', 'pointer', { timeout: 300 });
  }).toPass();
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(page.getByRole('checkbox', { name: /^Lindenkwartier/ })).not.toBeChecked();
});

test('loading tells how far it is, and stops when asked', async ({ page }) => {
  let goOn = () => {};
  const held = new Promise<undefined>((resolve) => (goOn = () => resolve(undefined)));
  await playServices(page, {
    pageSize: 2,
    instead: ({ url }) => (url.searchParams.get('cursor') === '4' ? held : undefined),
  });
  await page.goto('.');
  await beginSearch(page);
  await findPlace(page, 'linden', /Lindenkwartier/);
  await load(page);
  await expect(page.getByRole('listitem').filter({ hasText: 'Wijkgrens' })).toContainText(
    '1 geladen',
  );
  await expect(page.getByRole('listitem').filter({ hasText: 'Straten' })).toContainText('4');
  await page.getByRole('button', { name: 'Stoppen' }).click();
  await expect(page.getByRole('heading', { name: 'Lindenkwartier Voorbeeldstad' })).toBeFocused();
  await expect(page.getByRole('checkbox', { name: /^Lindenkwartier/ })).toBeChecked();
  goOn();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Hier komen de plannen die u maakt')).toBeVisible();
});

test('a busy service is waited for, and said to be', async ({ page }) => {
  let asked = 0;
  await playServices(page, {
    instead: ({ url }) =>
      url.pathname.includes('wegvakken') && ++asked === 1 ? json({}, 429) : undefined,
  });
  await page.goto('.');
  await beginSearch(page);
  await findPlace(page, 'linden', /Lindenkwartier/);
  await load(page);
  await expect(page.getByText(/De dienst heeft het druk. Over \d seconden? opnieuw/)).toBeVisible();
  await expect(dialog(page)).toContainText('3 straten in 5 stukken');
});

test('when a part fails the others can be used, and that part tried again', async ({ page }) => {
  let isBroken = true;
  await playServices(page, {
    instead: ({ url }) =>
      isBroken && url.pathname.includes('verblijfsobject') ? json({}, 400) : undefined,
  });
  await page.goto('.');
  await beginSearch(page);
  await findPlace(page, 'linden', /Lindenkwartier/);
  await page.getByRole('radio', { name: 'Alleen woningen' }).check();
  await load(page);
  await expect(dialog(page).getByRole('alert')).toContainText(
    'PDOK (BAG) weigert deze vraag (400).',
  );
  await page.getByRole('button', { name: 'Verder met wat er is' }).click();
  await expect(dialog(page)).toContainText('3 straten in 5 stukken');
  await expect(page.getByRole('heading', { name: 'Adressen' })).toBeHidden();
  await page.getByRole('button', { name: 'Terug' }).click();
  await load(page);
  await expect(dialog(page).getByRole('alert')).toBeVisible();
  isBroken = false;
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(dialog(page)).toContainText('3 adressen');
});

test.describe('what is not a whole answer is refused with the reason', () => {
  const REFUSED = [
    [
      'a remark of Overpass',
      {
        host: 'overpass-api.de',
        answer: json({ elements: [], remark: 'runtime error: Query timed out' }),
      },
      'De dienst meldt: runtime error: Query timed out',
    ],
    [
      'fewer streets than the service says',
      {
        host: 'api.pdok.nl',
        answer: json({ type: 'FeatureCollection', features: [], numberReturned: 7 }),
      },
      'zegt dat er 7 onderdelen zijn, maar stuurde er 0',
    ],
    [
      'the page of a wifi network',
      {
        host: 'api.pdok.nl',
        answer: { status: 200, contentType: 'text/html', body: '<html>Log in</html>' },
      },
      'Moet u op dit wifi-netwerk misschien eerst inloggen?',
    ],
  ] as const;
  for (const [what, { host, answer }, says] of REFUSED) {
    test(what, async ({ page }) => {
      const isStreets = (url: URL, body: string) =>
        url.pathname.includes('wegvakken') || body.includes('out+geom');
      await playServices(page, {
        instead: ({ url, body }) =>
          url.host === host && isStreets(url, body) ? answer : undefined,
      });
      await page.goto('.');
      await beginSearch(page);
      await findPlace(page, 'linden', /Lindenkwartier/);
      if (host === 'overpass-api.de') {
        await page.getByRole('radio', { name: 'OpenStreetMap' }).check();
        await expect(dialog(page)).toContainText('2 straatdelen bij OpenStreetMap');
      }
      await load(page);
      await expect(dialog(page).getByRole('alert')).toContainText(says);
    });
  }
});

test('without a network there is a clear sentence and the way by hand', async ({ page }) => {
  await playServices(page, { instead: () => 'broken' });
  await page.goto('.');
  await beginSearch(page);
  await page.getByRole('combobox', { name: /^Naam van de wijk/ }).fill('linden');
  await expect(dialog(page).getByRole('alert')).toContainText('is niet bereikbaar');
  await page.getByRole('button', { name: 'Liever met een bestand' }).click();
  await expect(dialog(page)).toContainText('Vraag de afdeling geo-informatie van uw gemeente');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    dialog(page).getByRole('button', { name: 'Bestand openen' }).click(),
  ]);
  await chooser.setFiles({
    name: 'straten.geojson',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  });
  await expect(page.getByRole('alert')).toContainText('geen GeoJSON');
});

test('a place outside the Netherlands comes from OpenStreetMap', async ({ page }) => {
  await playServices(page);
  await page.goto('.');
  await beginSearch(page);
  await page.getByText('Elders', { exact: true }).click();
  await page.getByLabel('Naam van de plaats').fill('Exempleville');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Exempleville/ }).click();
  await expect(dialog(page)).toContainText('2 straatdelen bij OpenStreetMap');
  await expect(page.getByRole('radio', { name: 'Nationaal Wegenbestand' })).toBeHidden();
  await load(page);
  await expect(dialog(page)).toContainText('2 straten in 3 stukken');
  await page.getByRole('button', { name: 'Nieuw plan maken' }).click();
  await openPanel(page, 'Gebied');
  await expect(
    page.getByText(
      /OpenStreetMap \(Overpass\) · stand van 19 oktober 2026 · ODbL · © OpenStreetMap contributors/,
    ),
  ).toHaveCount(2);
});

test('the whole of it works with the keyboard alone', async ({ page }) => {
  await playServices(page);
  await page.goto('.');
  await page.getByRole('button', { name: 'Wijk zoeken' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Akkoord, zoeken' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: /^Naam van de wijk/ })).toBeFocused();
  await page.keyboard.type('linden');
  await expect(page.getByRole('option', { name: /Lindenkwartier/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Voorbeeldstad$/ })).toBeFocused();
  await page.getByRole('button', { name: 'Laden', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Geladen: / })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Naam van het plan')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(shownShare(page)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('every step meets WCAG 2.1 AA as far as a machine can tell', async ({ page }) => {
      await playServices(page, {
        instead: ({ url }) =>
          url.pathname.includes('verblijfsobject') ? json({}, 400) : undefined,
      });
      await page.goto('.');
      await page.getByRole('button', { name: 'Wijk zoeken' }).click();
      await expect(dialog(page)).toContainText('Akkoord');
      expect(await violations(page), 'what goes out').toEqual([]);
      await page.getByRole('button', { name: 'Akkoord, zoeken' }).click();
      await page.getByRole('combobox', { name: /^Naam van de wijk/ }).fill('linden');
      await expect(page.getByRole('option', { name: /Lindenkwartier/ })).toBeVisible();
      expect(await violations(page), 'suggestions').toEqual([]);
      await page.getByRole('option', { name: /Lindenkwartier/ }).click();
      await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible();
      expect(await violations(page), 'the area').toEqual([]);
      await page.getByRole('radio', { name: 'Alleen woningen' }).check();
      await load(page);
      await expect(dialog(page).getByRole('alert')).toBeVisible();
      expect(await violations(page), 'a failure').toEqual([]);
      await page.getByRole('button', { name: 'Verder met wat er is' }).click();
      await expect(page.getByLabel('Naam van het plan')).toBeVisible();
      expect(await violations(page), 'what was loaded').toEqual([]);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('every step fits the screen', async ({ page }) => {
    await playServices(page);
    await page.goto('.');
    const fits = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[role="dialog"], [role="dialog"] *')]
          .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
          .map((element) => element.outerHTML.slice(0, 120)),
      );
    await beginSearch(page);
    await findPlace(page, 'linden', /Lindenkwartier/);
    await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible();
    expect(await fits()).toEqual([]);
    await expect(page.getByRole('button', { name: 'Laden', exact: true })).toBeInViewport();
    await page.getByRole('button', { name: 'Laden', exact: true }).tap();
    await expect(page.getByRole('button', { name: 'Nieuw plan maken' })).toBeVisible();
    expect(await fits()).toEqual([]);
  });
});

test.describe('the installed app', () => {
  test.use({ serviceWorkers: 'allow' });

  test('keeps no answer of a service, and may ask nobody else', async ({ page }) => {
    const asked = await playServices(page);
    await page.goto('.');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await beginSearch(page);
    await findPlace(page, 'linden', /Lindenkwartier/);
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return all.flat().map(({ url }) => new URL(url).host);
    });
    expect(new Set(kept)).toEqual(new Set(['127.0.0.1:' + new URL(page.url()).port]));

    const before = asked.length;
    const refused = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
            resolve(effectiveDirective),
          );
          fetch('https://elsewhere.example/').catch(() => {});
        }),
    );
    expect(refused).toBe('connect-src');
    expect(asked).toHaveLength(before);
  });
});
