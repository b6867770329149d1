import { expect, test } from '@playwright/test';
import { wageningen } from '../engineData.ts';
import { hasSharedData, NO_SHARED_DATA } from '../sharedData.ts';
import { chooseFile, shownShare, waitUntilSaved } from './app.ts';
import { figuresOf, metresOfAll, ROUNDING_METRES } from './areaFigures.ts';
import { mapAtRest, pixelOf, type Place } from './mapPlace.ts';
import { writePlan } from './planFile.ts';

test.skip(!hasSharedData, NO_SHARED_DATA);

const [WEST, SOUTH, EAST, NORTH] = [5.65, 51.9745, 5.671, 51.9865];
const MIDDLE: Place = [5.6605, 51.9805];
const NAMES = ['Zuidwest', 'Zuidoost', 'Noordwest', 'Noordoost'] as const;

test('where four sub-areas meet the corner moves in all, streets change hands and none is lost, and one step takes it back', async ({
  page,
}, testInfo) => {
  test.setTimeout(180_000);
  const file = testInfo.outputPath('wageningen.buurtdekking.json');
  writePlan(file, wageningen(), fourAreas());
  await page.goto('.');
  await chooseFile(page, 'Bestand openen', file);
  await page.getByRole('button', { name: 'Openen als nieuw plan' }).click();
  await expect(shownShare(page)).toBeVisible();
  const before = await figuresOf(page, NAMES);
  expect(before.Noordoost.covered).toBe(before.Noordoost.metres);

  await page.getByRole('button', { name: 'Vorm wijzigen' }).click();
  await page.getByText('Plakken', { exact: true }).click();
  await mapAtRest(page);
  const { x, y } = await pixelOf(page, MIDDLE);
  await page.mouse.move(x, y, { steps: 3 });
  await page.mouse.down();
  await page.mouse.move(x - 120, y, { steps: 8 });
  await page.mouse.up();
  await page.getByRole('button', { name: 'Klaar' }).click();
  await expect(page.getByRole('region', { name: /vorm wijzigen$/ })).toBeHidden();
  await waitUntilSaved(page);

  const after = await figuresOf(page, NAMES);
  // the border goes west: the east gains what the west loses
  expect(after.Noordoost.metres).toBeGreaterThan(before.Noordoost.metres);
  expect(after.Zuidoost.metres).toBeGreaterThan(before.Zuidoost.metres);
  expect(after.Noordwest.metres).toBeLessThan(before.Noordwest.metres);
  expect(after.Zuidwest.metres).toBeLessThan(before.Zuidwest.metres);
  // the group has Noordoost, as far as that reaches now, and nothing else
  expect(after.Noordoost.covered).toBe(after.Noordoost.metres);
  expect(after.Zuidoost.covered).toBe(0);
  expect(Math.abs(metresOfAll(after) - metresOfAll(before))).toBeLessThanOrEqual(
    4 * ROUNDING_METRES,
  );

  await page.keyboard.press('Control+z');
  await expect.poll(() => figuresOf(page, NAMES), { timeout: 60_000 }).toEqual(before);
});

function fourAreas() {
  const [lng, lat] = MIDDLE;
  const boxes = [
    [WEST, SOUTH, lng, lat],
    [lng, SOUTH, EAST, lat],
    [WEST, lat, lng, NORTH],
    [lng, lat, EAST, NORTH],
  ] as const;
  const colours = ['#0072b2', '#d55e00', '#cc79a7', '#117733'];
  const subAreas = boxes.map(([west, south, east, north], i) => ({
    id: `area-${i}`,
    name: NAMES[i]!,
    colour: colours[i]!,
    area: {
      type: 'Polygon' as const,
      coordinates: [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ] as [number, number][],
      ],
    },
    contactPersons: [],
    note: '',
    scenario: null,
  }));
  const group = {
    id: 'group-1',
    name: 'Appgroep Noordoost',
    platform: 'whatsapp' as const,
    use: 'safety' as const,
    status: 'active' as const,
    administrators: [],
    members: null,
    capacity: null,
    note: '',
    scenario: null,
  };
  const link = {
    id: 'link-1',
    group: group.id,
    target: { kind: 'subArea' as const, subArea: 'area-3' },
    scenario: null,
  };
  return {
    subAreas: Object.fromEntries(subAreas.map((subArea) => [subArea.id, subArea])),
    groups: { [group.id]: group },
    links: { [link.id]: link },
  };
}
