import { expect, type Page } from '@playwright/test';
import {
  button,
  like,
  openFirst,
  pick,
  press,
  toPanel,
  toPlan,
  wordsOf,
  type Screen,
} from './steps.ts';

const main = (page: Page) => page.getByRole('main');

async function toGroup(page: Page): Promise<void> {
  await toPanel(page, 'groups');
  await openFirst(page);
}

async function toScenario(page: Page): Promise<void> {
  await toPanel(page, 'scenarios');
  const t = await wordsOf(page);
  const rows = main(page).getByRole('listitem');
  if ((await rows.count()) > 0) return openFirst(page);
  await press(page, t.scenarios.add);
  await press(page, t.scenarios.make);
  await expect(page.locator('h1')).toHaveText(like(t.scenarios.usualName));
}

async function toProposals(page: Page): Promise<void> {
  await toPanel(page, 'extend');
  const t = await wordsOf(page);
  const all = button(page, t.extending.acceptAll);
  if (!(await all.isVisible())) await press(page, t.extending.find);
  await expect(all).toBeVisible();
  // until then better proposals come in, and rows move under the mouse
  await expect(button(page, t.extending.findAgain)).toBeVisible();
}

async function toSigns(page: Page): Promise<void> {
  await toPanel(page, 'signs');
  const t = await wordsOf(page);
  const propose = button(page, t.signs.propose);
  const first = main(page).getByRole('listitem').first();
  await expect(propose.or(first).first()).toBeVisible();
  if (await propose.isVisible()) await propose.click();
  await expect(first).toBeVisible();
}

