import { expect, test, type Locator, type Page } from '@playwright/test';
import { drawOnMap, openExample, openPanel } from './app.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('a panel that opens with the keyboard takes the focus to its title, and so does what search finds', async ({
  page,
}) => {
  await openExample(page, 'Dieren-West');
  await page.getByRole('navigation').getByRole('button', { name: 'Delen' }).focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Delen');
  await expect(title(page)).toBeFocused();

  const search = page.getByPlaceholder('Zoek straat, deelgebied of groep');
  await page.keyboard.press('Control+k');
  await search.fill('rozen');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Rozenstraat');
  await expect(title(page)).toBeFocused();

  await page.keyboard.press('Control+k');
  await search.fill('handel');
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Händelstraat');
  await expect(title(page)).toBeFocused();
});

test('the way back ends on the row where it began, in a list as it was left', async ({ page }) => {
  await openExample(page, 'Brediuskwartier');
  await page.getByText(/^Gedekt \d/).click();
  const row = page.getByRole('main').getByRole('button', { name: /^Vondellaan/ });
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await page.getByRole('button', { name: 'Terug' }).focus();
  await page.keyboard.press('Enter');
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
});

test('a drawing that is finished leads to the new area, one that is given up back to its button', async ({
  page,
}) => {
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Deelgebieden');
  const draw = page.getByRole('button', { name: 'Deelgebied tekenen' });
  await draw.click();
  await expect(page.getByRole('region', { name: 'Nieuw deelgebied' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(draw).toBeFocused();
  await draw.click();
  // the example leaves nothing that is nobody's
  await page.getByText('Niet over buren').click();
  await drawOnMap(page, [
    [0.3, 0.2],
    [0.6, 0.2],
    [0.6, 0.4],
  ]);
  await expect(title(page)).toHaveText('Deelgebied 5');
  await expect(title(page)).toBeFocused();
});

test('a dialog gives the focus back to the button that opened it', async ({ page }) => {
  await page.goto('.');
  const door = page.getByRole('button', { name: 'Wijk zoeken' });
  await door.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(door).toBeFocused();
});

test('while drawing the steps of the bar are those of the drawing', async ({ page }) => {
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Deelgebieden');
  await page.getByRole('button', { name: 'Deelgebied tekenen' }).click();
  const bar = page.getByRole('region', { name: 'Nieuw deelgebied' });
  await expect(bar).toBeVisible();
  const canvas = (await page.locator('canvas.maplibregl-canvas').boundingBox())!;
  await page.mouse.click(canvas.x + 200, canvas.y + 200);
  await page.mouse.click(canvas.x + 300, canvas.y + 200);
  const undo = page.getByRole('banner').getByRole('button', { name: 'Stap terug' });
  await undo.click();
  await undo.click();
  await expect(
    page.getByRole('banner').getByRole('button', { name: 'Ongedaan maken' }),
  ).toHaveAttribute('aria-disabled', 'true');
  await expect(bar).toBeVisible();
});

test('who goes on from pointing out streets points out no more', async ({ page }) => {
  await openExample(page, 'Dieren-West');
  await openPanel(page, 'Appgroepen');
  await page.getByRole('main').getByRole('listitem').first().getByRole('button').click();
  const pick = page.getByRole('button', { name: 'Straten aanwijzen op de kaart' });
  const bar = page.getByRole('region', { name: /straten aanwijzen$/ });
  await pick.click();
  await expect(bar).toBeVisible();
  await page.goBack();
  await expect(bar).toBeHidden();
  await page.goForward();
  await pick.click();
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();

  await test.step('with the colours of the system one sees what is chosen, what is pressed and where one is', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    const rail = page.getByRole('navigation');
    const chosen = rail.locator('[aria-current]');
    const other = rail.getByRole('button', { name: 'Dekking' });
    await expect(chosen).toHaveCSS('border-top-width', '2px');
    const items = [await edgesOf(chosen), await edgesOf(other)];
    for (const item of [chosen, other]) {
      await item.focus();
      items.push(await edgesOf(item));
    }
    expect(new Set(items).size).toBe(4);

    // its words change when it is pressed
    const toggle = page.getByRole('main').locator('[aria-pressed]');
    const toggles = [await edgesOf(toggle)];
    await toggle.press('Enter');
    await expect(toggle).toHaveAttribute('aria-pressed', 'true');
    toggles.push(await edgesOf(toggle));
    await chosen.focus();
    toggles.push(await edgesOf(toggle));
    expect(new Set(toggles).size).toBe(3);
  });
});

/** What is left of how something looks where the system gives all colours. */
const edgesOf = (control: Locator) =>
  control.evaluate(async (element) => {
    // asked for less motion, everything takes its new look in as little as a frame
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset, border } =
      getComputedStyle(element);
    const outline = outlineStyle === 'none' ? [] : [outlineWidth, outlineColor, outlineOffset];
    return [border, ...outline].join();
  });
