import { delay, http, HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { asking, fakeClock } from '#tests/services/fakeClock.ts';
import { picture } from '#tests/services/picture.ts';
import { serviceServer } from '#tests/services/server.ts';
import { fetchBaseMapTile } from './baseMapTile.ts';

const server = serviceServer();
const TILE = { z: 15, x: 16829, y: 10768 };
const ADDRESS =
  'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/15/16829/10768.png';
const PICTURE = picture('#808080');

type Reply = () => Response | Promise<Response>;

/** Answers with each of these in turn, the last one for good; gives what was asked. */
function replies(...answers: readonly Reply[]): readonly Request[] {
  const asked: Request[] = [];
  server.use(
    http.get('https://service.pdok.nl/*', ({ request }) => {
      asked.push(request);
      return answers[Math.min(asked.length, answers.length) - 1]!();
    }),
  );
  return asked;
}

const body =
  (content: BodyInit | null, contentType = 'image/png', status = 200): Reply =>
  () =>
    new HttpResponse(content as string, { status, headers: { 'Content-Type': contentType } });
const right = body(PICTURE);

const fetchOnce = () => fetchBaseMapTile('grijs', TILE, asking());

test('a tile is the picture at its address, whole', async () => {
  const asked = replies(right);
  const answer = await fetchOnce();
  expect(Buffer.from((answer as { value: ArrayBuffer }).value)).toEqual(PICTURE);
  expect(asked.map(({ url }) => url)).toEqual([ADDRESS]);
});

test('no cookies go along, and no more of this app than its address', async () => {
  const [request] = [...(await asked())];
  expect(request!.credentials).toBe('omit');
  expect(request!.referrerPolicy).toBe('strict-origin-when-cross-origin');

  async function asked() {
    const requests = replies(right);
    await fetchOnce();
    return requests;
  }
});

test.each([
  ['missing', 404],
  ['outside the map', 400],
])('a tile that is %s is none, and no problem', async (_, status) => {
  replies(body('<ExceptionReport/>', 'application/xml', status));
  expect(await fetchOnce()).toEqual({ ok: true, value: null });
});

test('an answer without content is no tile', async () => {
  replies(() => new HttpResponse(null, { status: 204 }));
  expect(await fetchOnce()).toEqual({ ok: true, value: null });
});

describe('what is no picture is refused with the reason', () => {
  test.each([
    ['a web page', body('<!doctype html><p>Log in', 'text/html'), 'service/not-image', 'html'],
    ['a web page that calls itself a picture', body(' <html>'), 'service/not-image', 'html'],
    ['something else', body('{"ok":true}', 'application/json'), 'service/not-image', 'other'],
    ['nothing', body(''), 'service/not-image', 'other'],
    ['half a picture', body(PICTURE.subarray(0, -20)), 'service/truncated', undefined],
    ['a flood', body(Buffer.alloc(1_000_001)), 'service/too-large', undefined],
  ])('%s', async (_, reply, code, found) => {
    replies(reply);
    expect(await fetchOnce()).toMatchObject({
      ok: false,
      problem: { code, service: 'brt', ...(found && { found }) },
    });
  });

  test('a flood that does not say how much it is is not read to its end', async () => {
    let sent = 0;
    replies(
      () =>
        new HttpResponse(
          new ReadableStream<Uint8Array>({
            pull: (stream) => {
              sent += 100_000;
              stream.enqueue(new Uint8Array(100_000));
            },
          }),
        ),
    );
    expect(await fetchOnce()).toMatchObject({ problem: { code: 'service/too-large' } });
    expect(sent).toBeLessThan(2_000_000);
  });
});

describe('with patience', () => {
  const fetchPatiently = (clock = fakeClock()) =>
    fetchBaseMapTile('grijs', TILE, asking({ clock }), 4);

  test('a service that is too busy is asked again, no sooner than it says', async () => {
    const busy: Reply = () =>
      new HttpResponse(null, { status: 429, headers: { 'Retry-After': '9' } });
    const asked = replies(busy, right);
    const clock = fakeClock();
    expect(await fetchPatiently(clock)).toMatchObject({ ok: true });
    expect(asked).toHaveLength(2);
    expect(clock.pauses).toEqual([9000]);
  });

  test('a service that goes on failing is given up', async () => {
    const asked = replies(body(null, 'text/plain', 503));
    expect(await fetchPatiently()).toMatchObject({
      problem: { code: 'service/failing', status: 503 },
    });
    expect(asked).toHaveLength(4);
  });

  test('an answer that does not come in time is asked for again', async () => {
    const clock = fakeClock();
    const never: Reply = async () => {
      clock.expire();
      await delay('infinite');
      return HttpResponse.error();
    };
    const asked = replies(never, right);
    expect(await fetchPatiently(clock)).toMatchObject({ ok: true });
    expect(asked).toHaveLength(2);
  });
});

test('a tile that the map needs no more is not waited for', async () => {
  const stop = new AbortController();
  replies(async () => {
    stop.abort();
    await delay('infinite');
    return HttpResponse.error();
  });
  expect(await fetchBaseMapTile('grijs', TILE, asking({ signal: stop.signal }))).toMatchObject({
    problem: { code: 'service/cancelled' },
  });
});
