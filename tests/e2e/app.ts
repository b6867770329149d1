import { expect, type Locator, type Page } from '@playwright/test';

/** Those of the rail, in its order. */
export const PANELS = [
  'Gebied',
  'Deelgebieden',
  'Appgroepen',
  'Aanmeldingen',
  'Dekking',
  'Uitbreiden',
  'Beheerders',
  'Delen',
];

/** The steps of a coordinator, in words; what a test does with the app goes through these. */

/** How a control is used. */
export type Press = (control: Locator) => Promise<void>;

const click: Press = (control) => control.click();

/** The panel that a button of the rail shows. */
export async function openPanel(page: Page, name: string, press = click): Promise<void> {
  // the rail's words have soft hyphens, for phones
  const words = new RegExp(`^${name.split('').join('\\u00AD?')}$`);
  await press(page.getByRole('navigation').getByRole('button', { name: words }));
  // the panel before it stays until this one is ready
  await expect(page.locator('h1')).toHaveText(name);
}

/** A file of the disk, or one that is made up. */
export type ChosenFile =
  string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Chooses a file behind the button with this name, and waits for the dialog to say what it is. */
export async function chooseFile(
  page: Page,
  button: string,
  file: ChosenFile,
  press = click,
): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    press(page.getByRole('button', { name: button })),
  ]);
  await chooser.setFiles(file);
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** The coverage that the panel begins with, "63%". */
export function shownShare(page: Page) {
  return page
    .locator('main')
    .getByText(/^\d+\s?%$/)
    .first();
}

/** Waits until nothing is on its way to the disk. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByText('Opgeslagen')).toBeAttached();
}

/** Draws a polygon with the mouse, corners as shares of the map's width and height. */
export async function drawOnMap(page: Page, corners: readonly [number, number][]): Promise<void> {
  const canvas = page.locator('canvas.maplibregl-canvas');
  const box = (await canvas.boundingBox())!;
  for (const [x, y] of corners) {
    const place = [box.x + x * box.width, box.y + y * box.height] as const;
    await page.mouse.move(...place, { steps: 4 });
    await page.mouse.click(...place);
  }
  await page.keyboard.press('Enter');
}

/** Opens one of the example neighbourhoods, up to its first figures. */
export async function openExample(
  page: Page,
  name: 'Dieren-West' | 'Brediuskwartier',
  address = '.',
): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('button', { name: 'Openen als nieuw plan' }).click();
  await expect(shownShare(page)).toBeVisible();
}

/** Makes a group with a name and nothing else, up to its own panel. */
export async function addGroup(page: Page, name: string): Promise<void> {
  await openPanel(page, 'Appgroepen');
  await page.getByRole('button', { name: 'Nieuwe groep' }).click();
  await page.getByLabel('Naam', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Nieuwe groep' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}
