import type { Page } from '@playwright/test';
import {
  answerOf,
  type FakeAnswer,
  type FakeRequest,
  type FakeTown,
} from '../services/fakeServices.ts';

/** What a test lets a service do instead; undefined: as documented. */
type Instead = (request: FakeRequest) => FakeAnswer | 'broken' | undefined | Promise<undefined>;

interface Playing extends FakeTown {
  readonly instead?: Instead;
}

/** Plays the services, as documented unless the test says otherwise. Gives all that goes out. */
export async function playServices(
  page: Page,
  { instead, ...town }: Playing = {},
): Promise<readonly FakeRequest[]> {
  const asked: FakeRequest[] = [];
  await page.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    async (route) => {
      const request = {
        url: new URL(route.request().url()),
        body: route.request().postData() ?? '',
      };
      asked.push(request);
      const answer = (await instead?.(request)) ?? answerOf(request, town);
      if (answer === 'broken') return route.abort();
      const { status, contentType, body } = answer;
      await route.fulfill({
        status,
        contentType,
        body,
        headers: { 'Access-Control-Allow-Origin': '*' },
      });
    },
  );
  return asked;
}

/** Opens the search and agrees to what goes out. */
export async function beginSearch(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Wijk zoeken' }).click();
  await page.getByRole('button', { name: 'Akkoord, zoeken' }).click();
}

/** Types a name and chooses the suggestion. */
export async function findPlace(page: Page, typed: string, suggestion: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: /^Naam van de wijk/ }).fill(typed);
  await page.getByRole('option', { name: suggestion }).click();
  await page.getByRole('group', { name: 'Welk gebied?' }).waitFor();
}
