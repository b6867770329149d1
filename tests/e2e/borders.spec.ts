import { expect, test, type Page } from '@playwright/test';
import { makeTown, TOWN_CENTRE } from '#tests/town/makeTown.ts';
import { chooseFile, openExample, openPanel, shownShare } from './app.ts';
import { mapAtRest, pixelOf } from './mapPlace.ts';
import { writePlan } from './planFile.ts';

const main = (page: Page) => page.getByRole('main');

/** Opens a sub-area, and gives how much street it has and has covered. */
async function metresOf(page: Page, name: string): Promise<string> {
  await openPanel(page, 'Deelgebieden');
  await main(page).getByRole('button', { name }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  return (await main(page)
    .getByText(/ van .*m gedekt$/)
    .textContent())!;
}

test('a border that two sub-areas share moves in both, from the list of corners, and one step takes both back', async ({
  page,
}) => {
  await openExample(page, 'Dieren-West');
  const neighbour = await metresOf(page, 'Zeeheldenbuurt');
  const before = await metresOf(page, 'Bomenbuurt');

  await page.getByRole('button', { name: 'Vorm wijzigen' }).press('Enter');
  // the list is one stop, and arrows go through it
  await page.getByRole('button', { name: /^Hoek 1\b/ }).focus();
  for (let at = 1; at < 14; at++) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: /^Hoek 14\b/, pressed: true })).toBeFocused();
  const longitude = page.getByLabel('Lengtegraad van hoek 14', { exact: true });
  await longitude.fill('niets');
  await longitude.press('Enter');
  await expect(page.getByText('Dit is geen plek op de kaart.')).toBeVisible();
  await expect(longitude).toHaveValue('6.0896870');
  await longitude.fill('6,0865');
  await longitude.press('Enter');
  await expect(page.getByRole('button', { name: /^Hoek 14\b/, pressed: true })).toBeVisible();
  await page.getByRole('button', { name: 'Klaar' }).press('Enter');
  await expect(main(page).getByText(before)).toBeHidden();
  const after = await metresOf(page, 'Bomenbuurt');
  const neighbourAfter = await metresOf(page, 'Zeeheldenbuurt');
  expect(after).not.toBe(before);
  expect(neighbourAfter).not.toBe(neighbour);

  await page.keyboard.press('Control+z');
  await expect(main(page).getByText(neighbour)).toBeVisible();
  expect(await metresOf(page, 'Bomenbuurt')).toBe(before);
});

test('a line across a sub-area cuts it in two, and a neighbour from a list makes it one again', async ({
  page,
}) => {
  await openExample(page, 'Dieren-West');
  const before = await metresOf(page, 'Bomenbuurt');
  await expect(page).toHaveURL(/at=/);
  await page.getByRole('button', { name: 'Knippen' }).click();
  const bar = page.getByRole('region', { name: 'Bomenbuurt knippen' });
  await expect(bar.getByRole('button', { name: 'Knippen' })).toBeDisabled();
  const box = (await page.locator('canvas.maplibregl-canvas').boundingBox())!;
  for (const across of [0.02, 0.98]) {
    const place = [box.x + across * box.width, box.y + 0.45 * box.height] as const;
    await page.mouse.move(...place, { steps: 3 });
    await page.mouse.click(...place);
  }
  await expect(bar).toContainText('Welk deel houdt de groepen en contactpersonen?');
  await bar.getByRole('button', { name: 'Knippen' }).click();
  await expect(main(page).getByText(before)).toBeHidden();
  await expect(bar).toBeHidden();

  await page.getByRole('button', { name: 'Samenvoegen' }).click();
  await page.getByRole('combobox', { name: 'Buurgebied' }).click();
  await page.getByRole('option', { name: 'Deelgebied 5' }).click();
  await expect(main(page).getByText(before)).toBeVisible();
});

test('who chooses with the mouse how the line runs keeps the keys of the drawing', async ({
  page,
}) => {
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Deelgebieden');
  await page.getByRole('button', { name: 'Deelgebied tekenen' }).click();
  const bar = page.getByRole('region', { name: 'Nieuw deelgebied' });
  await bar.getByText('Volg straat', { exact: true }).click();
  await expect(bar.getByRole('radio', { name: 'Volg straat' })).toBeChecked();
  await expect(page.locator('canvas.maplibregl-canvas')).toBeFocused();
  // and who comes with the keyboard can still leave
  await page.keyboard.press('Shift');
  await bar.getByRole('radio', { name: 'Volg straat' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(bar.getByRole('radio', { name: 'Volg grens' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
});

test('sub-areas that overlap are told, and mended one by one or all at once', async ({
  page,
}, testInfo) => {
  // three side by side, each some fifteen metres over the one before
  const [lng, lat] = TOWN_CENTRE;
  const subAreas = [0, 1, 2].map((i) => {
    const [west, east] = [lng + i * 0.004, lng + (i + 1) * 0.004 + 0.0002];
    const ring: [number, number][] = [
      [west, lat],
      [east, lat],
      [east, lat + 0.003],
      [west, lat + 0.003],
      [west, lat],
    ];
    return {
      id: `area-${i}`,
      name: `Deel ${i}`,
      colour: '#332288',
      area: { type: 'Polygon' as const, coordinates: [ring] },
      contactPersons: [],
      note: '',
      scenario: null,
    };
  });
  const file = testInfo.outputPath('overlap.buurtdekking.json');
  writePlan(file, makeTown({ segments: 400, seed: 1 }), {
    subAreas: Object.fromEntries(subAreas.map((each) => [each.id, each])),
  });
  await page.goto('.');
  await chooseFile(page, 'Bestand openen', file);
  await page.getByRole('button', { name: 'Openen als nieuw plan' }).click();
  await expect(shownShare(page)).toBeVisible();
  await openPanel(page, 'Deelgebieden');
  const conflicts = main(page).getByText(/overlappen elkaar/);
  await expect(conflicts).toHaveCount(2);
  await page.getByRole('button', { name: 'Herstel alle smalle stroken' }).click();
  await expect(conflicts).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(conflicts).toHaveCount(2);
  await page.getByRole('button', { name: 'Geef aan Deel 0' }).click();
  await expect(conflicts).toHaveCount(1);
  await page.getByRole('button', { name: 'Geef aan Deel 2' }).click();
  await expect(conflicts).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a finger moves a corner that two sub-areas share', async ({ page }) => {
    await openExample(page, 'Dieren-West');
    const neighbour = await metresOf(page, 'Zeeheldenbuurt');
    const before = await metresOf(page, 'Bomenbuurt');
    await page.getByRole('button', { name: 'Vorm wijzigen' }).tap();
    await mapAtRest(page);
    const { x, y } = await pixelOf(page, [6.089633, 52.053135]);
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove', across: number, down: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: [{ x: x + across, y: y + down }],
      });
    await touch('touchStart', 4, -4);
    for (const step of [1, 2, 3, 4]) await touch('touchMove', -30 * step, -15 * step);
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.getByRole('button', { name: 'Klaar' }).tap();
    await expect(main(page).getByText(before)).toBeHidden();
    expect(await metresOf(page, 'Zeeheldenbuurt')).not.toBe(neighbour);
  });
});
