import { writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { openExample, openPanel, shownShare, waitUntilSaved } from './app.ts';
import { violations } from './violations.ts';

const HOSTILE = '<img src=x onerror=alert(1)> =1+1 \u202eneerb';

test('from a link to a group on the map, and from a table to a hand-over of two fields', async ({
  page,
  context,
}, testInfo) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Dekking');
  const before = await shownShare(page).textContent();

  // ---- the coordinator's link, and the form behind it
  await openPanel(page, 'Aanmeldingen');
  await openTab(page, 'Uitnodigen');
  await page.getByLabel('Uw e-mailadres als coördinator').fill('coordinator@voorbeeld.nl');
  await page.getByLabel('Uw e-mailadres als coördinator').press('Tab');
  await expect(page.getByRole('img', { name: 'QR-code van de link' })).toBeVisible();
  const link = await page.getByLabel('Link naar het formulier').inputValue();
  expect(new URL(link).search).toBe('');
  expect(await violations(page)).toEqual([]);

  const form = await context.newPage();
  const asked: string[] = [];
  form.on('request', (request) => asked.push(request.url()));
  await form.goto(link);
  await form.getByLabel('Beheerder', { exact: true }).check();
  await form.getByLabel('Naam', { exact: true }).fill('Karel Voorbeeld');
  await form.getByLabel('Mobiel nummer').fill('06 11111111');
  await form.getByLabel('Naam van de groep').fill('Bloemenbuurt Zuid');
  await form
    .getByLabel('Welke straten of stukken straat?')
    .fill('Irisstraat, Klaproosstraat\nde even kant van de Rozenstraat');
  await form.getByLabel('Opmerking').fill(HOSTILE);
  expect(await violations(form)).toEqual([]);
  await form.getByRole('button', { name: 'Maak mijn e-mail' }).click();
  await expect(form.getByText('Zonder uw akkoord')).toBeVisible();
  await form.getByLabel('Ik ga hiermee akkoord').check();
  await form.getByRole('button', { name: 'Maak mijn e-mail' }).click();
  const mail = await form.getByLabel('Tekst van de e-mail').inputValue();
  const mailto = await form
    .getByRole('link', { name: 'Openen in mijn e-mailprogramma' })
    .getAttribute('href');
  expect(decodeURIComponent(mailto!.split('body=')[1]!).replaceAll('\r\n', '\n')).toBe(mail);
  expect(asked.filter((url) => /Karel|Voorbeeld|11111111/.test(url))).toEqual([]);
  await form.close();
  await page.bringToFront();

  // ---- the e-mail in the post becomes a group that covers more
  await openTab(page, 'Postvak');
  await page.getByRole('button', { name: 'Aanmeldingen toevoegen' }).click();
  await page.getByLabel('Plak hier de tekst').fill(`> ${mail.replaceAll('\n', '\n> ')}`);
  await expect(page.getByText('1 aanmelding gevonden')).toBeVisible();
  await page.getByRole('button', { name: '1 toevoegen' }).click();
  await page.getByRole('button', { name: /^Karel Voorbeeld/ }).click();
  await expect(page.getByLabel('Opmerking')).toHaveValue(HOSTILE);
  await expect(page.getByRole('list', { name: 'Wat er staat' })).toContainText('Rozenstraat');
  await page.getByRole('button', { name: /^Groep maken met 3/ }).click();
  await expect(page.locator('h1')).toHaveText('Bloemenbuurt Zuid');
  await expect(page.getByRole('button', { name: 'Irisstraat loskoppelen' })).toBeVisible();
  await openPanel(page, 'Dekking');
  await expect(shownShare(page)).not.toHaveText(before!);

  // ---- a table of residents, placed in one go and handed over
  const table = testInfo.outputPath('bewoners.csv');
  writeFileSync(table, tableOf(200));
  await openPanel(page, 'Aanmeldingen');
  await page.getByRole('button', { name: 'Aanmeldingen toevoegen' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Bestanden kiezen' }).click(),
  ]);
  await chooser.setFiles(table);
  await expect(page.getByText('200 aanmeldingen gevonden')).toBeVisible();
  await page.getByRole('button', { name: '200 toevoegen' }).click();
  const list = page.getByRole('list', { name: 'Nieuwe aanmeldingen' });
  await expect(list).toContainText('naar ');
  expect(await violations(page)).toEqual([]);
  // the example has a few of its own
  const count = Number.parseInt((await page.getByText(/^\d+ nieuwe/).textContent())!, 10);
  expect(count).toBeGreaterThanOrEqual(200);
  // with the keyboard: down to the second, out with it, and back again
  await list.getByRole('checkbox').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('a');
  await expect(page.getByText(`${count - 1} nieuwe aanmeldingen`)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(`${count} nieuwe aanmeldingen`)).toBeVisible();
  // all but the volunteer of the example, who waits for another decision
  await page.getByRole('button', { name: `${count - 1} bewoners plaatsen` }).click();
  await expect(page.getByText('1 nieuwe aanmelding', { exact: true })).toBeVisible();

  await openTab(page, 'Overdragen');
  const handOver = page.getByRole('table').first();
  await expect(handOver.getByRole('columnheader')).toHaveText(['Naam', 'Mobiel']);
  await page.getByRole('button', { name: 'Kopiëren' }).first().click();
  await expect(page.getByText('Lijst gekopieerd')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toHaveLength((await handOver.getByRole('row').count()) - 1);
  expect(copied).not.toMatch(/straat|laan|weg/i);
  expect(copied).toMatch(/^Bewoner \d+, 06 2\d{7}$/m);
  await page.getByRole('button', { name: 'Als overgedragen aanvinken' }).first().click();

  // ---- one of them wants to be erased
  await openTab(page, 'Privacy');
  await page.getByRole('combobox', { name: 'Zoek een persoon' }).fill('Bewoner 17');
  await page.getByRole('option', { name: /^Bewoner 17 / }).click();
  await expect(page.getByText('Dit is alles wat in dit plan over u staat')).toBeVisible();
  await waitUntilSaved(page);
  expect(await storedTextHas(page, ['06 20000017'])).toBe(true);
  await page.getByRole('button', { name: 'Wissen', exact: true }).click();
  await page.getByRole('button', { name: 'Definitief wissen' }).click();
  await expect(page.getByText('Gewist.')).toBeVisible();
  expect(await storedTextHas(page, ['06 20000017', '20000017'])).toBe(false);
  expect(await storedTextHas(page, ['06 20000018'])).toBe(true);
  await expect(
    page.getByRole('banner').getByRole('button', { name: 'Ongedaan maken' }),
  ).toHaveAttribute('aria-disabled', 'true');
  await page.reload();
  await page.getByRole('combobox', { name: 'Zoek een persoon' }).fill('Bewoner 17');
  await expect(page.getByRole('option', { name: /^Bewoner 170 / })).toBeVisible();
  await expect(page.getByRole('option', { name: /^Bewoner 17 / })).toHaveCount(0);
});

const openTab = async (page: Page, name: string) => {
  await page.getByRole('tab', { name }).click();
  await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
};

/** Residents of streets of the example, as a form service lists them. */
function tableOf(count: number): string {
  const streets = ['Mozartlaan', 'Lijsterstraat', 'Spechtlaan', 'Chopinstraat'];
  const rows = Array.from({ length: count }, (_, i) => {
    const mobile = `06 2${String(i).padStart(7, '0')}`;
    return `Bewoner ${i};${mobile};${streets[i % streets.length]} ${1 + (i % 10)};ja`;
  });
  return ['Uw naam;Mobiel nummer;Adres;Akkoord', ...rows].join('\r\n');
}

/** Whether any byte of what the browser keeps of the plans spells one of these texts. */
function storedTextHas(page: Page, texts: readonly string[]): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    const open = indexedDB.open('buurtdekking');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error!);
    });
    const read = (table: string) =>
      new Promise<unknown[]>((resolve) => {
        const all = db.transaction(table).objectStore(table).getAll();
        all.onsuccess = () => resolve(all.result);
      });
    const rows = [...(await read('updates')), ...(await read('plans'))] as {
      update?: Uint8Array;
    }[];
    db.close();
    const kept = rows.map(({ update, ...rest }) =>
      update ? new TextDecoder().decode(update) : JSON.stringify(rest),
    );
    return wanted.some((text) => kept.some((each) => each.includes(text)));
  }, texts);
}
