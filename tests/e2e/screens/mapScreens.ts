import { expect, type Page } from '@playwright/test';
import { openFirst, press, toPanel, wordsOf, type Screen } from './steps.ts';

const bar = (page: Page) => page.locator('#tool-bar');

async function toSubArea(page: Page): Promise<void> {
  await toPanel(page, 'sub-areas');
  await openFirst(page);
}

/** What stands over the map while something is done there. */
export const MAP_SCREENS: readonly Screen[] = [
  {
    name: 'bar: draw a sub-area',
    open: async (page) => {
      await toPanel(page, 'sub-areas');
      await press(page, (await wordsOf(page)).subAreas.draw);
      await expect(bar(page)).toBeVisible();
    },
  },
  {
    name: 'bar: change a shape',
    open: async (page) => {
      await toSubArea(page);
      const t = await wordsOf(page);
      await press(page, t.subAreas.reshape);
      await expect(page.getByText(t.drawing.cornersHint)).toBeAttached();
      await expect(bar(page)).toBeVisible();
    },
  },
  {
    name: 'bar: cut',
    open: async (page) => {
      await toSubArea(page);
      await press(page, (await wordsOf(page)).drawing.cut);
      await expect(bar(page)).toBeVisible();
    },
  },
  {
    name: 'bar: merge',
    open: async (page) => {
      await toSubArea(page);
      await press(page, (await wordsOf(page)).drawing.merge);
      await expect(bar(page)).toBeVisible();
    },
  },
  {
    name: 'bar: point out streets',
    open: async (page) => {
      await toPanel(page, 'groups');
      await openFirst(page);
      await press(page, (await wordsOf(page)).groups.pick);
      await expect(bar(page)).toBeVisible();
    },
  },
];