/** Every panel, with what it can show beside the map. */
export const PANEL_SCREENS: readonly Screen[] = [
  {
    name: 'coverage',
    open: async (page) => {
      await toPanel(page, 'gaps');
      const t = await wordsOf(page);
      await expect(button(page, t.gaps.next)).toBeVisible();
    },
  },
  {
    name: 'coverage: a gap',
    open: async (page) => {
      await toPanel(page, 'gaps', '&on=gap:0');
      const t = await wordsOf(page);
      await expect(page.getByRole('combobox', { name: t.gaps.addToGroup })).toBeVisible();
    },
  },
  {
    name: 'coverage: a street',
    open: async (page) => {
      await toPanel(page, 'gaps');
      await page.locator('main [data-row="Spoorstraat"]').click();
      await expect(page.getByText((await wordsOf(page)).gaps.sides)).toBeVisible();
    },
  },
  { name: 'area', open: (page) => toPanel(page, 'area') },
  {
    name: 'area: what a base map sends out',
    open: async (page) => {
      await toPanel(page, 'area');
      const t = await wordsOf(page);
      await page.getByRole('radio', { name: t.baseMap.styles.grijs }).click();
      await expect(page.getByRole('dialog')).toContainText(t.baseMap.consentTitle);
    },
  },
  { name: 'sub-areas', open: (page) => toPanel(page, 'sub-areas') },
  {
    name: 'sub-areas: one',
    open: async (page) => {
      await toPanel(page, 'sub-areas');
      await openFirst(page);
    },
  },
  ...(['words', 'streets', 'group', 'districts', 'file'] as const).map((way) => ({
    name: `sub-areas: made by ${way}`,
    open: async (page: Page) => {
      await toPanel(page, 'sub-areas');
      const t = await wordsOf(page);
      // chosen again, the panel begins again
      const otherwise = button(page, t.making.otherwise);
      await otherwise.click();
      await page.getByRole('menuitem', { name: t.making.way[way] }).click();
      await expect(button(page, t.shell.back)).toBeVisible();
    },
  })),
  { name: 'groups', open: (page) => toPanel(page, 'groups') },
  { name: 'groups: one', open: toGroup },
  {
    name: 'groups: a part of a street',
    open: async (page) => {
      await toGroup(page);
      const t = await wordsOf(page);
      await press(page, t.groups.addPart);
      await pick(page, t.groups.linkStreet);
      await expect(button(page, t.groups.linkAdd)).toBeVisible();
    },
  },
  {
    name: 'groups: a list of streets',
    open: async (page) => {
      await toGroup(page);
      const t = await wordsOf(page);
      await press(page, t.groups.list);
      await page
        .getByLabel(t.groups.listLabel)
        .fill('Spoorstraat 1 t/m 9 oneven, Rozenlaan, Onbekendeweg');
      await expect(page.getByRole('list', { name: t.groups.listRead })).toBeVisible();
    },
  },
  {
    name: 'groups: split and merge',
    open: async (page) => {
      await toGroup(page);
      const t = await wordsOf(page);
      await press(page, t.groups.split);
      await expect(page.getByRole('combobox', { name: t.groups.splitAlong })).toBeVisible();
    },
  },
  {
    name: 'groups: a new one',
    open: async (page) => {
      await toPanel(page, 'groups');
      const t = await wordsOf(page);
      await press(page, t.groups.add);
      await expect(page.getByLabel(t.groups.name, { exact: true })).toBeVisible();
    },
  },
  {
    name: 'house rules',
    open: (page) => toPanel(page, 'rules'),
  },
  { name: 'sign-ups: post', open: (page) => toPanel(page, 'sign-ups') },
  {
    name: 'sign-ups: one',
    open: async (page) => {
      await toPanel(page, 'sign-ups');
      await openFirst(page);
    },
  },
  {
    name: 'sign-ups: add',
    open: async (page) => {
      await toPanel(page, 'sign-ups');
      const t = await wordsOf(page);
      await press(page, t.signUps.add);
      await page
        .getByLabel(t.signUps.paste)
        .fill('Naam: Anna Voorbeeld\nMobiel: 06 00000000\nStraat: Spoorstraat\nHuisnummer: 4');
      await expect(page.getByText(/^\d/).first()).toBeVisible();
    },
  },
  { name: 'sign-ups: hand over', open: (page) => toPanel(page, 'sign-ups', '&tab=hand-over') },
  {
    name: 'sign-ups: invite',
    open: async (page) => {
      await toPanel(page, 'sign-ups', '&tab=invite');
      const t = await wordsOf(page);
      const email = page.getByLabel(t.signUps.invite.email);
      await email.fill('coordinator@voorbeeld.nl');
      await email.press('Tab');
      await expect(page.getByRole('img', { name: t.signUps.invite.qr })).toBeVisible();
    },
  },
  {
    name: 'sign-ups: privacy',
    open: async (page) => {
      await toPanel(page, 'sign-ups', '&tab=privacy');
      const t = await wordsOf(page);
      await pick(page, t.privacy.person);
      await expect(page.getByText(like(t.privacy.overview)).first()).toBeVisible();
    },
  },
  { name: 'extend', open: (page) => toPanel(page, 'extend') },
  {
    name: 'extend: wishes',
    open: async (page) => {
      await toPanel(page, 'extend');
      const t = await wordsOf(page);
      const capacity = page.getByLabel(t.extending.capacity);
      if (!(await capacity.isVisible()))
        await page.locator('summary', { hasText: t.extending.wishes }).click();
      await expect(capacity).toBeVisible();
    },
  },
  {
    name: 'extend: a proposal',
    open: async (page) => {
      await toProposals(page);
      const t = await wordsOf(page);
      const first = new RegExp(
        `${like(t.extending.newGroup).source}|${like(t.extending.extend).source}`,
      );
      await main(page).getByRole('button', { name: first }).first().click();
      await expect(button(page, t.extending.accept)).toBeVisible();
    },
  },
  {
    name: 'extend: into which scenario',
    open: async (page) => {
      await toProposals(page);
      const t = await wordsOf(page);
      await press(page, t.extending.acceptAll);
      await expect(page.getByRole('dialog', { name: t.extending.intoScenario })).toBeVisible();
    },
  },
  { name: 'scenarios: none', open: (page) => toPanel(page, 'scenarios') },
  { name: 'scenarios: one', open: toScenario },
  {
    name: 'scenarios: compared',
    open: async (page) => {
      await toScenario(page);
      const t = await wordsOf(page);
      await page.getByRole('banner').getByRole('button', { name: t.scenarios.compareMap }).click();
      await expect(page.getByRole('slider', { name: like(t.scenarios.divider) })).toBeVisible();
    },
  },
  { name: 'people', open: (page) => toPanel(page, 'people') },
  {
    name: 'people: one',
    open: async (page) => {
      await toPanel(page, 'people');
      await openFirst(page);
    },
  },
  {
    name: 'people: a new one',
    open: async (page) => {
      await toPanel(page, 'people');
      await press(page, (await wordsOf(page)).people.add);
      await expect(page.getByLabel((await wordsOf(page)).people.name)).toBeVisible();
    },
  },
  { name: 'circle', open: (page) => toPanel(page, 'circle') },
  {
    name: 'alarm',
    open: async (page) => {
      await toPanel(page, 'alarm');
      const t = await wordsOf(page);
      await pick(page, t.groups.linkStreet);
      await expect(page.getByRole('radio', { name: t.alarm.calls.urgent })).toBeVisible();
    },
  },
  { name: 'share', open: (page) => toPanel(page, 'share') },
  { name: 'report', open: (page) => toPanel(page, 'report') },
  {
    name: 'report: contacts',
    open: async (page) => {
      await toPanel(page, 'report');
      const t = await wordsOf(page);
      await press(page, t.reporting.contactsOpen);
      await expect(page.getByText(t.reporting.leaving)).toBeVisible();
    },
  },
  { name: 'signs', open: toSigns },
  {
    name: 'signs: one',
    open: async (page) => {
      await toSigns(page);
      await openFirst(page);
    },
  },
  {
    name: 'menu of the plan',
    open: async (page) => {
      await toPlan(page);
      await press(page, like((await wordsOf(page)).shell.planMenu));
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'search in the plan',
    open: async (page) => {
      await toPlan(page);
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').fill('spoor');
      await expect(
        page.getByRole('dialog').getByText('Spoorstraat', { exact: true }),
      ).toBeVisible();
    },
  },
  {
    name: 'commands',
    open: async (page) => {
      await toPlan(page);
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'keys',
    open: async (page) => {
      await toPlan(page);
      const t = await wordsOf(page);
      await press(page, like(t.shell.planMenu));
      await page.getByRole('menuitem', { name: t.shortcuts.title }).click();
      await expect(page.getByRole('dialog', { name: t.shortcuts.title })).toBeVisible();
    },
  },
  {
    name: 'help: a page',
    open: async (page) => {
      await toPanel(page, 'groups');
      const t = await wordsOf(page);
      await main(page).getByRole('button', { name: t.help.button }).click();
      await expect(button(page, t.help.close)).toBeVisible();
    },
  },
  {
    name: 'help: all pages',
    open: async (page) => {
      await toPlan(page);
      const t = await wordsOf(page);
      await press(page, like(t.shell.planMenu));
      await page.getByRole('menuitem', { name: t.help.contents }).click();
      await expect(page.getByRole('heading', { name: t.help.contents })).toBeVisible();
    },
  },
  {
    name: 'a message with a way back',
    open: async (page) => {
      await toPanel(page, 'people');
      await openFirst(page);
      const t = await wordsOf(page);
      await press(page, t.people.remove);
      await expect(page.getByText(t.people.removed)).toBeVisible();
    },
  },
];
