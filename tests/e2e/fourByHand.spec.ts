import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { conflictsIn } from '#geo/plan/edits/mend.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { wageningen } from '../engineData.ts';
import { hasSharedData, NO_SHARED_DATA } from '../sharedData.ts';
import { chooseFile, openPanel, shownShare, waitUntilSaved } from './app.ts';
import { figuresOf, metresOfAll, ROUNDING_METRES } from './areaFigures.ts';
import { keyboard, touch, watchHands, type Corner, type Hand } from './hands.ts';
import { savePlan } from './journey.ts';
import { mapAtRest, type Place } from './mapPlace.ts';
import { writePlan } from './planFile.ts';

test.skip(!hasSharedData, NO_SHARED_DATA);

const NAMES = ['Deelgebied 1', 'Deelgebied 2', 'Deelgebied 3', 'Deelgebied 4'] as const;

test('with the keyboard alone four sub-areas are made, and a corner that two share moves', ({
  page,
}, testInfo) => divide(page, keyboard, testInfo.outputPath('wageningen.buurtdekking.json')));

test.describe('on a tablet', () => {
  test.use({ viewport: { width: 1180, height: 820 }, hasTouch: true });

  test('with fingers alone four sub-areas are made, and a corner that two share moves', ({
    page,
  }, testInfo) => divide(page, touch, testInfo.outputPath('wageningen.buurtdekking.json')));
});

async function divide(page: Page, hand: Hand, file: string): Promise<void> {
  const group = {
    id: 'group-1',
    name: 'Appgroep Twee',
    platform: 'whatsapp' as const,
    use: 'safety' as const,
    status: 'active' as const,
    administrators: [],
    members: null,
    capacity: null,
    note: '',
    scenario: null,
  };
  writePlan(file, wageningen(), { subAreas: {}, groups: { [group.id]: group } });
  const { press } = hand;
  const heard = await watchHands(page);
  await page.goto('.');
  await chooseFile(page, 'Bestand openen', file, press);
  await press(page.getByRole('button', { name: 'Openen als nieuw plan' }));
  await expect(shownShare(page)).toBeVisible();
  const title = page.getByRole('heading', { level: 1 });
  const button = (name: string) => page.getByRole('button', { name });

  for (const [i, name] of NAMES.entries()) {
    await openPanel(page, 'Deelgebieden', press);
    await mapAtRest(page);
    await press(button('Deelgebied tekenen'));
    await expect(page.getByRole('region', { name: 'Nieuw deelgebied' })).toBeVisible();
    await hand.drawRectangle(page, i);
    await expect(title).toHaveText(name);
  }

  await openPanel(page, 'Deelgebieden', press);
  await expect(page.getByRole('main').locator('[data-row]')).toHaveCount(4);
  await openPanel(page, 'Appgroepen', press);
  await press(button('Appgroep Twee'));
  await hand.pick(page, 'Alle straten in een deelgebied', 'Deelgebied 2');
  await expect(button('Deelgebied 2 loskoppelen')).toBeVisible();

  // none of them lies over another
  const conflicts = conflictsIn(planIn(await savePlan(page, press)), {
    scenario: null,
    district: null,
  });
  expect(conflicts.filter(({ kind }) => kind === 'overlap')).toEqual([]);

  const before = await figuresOf(page, NAMES, press);
  expect(before['Deelgebied 2'].covered).toBe(before['Deelgebied 2'].metres);
  const shared = await sharedCorner(page, hand);
  await hand.moveWest(page, shared);
  await press(button('Klaar'));
  await expect(page.getByRole('region', { name: /vorm wijzigen$/ })).toBeHidden();
  await waitUntilSaved(page);

  const after = await figuresOf(page, NAMES, press);
  // the border goes west: the one gains what the other loses, and the group serves what its area is now
  expect(after['Deelgebied 2'].metres).toBeGreaterThan(before['Deelgebied 2'].metres);
  expect(after['Deelgebied 1'].metres).toBeLessThan(before['Deelgebied 1'].metres);
  expect(after['Deelgebied 2'].covered).toBe(after['Deelgebied 2'].metres);
  expect(after['Deelgebied 1'].covered).toBe(0);
  expect(Math.abs(metresOfAll(after) - metresOfAll(before))).toBeLessThanOrEqual(
    4 * ROUNDING_METRES,
  );
  await hand.undo(page);
  await expect.poll(() => figuresOf(page, NAMES, press), { timeout: 60_000 }).toEqual(before);
  expect(await heard()).toEqual([hand.kind]);
}

const planIn = (path: string) =>
  (JSON.parse(readFileSync(path, 'utf8')) as { readonly plan: Plan }).plan;

/** Begins to reshape the second sub-area, and gives a corner of it that the first one has too. */
async function sharedCorner(page: Page, hand: Hand): Promise<Corner> {
  const first = await cornersOf(page, hand, 'Deelgebied 1');
  await hand.press(page.getByRole('button', { name: 'Stoppen' }));
  const second = await cornersOf(page, hand, 'Deelgebied 2');
  const isSame = (a: Place, b: Place) => a[0] === b[0] && a[1] === b[1];
  const isShared = (place: Place) => first.some((other) => isSame(other, place));
  const number = second.findIndex(isShared);
  expect(number).toBeGreaterThanOrEqual(0);
  return { number: number + 1, place: second[number]! };
}

/** Begins to reshape a sub-area, and gives its corners as their list has them, to a metre. */
async function cornersOf(page: Page, hand: Hand, name: string): Promise<Place[]> {
  await openPanel(page, 'Deelgebieden', hand.press);
  await hand.press(page.getByRole('main').getByRole('button', { name }));
  await hand.press(page.getByRole('button', { name: 'Vorm wijzigen' }));
  const rows = page.getByRole('button', { name: /^Hoek \d/ });
  await expect(rows.first()).toBeVisible();
  return (await rows.allInnerTexts()).map((text): Place => {
    const [, lat, lng] = /(\S+), (\S+)$/.exec(text)!;
    return [Number(lng), Number(lat)];
  });
}
