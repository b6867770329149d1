import { delay, http, HttpResponse } from 'msw';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { asking, fakeClock } from '#tests/services/fakeClock.ts';
import { serviceServer } from '#tests/services/server.ts';
import type { Question } from './ask.ts';
import { askJson } from './askJson.ts';

const server = serviceServer();
const ADDRESS = 'https://api.pdok.nl/example';

const question: Question = {
  service: 'nwb',
  url: new URL(ADDRESS),
  timeoutMs: 30_000,
  attempts: 3,
  shortestPauseMs: 1_000,
};

type Reply = () => Response | Promise<Response>;

/** Answers with each of these in turn, the last one for good; gives how often it was asked. */
function replies(...answers: readonly Reply[]): () => number {
  let asked = 0;
  server.use(http.all(ADDRESS, () => answers[Math.min(asked++, answers.length - 1)]!()));
  return () => asked;
}

const right: Reply = () => HttpResponse.json({ right: true });
const broken: Reply = () => HttpResponse.error();
const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  () =>
    new HttpResponse('Not now', { status: code, headers });
const text =
  (body: string, contentType = 'application/json'): Reply =>
  () =>
    new HttpResponse(body, { headers: { 'Content-Type': contentType } });

afterEach(() => vi.unstubAllGlobals());

describe('what passes by itself is tried again', () => {
  test('a service that is busy, after a pause that it can name', async () => {
    const asked = replies(status(429), status(429, { 'Retry-After': '7' }), right);
    const clock = fakeClock();
    const pauses: (number | null)[] = [];
    const onPause = (seconds: number | null) => pauses.push(seconds);
    const answer = await askJson(question, asking({ clock, onPause }));
    expect(answer).toEqual({ ok: true, value: { right: true } });
    expect(asked()).toBe(3);
    expect(clock.pauses).toEqual([1500, 7000]);
    expect(pauses).toEqual([2, null, 7, null]);
  });

  test('a service that fails', async () => {
    const asked = replies(status(502), right);
    expect(await askJson(question, asking())).toMatchObject({ ok: true });
    expect(asked()).toBe(2);
  });

  test('a connection that breaks', async () => {
    const asked = replies(broken, right);
    expect(await askJson(question, asking())).toMatchObject({ ok: true });
    expect(asked()).toBe(2);
  });

  test('an answer that stops before its end', async () => {
    const asked = replies(text('{"type":"FeatureColl'), right);
    expect(await askJson(question, asking())).toMatchObject({ ok: true });
    expect(asked()).toBe(2);
  });

  test('an answer that does not come in time', async () => {
    const clock = fakeClock();
    const never = async () => {
      clock.expire();
      await delay('infinite');
      return HttpResponse.json(null);
    };
    const asked = replies(never, right);
    expect(await askJson(question, asking({ clock }))).toMatchObject({ ok: true });
    expect(asked()).toBe(2);
  });
});

describe('after the last attempt the reason is given', () => {
  const problemOf = async (...answers: readonly Reply[]) => {
    const asked = replies(...answers);
    const answer = await askJson(question, asking());
    return { problem: answer.ok ? null : answer.problem, asked: asked() };
  };

  test('the service fails', async () => {
    expect(await problemOf(status(500))).toEqual({
      problem: { code: 'service/failing', service: 'nwb', status: 500, waitSeconds: null },
      asked: 3,
    });
  });
  test('the service is busy', async () => {
    expect(await problemOf(status(429))).toEqual({
      problem: { code: 'service/busy', service: 'nwb', waitSeconds: null },
      asked: 3,
    });
  });
  test('the connection fails', async () => {
    expect(await problemOf(broken)).toEqual({
      problem: { code: 'service/unreachable', service: 'nwb' },
      asked: 3,
    });
  });
  test('the answer is cut off', async () => {
    expect(await problemOf(text('{"type":'))).toEqual({
      problem: { code: 'service/truncated', service: 'nwb' },
      asked: 3,
    });
  });
});

describe('what does not pass is not tried again', () => {
  test.each([
    ['a question that is not understood', status(400), { code: 'service/refused', status: 400 }],
    [
      'a service that wants to be left alone for long',
      status(503, { 'Retry-After': '3600' }),
      { code: 'service/failing', status: 503, waitSeconds: 3600 },
    ],
    [
      'a web page with status 200',
      text('<!doctype html><title>Wifi</title>', 'text/html; charset=utf-8'),
      { code: 'service/not-json', found: 'html' },
    ],
    [
      'a web page that says it is JSON',
      text('\n<html></html>'),
      { code: 'service/not-json', found: 'html' },
    ],
    [
      'another type of content',
      text('{}', 'text/plain'),
      { code: 'service/not-json', found: 'other' },
    ],
    ['no JSON', text('{"a": 1,}'), { code: 'service/not-json', found: 'other' }],
  ])('%s', async (_, reply, problem) => {
    const asked = replies(reply);
    expect(await askJson(question, asking())).toEqual({
      ok: false,
      problem: { service: 'nwb', ...problem },
    });
    expect(asked()).toBe(1);
  });

  test('a device without a network', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const asked = replies(broken);
    expect(await askJson(question, asking())).toEqual({
      ok: false,
      problem: { code: 'service/offline', service: 'nwb' },
    });
    expect(asked()).toBe(1);
  });
});

describe('cancelling', () => {
  const CANCELLED = { ok: false, problem: { code: 'service/cancelled', service: 'nwb' } };

  test('ends an attempt', async () => {
    const stop = new AbortController();
    replies(async () => {
      stop.abort();
      await delay('infinite');
      return HttpResponse.json(null);
    });
    expect(await askJson(question, asking({ signal: stop.signal }))).toEqual(CANCELLED);
  });

  test('ends a pause, and there is no other attempt', async () => {
    const stop = new AbortController();
    const asked = replies(status(429), right);
    const onPause = () => stop.abort();
    expect(await askJson(question, asking({ signal: stop.signal, onPause }))).toEqual(CANCELLED);
    expect(asked()).toBe(1);
  });

  test('before the beginning asks nothing', async () => {
    const asked = replies(right);
    expect(await askJson(question, asking({ signal: AbortSignal.abort() }))).toEqual(CANCELLED);
    expect(asked()).toBe(0);
  });
});

test('a form is posted, and nothing that knows the user goes along', async () => {
  let sent: Request | null = null;
  server.use(
    http.post(ADDRESS, ({ request }) => {
      sent = request.clone();
      return HttpResponse.json({});
    }),
  );
  await askJson({ ...question, form: { data: 'way["name"];' } }, asking());
  expect(sent).toMatchObject({ method: 'POST', credentials: 'omit' });
  expect(await sent!.text()).toBe('data=way%5B%22name%22%5D%3B');
});
