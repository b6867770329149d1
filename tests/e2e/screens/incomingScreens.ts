import { expect, type Page } from '@playwright/test';
import { invitationHash } from '#geo/signUps/invitation.ts';
import { STREETS } from './startScreens.ts';
import { colleaguesCopy } from './colleaguesCopy.ts';
import {
  button,
  giveFile,
  like,
  openFirst,
  pick,
  press,
  toPanel,
  wordsOf,
  type Screen,
} from './steps.ts';

const dialog = (page: Page) => page.getByRole('dialog');

/** Without a link to a street there is nothing that newer streets change. */
async function linkStreet(page: Page): Promise<void> {
  await toPanel(page, 'groups');
  await openFirst(page);
  const t = await wordsOf(page);
  await pick(page, t.groups.addStreet, 'Spoorstraat');
  await expect(button(page, like(t.groups.unlink))).toBeVisible();
}

async function toNewerStreets(page: Page): Promise<void> {
  await toPanel(page, 'area');
  const t = await wordsOf(page);
  await giveFile(page, new RegExp(`^${t.area.streets}.*${t.area.otherFile}$`), STREETS);
  await expect(page.getByRole('radio', { name: t.importDialog.mode.replace })).toBeVisible();
}

async function toCopy(page: Page): Promise<void> {
  await toPanel(page, 'share');
  const t = await wordsOf(page);
  await giveFile(page, t.receiving.open, colleaguesCopy());
  await expect(button(page, like(t.receiving.mergeWith))).toBeVisible();
}

async function toForm(page: Page): Promise<void> {
  const { lang } = await page.evaluate(() => ({ lang: document.documentElement.lang }));
  const hash = invitationHash({
    place: 'Dieren-West',
    email: 'coordinator@voorbeeld.nl',
    language: lang === 'en' ? 'en' : 'nl',
  })!;
  await page.evaluate((to) => void (window.location.hash = to), hash);
  const t = await wordsOf(page);
  await expect(page.locator('h1')).toHaveText(like(t.signingUp.title));
}

/** What comes from others, and what they see. */
export const INCOMING_SCREENS: readonly Screen[] = [
  { name: 'import: streets beside those that there are', open: toNewerStreets },
  {
    name: 'newer streets: what changes',
    open: async (page) => {
      const t = await wordsOf(page);
      await linkStreet(page);
      await toNewerStreets(page);
      await page.getByRole('radio', { name: t.importDialog.mode.replace }).check();
      await press(page, t.importing.use);
      await expect(dialog(page).getByText(t.renewing.oneStep)).toBeVisible();
    },
  },
  { name: 'a copy of the plan', open: toCopy },
  {
    name: 'merging with a colleague',
    open: async (page) => {
      await toCopy(page);
      const t = await wordsOf(page);
      await press(page, like(t.receiving.mergeWith));
      await expect(dialog(page).getByRole('region', { name: t.merging.conflicts })).toBeVisible();
    },
  },
  {
    name: 'the plan of a colleague, only looked at',
    open: async (page) => {
      await toCopy(page);
      const t = await wordsOf(page);
      await press(page, t.receiving.view);
      await expect(page.getByRole('banner').getByText(t.receiving.viewing)).toBeVisible();
      await expect(page.locator('h1')).toBeVisible();
    },
  },
  { name: 'form to sign up', open: toForm },
  {
    name: 'form to sign up: the e-mail',
    open: async (page) => {
      await toForm(page);
      const t = await wordsOf(page);
      await page.getByLabel(t.signingUp.name, { exact: true }).fill('Karel Voorbeeld');
      await page.getByLabel(t.signingUp.mobile).fill('06 00000000');
      await page.getByLabel(t.signingUp.street).fill('Spoorstraat');
      await page.getByLabel(t.signingUp.houseNumber).fill('4');
      await page.getByLabel(t.signingUp.agree).check();
      await press(page, t.signingUp.make);
      await expect(page.getByLabel(t.signingUp.text)).toBeVisible();
    },
  },
  {
    name: 'without storage',
    open: async (page) => {
      await page.addInitScript(() => {
        if (!sessionStorage.getItem('without-storage')) return;
        Object.defineProperty(window, 'indexedDB', { value: undefined });
      });
      await page.evaluate(() => sessionStorage.setItem('without-storage', 'yes'));
      await page.goto('.');
      await expect(page.getByText((await wordsOf(page)).shell.app).first()).toBeVisible();
    },
  },
];
