import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { answerOf, type FakeTown } from './fakeServices.ts';

/** All services, answering as documented. Handlers that come later go first. */
export const documented = (town: FakeTown = {}) =>
  ['https://api.pdok.nl/*', 'https://overpass-api.de/*'].map((address) =>
    http.all(address, async ({ request }) => {
      const answer = answerOf({ url: new URL(request.url), body: await request.text() }, town);
      return new HttpResponse(answer.body, {
        status: answer.status,
        headers: { 'Content-Type': answer.contentType },
      });
    }),
  );

/** A server for the tests of a file; what it does not know is an error, never the real network. */
export function serviceServer() {
  const server = setupServer(...documented());
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
}
