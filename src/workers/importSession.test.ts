import { describe, expect, test } from 'vitest';
import type { Result } from '#geo/result.ts';
import { collection, line } from '#geo/formats/geojson/geoJsonFixtures.ts';
import { encryptPlan } from '#geo/formats/encryptedPlan/encryptPlan.ts';
import { USUAL_COST } from '#geo/formats/encryptedPlan/planCipher.ts';
import { soundParts } from '#geo/formats/planFile/planFileFixtures.ts';
import { writePlanFile } from '#geo/formats/planFile/writePlanFile.ts';
import { importSession } from './importSession.ts';

const wegvak = (id: number, name: string, lat: number) =>
  line(
    [
      [6.09, lat],
      [6.095, lat],
    ],
    { wvk_id: id, stt_naam: name, wpsnaam: 'Dieren' },
  );
const district = (code: string, name: string, east: number) => ({
  type: 'Feature',
  properties: { buurtcode: code, buurtnaam: name },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [6, 52],
        [east, 52],
        [east, 52.1],
        [6, 52],
      ],
    ],
  },
});

const fileOf = (...features: unknown[]) =>
  new File([JSON.stringify(collection(features))], 'data.geojson');

const valueOf = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

/** A session in which a file is open. */
async function opened(...features: unknown[]) {
  const session = importSession();
  const answer = valueOf(await session.open(fileOf(...features), [], () => {}));
  return { session, answer };
}

/** What such a file gives as a data set that a plan has. */
async function existing(...features: unknown[]) {
  const { session } = await opened(...features);
  valueOf(session.look({}));
  const { kind, bytes, format } = session.take(null, []);
  return { kind, bytes, format };
}

test('an encrypted plan is opened by its passphrase, after a wrong one too', async () => {
  const plan = writePlanFile(soundParts, 'plan');
  const cost = { ...USUAL_COST, N: 2 ** 15 };
  const encrypted = valueOf(await encryptPlan(valueOf(plan), 'vier woorden', 'plan', cost));
  const session = importSession();
  const open = async (text: string) =>
    await session.open(new File([text], 'wijk.json'), [], () => {});
  expect(await open(encrypted)).toMatchObject({
    problem: { code: 'encrypted/passphrase-needed', file: 'wijk.json' },
  });
  expect(await session.unlock('vijf woorden')).toMatchObject({
    problem: { code: 'encrypted/wrong-passphrase' },
  });
  expect(await session.unlock('vier woorden')).toMatchObject({
    value: { kind: 'plan', plan: soundParts.plan },
  });
  // before anybody is asked for a passphrase
  expect(await open(encrypted.replace('"data": "', '"data": "AAAA'))).toMatchObject({
    problem: { code: 'encrypted/damaged' },
  });
});

describe('a file is opened once, and looked at as the user wants', () => {
  test('its layers are told, and what is in them is guessed', async () => {
    const { session, answer } = await opened(wegvak(1, 'Eikenlaan', 52.05));
    expect(answer).toEqual({ kind: 'layers', layers: [{ name: '', found: 1 }] });
    expect(valueOf(session.look({}))).toMatchObject({
      kind: 'streets',
      count: 1,
      merges: null,
      matching: { fields: { streets: { name: 'stt_naam' } } },
    });
  });

  test('as something that it is not it is refused, and then as what it is', async () => {
    const { session } = await opened(wegvak(1, 'Eikenlaan', 52.05));
    expect(session.look({ kind: 'districts' })).toMatchObject({
      ok: false,
      problem: { code: 'import/wrong-geometry' },
    });
    expect(session.look({ kind: 'streets' }).ok).toBe(true);
  });

  test('what is skipped is counted anew at every look', async () => {
    const { session } = await opened(wegvak(1, 'A', 52.05), wegvak(1, 'A', 52.05));
    for (const _ of [1, 2]) {
      expect(valueOf(session.look({})).summary.skipped).toMatchObject([
        { code: 'duplicate', count: 1 },
      ]);
    }
  });

  test('nothing is taken before anything was looked at', async () => {
    const { session } = await opened(wegvak(1, 'Eikenlaan', 52.05));
    expect(() => session.take(null, [])).toThrow('nothing was looked at');
  });
});

describe('beside data that is there', () => {
  test('each way of merging is counted beforehand, and gives that when it is taken', async () => {
    const { session } = await opened(wegvak(2, 'Nieuwe Dreef', 52.06), wegvak(3, 'Laan', 52.07));
    const before = await existing(wegvak(1, 'Eikenlaan', 52.05), wegvak(2, 'Dreef', 52.06));
    await session.compareWith([before]);
    const { merges } = valueOf(session.look({}));
    expect(merges).toMatchObject({
      add: { before: 2, after: 3, added: 1, dropped: 1 },
      update: { after: 3, added: 1, changed: 1 },
      replace: { after: 2, added: 1, changed: 1, removed: 1 },
    });
    for (const mode of ['add', 'update', 'replace'] as const) {
      expect(session.take(mode, []).count).toBe(merges![mode].after);
    }
  });

  test('data that is damaged is nothing to merge with', async () => {
    const { session } = await opened(wegvak(2, 'Dreef', 52.06));
    await session.compareWith([
      { kind: 'streets', format: 'nwb', bytes: new Blob(['geen gegevens']) },
    ]);
    expect(valueOf(session.look({})).merges).toBeNull();
  });

  test('the districts that count go on under the ids that they have then', async () => {
    const { session } = await opened(district('BU01', 'Zuid', 6.2), district('BU03', 'Oost', 6.1));
    await session.compareWith([
      await existing(district('BU01', 'Zuid', 6.1), district('BU02', 'Noord', 6.1)),
    ]);
    valueOf(session.look({}));
    const chosen = ['BU01', 'BU02', 'weg'];
    expect(session.take('add', chosen).goingOn).toEqual(['BU01', 'BU02']);
    expect(session.take('update', chosen).goingOn).toEqual(['BU01', 'BU02']);
    expect(session.take('replace', chosen).goingOn).toEqual(['BU01']);
  });

  test('a district that is found again in another source goes on under the id that it has', async () => {
    const drawn = { ...district('', 'Zuid', 6.1), id: 'a', properties: { naam: 'Zuid' } };
    const { session } = await opened({ ...drawn, id: 'b' });
    await session.compareWith([await existing(drawn)]);
    valueOf(session.look({}));
    const [id] = session.take('replace', ['a']).goingOn;
    expect(id).toBe('a');
  });
});
