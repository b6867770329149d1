import { expect, type Page } from '@playwright/test';
import { en } from '#src/i18n/en/texts.ts';
import { nl } from '#src/i18n/nl/texts.ts';
import type { Panel } from '#src/state/route.ts';

/** What a user can have before them, and the way there from wherever the page is. */
export interface Screen {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}

export const EXAMPLE = 'Dieren-West';

/** The texts of the language that the page is in. */
export async function wordsOf(page: Page): Promise<typeof nl> {
  const language = await page.evaluate(() => document.documentElement.lang);
  // of one shape, which the compiler checks where the texts are
  return language === 'en' ? (en as unknown as typeof nl) : nl;
}

/** A text with something filled in, whatever that is. */
export const like = (text: string): RegExp =>
  new RegExp(
    text
      .split(/\{\{.*?\}\}/)
      .map(literal)
      .join('.*'),
  );

const literal = (text: string) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).first();

export const press = (page: Page, name: string | RegExp) => button(page, name).click();

/** Closes what is open over the screen: a menu, a dialog, a tool. */
async function tidy(page: Page): Promise<void> {
  const t = await wordsOf(page);
  const over = page.locator('[role=dialog]:visible, [role=menu]:visible, [role=listbox]:visible');
  await expect(async () => {
    while ((await over.count()) > 0) {
      await page.keyboard.press('Escape');
      // a dialog in which something was chosen closes by its own button only
      const cancel = over.last().getByRole('button', { name: t.shell.cancel, exact: true });
      if (await cancel.isVisible()) await cancel.click();
      await expect(over.last()).toBeHidden({ timeout: 500 });
    }
  }).toPass({ timeout: 30_000 });
  const stop = page.locator('#tool-bar').getByRole('button', { name: t.drawing.stop, exact: true });
  if (await stop.isVisible()) await stop.click();
  const help = button(page, t.help.close);
  if (await help.isVisible()) await help.click();
  const done = page.locator('#tool-bar').getByRole('button', { name: t.groups.pickDone });
  if (await done.isVisible()) await done.click();
}

/** The first screen; the page is loaded when it is not there yet. */
export async function toStart(page: Page): Promise<void> {
  if (page.url() === 'about:blank') await page.goto('.');
  else {
    await tidy(page);
    await page.evaluate(() => void (window.location.hash = '#/'));
  }
  // only then is the language known
  await page.locator('h1').waitFor();
  await expect(page.locator('h1')).toHaveText((await wordsOf(page)).start.title);
}

/** The coverage of the example, which becomes a plan the first time. */
export async function toPlan(page: Page): Promise<void> {
  if (/[?&]plan=(?!viewed)/.test(page.url())) return tidy(page);
  await toStart(page);
  const t = await wordsOf(page);
  const plan = page.locator('main').getByRole('button', { name: new RegExp(`^${EXAMPLE}.+`) });
  if (await plan.isVisible()) await plan.click();
  else {
    await press(page, EXAMPLE);
    await press(page, t.importing.planOpen);
  }
  await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible();
}

/** A panel of the open plan, as a link to it shows it: what it was busy with is gone. */
export async function toPanel(page: Page, panel: Panel, fields = ''): Promise<void> {
  await toPlan(page);
  if (page.url().includes(`#/${panel}?`)) await showPanel(page, panel === 'area' ? 'gaps' : 'area');
  await showPanel(page, panel, fields);
}

async function showPanel(page: Page, panel: Panel, fields = ''): Promise<void> {
  const plan = /[?&]plan=([^&]+)/.exec(page.url())![1]!;
  const hash = `#/${panel}?plan=${plan}${fields}`;
  await page.evaluate((to) => void (window.location.hash = to), hash);
  await expect(page.locator('h1')).toHaveText(titleOf(panel, await wordsOf(page)));
}

const titleOf = (panel: Panel, t: typeof nl): string =>
  ({
    area: t.area.title,
    'sub-areas': t.subAreas.title,
    groups: t.groups.title,
    'sign-ups': t.signUps.title,
    gaps: t.gaps.title,
    extend: t.extending.title,
    people: t.people.title,
    share: t.share.title,
    report: t.reporting.title,
    signs: t.signs.title,
    circle: t.circle.title,
    alarm: t.alarm.title,
    rules: t.rules.title,
    scenarios: t.scenarios.title,
  })[panel];

/** Opens the first of what the panel lists. */
export async function openFirst(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('listitem').first().getByRole('button').first().click();
  await expect(button(page, (await wordsOf(page)).shell.back)).toBeVisible();
}

/** Chooses from a list that opens. */
export async function pick(page: Page, list: string, option?: string): Promise<void> {
  await page.getByRole('combobox', { name: list, exact: true }).click();
  // not those of a list of the browser itself
  await page
    .locator('[role=option]:visible', option ? { hasText: option } : {})
    .first()
    .click();
}

/** Chooses a file behind the button with this name. */
export async function giveFile(
  page: Page,
  name: string | RegExp,
  file: string | { name: string; text: string },
): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, name)]);
  await chooser.setFiles(
    typeof file === 'string'
      ? file
      : { name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) },
  );
}
