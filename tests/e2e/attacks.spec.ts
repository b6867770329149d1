import { writePlanFile } from '#geo/formats/planFile/writePlanFile.ts';
import { invitationHash } from '#geo/signUps/invitation.ts';
import { expect, test, type Page } from '@playwright/test';
import { hostilePlan } from '../attacks/hostilePlan.ts';
import { HOSTILE_TEXTS } from '../attacks/hostileTexts.ts';
import { chooseFile, openPanel, shownShare } from './app.ts';

/** Everything that should not happen while a hostile plan is looked at. */
async function watch(page: Page, own: string): Promise<string[]> {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => seen.push(`error: ${message}`));
  page.on('console', (said) => {
    if (said.type() === 'error') seen.push(`console: ${said.text()}`);
  });
  page.on('popup', (popup) => seen.push(`window: ${popup.url()}`));
  page.context().on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !/^(?:blob|data):/.test(url)) seen.push(`asked: ${url}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      reportError(new Error(`policy: ${effectiveDirective} ${blockedURI}`)),
    );
  });
  return seen;
}

const MARKUP = HOSTILE_TEXTS[0];

/** The plan file of a colleague, who called every group otherwise. */
function hostileCopy(): Buffer {
  const { plan, dataSets } = hostilePlan();
  const groups = Object.fromEntries(
    Object.entries(plan.groups).map(([id, group], i) => [
      id,
      { ...group, name: `${i} ${HOSTILE_TEXTS[i % HOSTILE_TEXTS.length]!.trim().slice(0, 90)}` },
    ]),
  );
  const written = writePlanFile({ plan: { ...plan, groups }, history: null, dataSets }, 'b.json');
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  return Buffer.from(written.value);
}

const streetsFile = {
  name: `${MARKUP}.geojson`,
  mimeType: 'application/geo+json',
  buffer: Buffer.from(
    JSON.stringify({
      type: 'FeatureCollection',
      features: HOSTILE_TEXTS.map((text, i) => ({
        type: 'Feature',
        properties: { name: text, [text]: text },
        geometry: {
          type: 'LineString',
          coordinates: [
            [6.09, 52.04 + i / 10_000],
            [6.1, 52.04 + i / 10_000],
          ],
        },
      })),
    }),
  ),
};

const quoted = (text: string) => `"${text.replaceAll('\u0000', '').replaceAll('"', '""')}"`;
const tableFile = {
  name: `${MARKUP}.csv`,
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      ['Straat', 'Huisnummer', 'lon', 'lat', MARKUP].map(quoted).join(';'),
      ...HOSTILE_TEXTS.map((text, i) =>
        [quoted(text), i + 1, 6.09, 52.04 + i / 10_000, quoted(text)].join(';'),
      ),
    ].join('\n'),
  ),
};

const PANELS = ['Gebied', 'Deelgebieden', 'Appgroepen', 'Aanmeldingen', 'Uitbreiden', 'Beheerders'];
const BEHIND = ['circle', 'rules', 'alarm', 'scenarios', 'signs', 'report'];

