import { expect, test, type Page } from '@playwright/test';
import { hasSharedData, NO_SHARED_DATA, readShared, sharedPath } from '../sharedData.ts';
import { chooseFile, openPanel, shownShare, type ChosenFile } from './app.ts';
import { violations } from './violations.ts';

test.skip(!hasSharedData, NO_SHARED_DATA);

const changes = (page: Page) => page.getByRole('dialog', { name: /wat verandert er\?$/ });
const useChosen = (page: Page) =>
  page.getByRole('button', { name: 'Gebruiken in dit plan' }).click();
const streets = (page: Page, figure: string) => page.getByText(figure, { exact: true });

const LINKED = ['Dijkgraaf', 'Mondriaanlaan', 'Peppelsteeg', 'Rozenstraat', 'de Hoef'];

/** The streets that the group has links on. */
async function expectLinks(page: Page, names: readonly string[]): Promise<void> {
  await openPanel(page, 'Appgroepen');
  await page.getByRole('button', { name: /^Appgroep Noord/ }).click();
  const links = page.getByRole('button', { name: / loskoppelen$/ });
  const linked = async () => {
    const labels = await links.evaluateAll((all) =>
      all.map((one) => one.ariaLabel!.split(' lo')[0]),
    );
    return new Set(labels);
  };
  await expect.poll(linked).toEqual(new Set(names));
}

/** Offers streets to the open plan that are to take the place of those that it has. */
async function replaceStreets(page: Page, file: ChosenFile): Promise<void> {
  await openPanel(page, 'Gebied');
  await chooseFile(page, 'Straten: Ander bestand', file);
  await page.getByRole('radio', { name: 'Vervangen' }).check();
  await useChosen(page);
  await expect(changes(page).getByText('Dit is één stap')).toBeVisible();
}

/** The streets of 2020, but for one. */
function without(name: string): ChosenFile {
  const all = JSON.parse(readShared('wageningen/wegvakken-2020.geojson')) as {
    features: { properties: { stt_naam: string } }[];
  };
  const features = all.features.filter(({ properties }) => properties.stt_naam !== name);
  expect(features.length).toBeLessThan(all.features.length);
  const buffer = Buffer.from(JSON.stringify({ ...all, features }));
  return { name: 'later.geojson', mimeType: 'application/geo+json', buffer };
}

test('links made on the streets of 2019 are found again on those of 2020, and what is not waits', async ({
  page,
}) => {
  await test.step('links streets of 2019: whole, by number, and one side', async () => {
    await page.goto('.');
    await chooseFile(page, 'Bestand openen', sharedPath('wageningen/wegvakken-2019.geojson'));
    await page.getByRole('button', { name: 'Nieuw plan maken' }).click();
    await expect(shownShare(page)).toHaveText('0%');
    await openPanel(page, 'Appgroepen');
    await page.getByRole('button', { name: 'Nieuwe groep' }).click();
    await page.getByLabel('Naam', { exact: true }).fill('Appgroep Noord');
    await page.getByRole('button', { name: 'Nieuwe groep' }).click();
    await page.getByRole('button', { name: 'Lijst met straten plakken' }).click();
    await page
      .getByLabel('Plak of typ een lijst met straten')
      .fill(
        'De Hoef; Dijkgraaf; Rozenstraat 1 t/m 19 oneven; even kant van de Mondriaanlaan; Peppelsteeg',
      );
    await page.getByRole('button', { name: '5 toevoegen' }).click();
  });
  await expectLinks(page, LINKED);

  await test.step('sees what 2020 changes before anything does, and loses no choice by Escape', async () => {
    await replaceStreets(page, sharedPath('wageningen/wegvakken-2020.geojson'));
    await page.keyboard.press('Escape');
    await expect(changes(page)).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('radio', { name: 'Vervangen' })).toBeChecked();
    await expect(streets(page, '49 straten, 232 stukken')).toBeVisible();
    await useChosen(page);

    const coverage = changes(page).getByRole('region', { name: 'Dekking' });
    await expect(coverage).toContainText('nu');
    await expect(coverage).toContainText('3 van 49 straten helemaal gedekt');
    const links = changes(page).getByRole('region', { name: 'Koppelingen' });
    await expect(links).toContainText(/Dijkgraaf, hele straat → /);
    const list = changes(page).getByRole('region', { name: 'Straten' });
    await expect(list).toContainText('46 straten blijven zoals ze zijn');
    await expect(list).toContainText('Gesplitst 3');
    await list.getByRole('button', { name: 'Plantage → Plantage + Bronland' }).click();
    await expect(
      list.getByRole('img', { name: 'Kaartje van Plantage → Plantage + Bronland' }),
    ).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  await test.step('uses them in one step, which can be undone', async () => {
    await page.getByRole('button', { name: 'Nieuwere straten gebruiken' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(streets(page, '49 straten, 247 stukken')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(streets(page, '49 straten, 232 stukken')).toBeVisible();
    await expect(page.getByText('Wat er veranderde')).toBeHidden();
    await page.keyboard.press('Control+Shift+z');
    await expect(streets(page, '49 straten, 247 stukken')).toBeVisible();
  });

  await test.step('finds the report with the data', async () => {
    await page.getByText(/^Nieuwere straten op [^\n]*$/).click();
    await expect(page.getByText('Gesplitst: 3')).toBeVisible();
    await expect(page.getByText('In plaats van wegvakken-2019.geojson')).toBeVisible();
  });
  await expectLinks(page, LINKED);

  await test.step('places by hand what has no place on streets that are later still', async () => {
    await replaceStreets(page, without('Peppelsteeg'));
    const links = changes(page).getByRole('region', { name: 'Koppelingen' });
    await expect(links).toContainText('1 heeft nog geen plek');
    await expect(links).toContainText('Peppelsteeg');
    await page.getByRole('button', { name: 'Nieuwere straten gebruiken' }).click();
    await page.getByRole('button', { name: 'Nu plaatsen' }).click();
    const waiting = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Wat nog niet geplaatst is' }) })
      .last();
    await expect(waiting).toContainText('1 koppeling (Appgroep Noord)');
    await expect(waiting.getByText('Bedoelt u:')).toBeVisible();
    await waiting.getByRole('list').getByRole('list').getByRole('button').first().click();
    await expect(waiting).toBeHidden();
    await page.keyboard.press('Control+z');
    await expect(waiting).toContainText('1 koppeling (Appgroep Noord)');
  });
});