test('a plan of which every text is hostile runs nothing, asks nobody and breaks nothing', async ({
  page,
  baseURL,
}) => {
  const seen = await watch(page, baseURL!);
  const written = writePlanFile({ ...hostilePlan(), history: null }, 'a.json');
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  await page.goto('.');
  await chooseFile(page, 'Bestand openen', {
    name: '<img src=x onerror=window.__pwned=1>.buurtdekking.json',
    mimeType: 'application/json',
    buffer: Buffer.from(written.value),
  });
  await page.getByRole('button', { name: 'Openen als nieuw plan' }).click();
  await expect(shownShare(page)).toBeVisible();
  await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible();

  await test.step('in every panel, with the first of its list', async () => {
    for (const panel of PANELS) {
      await openPanel(page, panel);
      const first = page
        .getByRole('main')
        .getByRole('listitem')
        .first()
        .getByRole('button')
        .first();
      if (panel === 'Gebied' || panel === 'Uitbreiden' || !(await first.isVisible())) continue;
      await first.click();
      await expect(page.locator('h1')).toBeVisible();
    }
    for (const panel of BEHIND) {
      await page.evaluate((name) => {
        location.hash = location.hash.replace(/^#\/[a-z-]+/, `#/${name}`).replace(/&on=[^&]*/, '');
      }, panel);
      await expect(page.getByRole('main').getByRole('button').first()).toBeVisible();
    }
  });

  await test.step('in the report as a page', async () => {
    await page.getByRole('button', { name: 'Bekijken' }).click();
    const report = page.frameLocator('iframe');
    await expect(report.getByText('<img src=x onerror="window.__pwned=1">').first()).toBeVisible();
    const made = await report
      .locator('*')
      .evaluateAll((all) =>
        all.flatMap((element) => [
          ...(element.matches('script, img, iframe, link, object, embed, form, base, foreignObject')
            ? [element.outerHTML]
            : []),
          ...Array.from(element.attributes, ({ name, value }) => `${name}=${value}`).filter(
            (text) => /^(?:on|src|style=|(?:xlink:)?href=(?!#))/.test(text),
          ),
        ]),
      );
    expect(made).toEqual([]);
    await page.keyboard.press('Escape');
  });

  await test.step('in what is found, and in what is told', async () => {
    await openPanel(page, 'Appgroepen');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('<');
    await expect(page.getByText('<img src=x onerror').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('main').getByRole('listitem').first().getByRole('button').first().click();
    await page.getByRole('button', { name: 'Verwijderen', exact: true }).click();
    await page.keyboard.press('Control+z');
  });

  await test.step('every link leads where links may lead, and says nothing of where it came from', async () => {
    for (const panel of ['alarm', 'circle']) {
      await page.evaluate((name) => {
        location.hash = location.hash.replace(/^#\/[a-z-]+/, `#/${name}`);
      }, panel);
      const links = await page.locator('a[href]').evaluateAll((all) =>
        all.map((link) => ({
          to: (link as HTMLAnchorElement).protocol,
          opens: link.getAttribute('target'),
          rel: link.getAttribute('rel') ?? '',
        })),
      );
      expect(
        links.filter(({ to }) => !['http:', 'https:', 'tel:', 'mailto:'].includes(to)),
      ).toEqual([]);
      expect(
        links.filter(({ opens, rel }) => opens === '_blank' && !rel.includes('noreferrer')),
      ).toEqual([]);
    }
  });

  await test.step('in a map file and a table that come in, with the columns to choose from', async () => {
    await openPanel(page, 'Gebied');
    const dialog = page.getByRole('dialog');
    for (const file of [streetsFile, tableFile]) {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page
          .getByRole('main')
          .getByRole('button', { name: /bestand$/i })
          .first()
          .click(),
      ]);
      await chooser.setFiles(file);
      await expect(dialog.getByRole('heading', { name: file.name })).toBeVisible();
      const columns = dialog.locator('summary').first();
      await columns.click();
      await dialog.getByRole('combobox').first().click();
      await expect(page.getByRole('option').filter({ hasText: MARKUP }).first()).toBeVisible();
      await page.keyboard.press('Escape');
      await dialog.getByRole('button', { name: 'Annuleren', exact: true }).click();
      await expect(dialog).toBeHidden();
    }
  });

  await test.step('in the copy of a colleague, beside what is here', async () => {
    await openPanel(page, 'Delen');
    await chooseFile(page, 'Plan van een collega openen', {
      name: `${MARKUP}.buurtdekking.json`,
      mimeType: 'application/json',
      buffer: hostileCopy(),
    });
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^Samenvoegen met/ }).click();
    await expect(dialog.getByRole('region', { name: 'Kies zelf' })).toContainText(`0 ${MARKUP}`);
    await dialog.getByRole('button', { name: 'Overal die van uw collega' }).click();
    await dialog.getByRole('button', { name: 'Samenvoegen', exact: true }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('in a link to sign up', async () => {
    const hash = invitationHash({ place: MARKUP, email: 'zuid@voorbeeld.nl', language: 'nl' })!;
    await page.evaluate((to) => void (location.hash = to), hash);
    await expect(page.locator('h1')).toContainText(MARKUP);
    expect(await page.locator('main img:not([src^="icons/"])').count()).toBe(0);
  });

  expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
  expect(seen).toEqual([]);
});

test('the page refuses markup and scripts from elsewhere, whoever asks for them', async ({
  page,
}) => {
  await page.goto('.');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const refused = await page.evaluate(() => {
    const tries: Record<string, () => unknown> = {
      markup: () => (document.createElement('div').innerHTML = '<b>a</b>'),
      document: () => document.write('<b>a</b>'),
      worker: () => new Worker('https://elders.invalid/a.js'),
      script: () => (document.createElement('script').src = 'https://elders.invalid/a.js'),
      text: () => (document.createElement('script').textContent = '1'),
    };
    return Object.entries(tries).flatMap(([name, go]) => {
      try {
        go();
        return [];
      } catch (error) {
        return error instanceof TypeError ? [name] : [];
      }
    });
  });
  expect(refused).toEqual(['markup', 'document', 'worker', 'script', 'text']);
});
