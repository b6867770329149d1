import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from './database.ts';
import { openTab, startBrowser, value } from './testBrowser.ts';
import { viewedDataSets } from './viewedDataSets.ts';

beforeEach(startBrowser);
afterEach(() => {
  vi.unstubAllGlobals();
});

const streets = { id: 'streets-1', kind: 'streets', bytes: new Blob(['wegen']) } as const;
const drawn = { id: 'districts-1', kind: 'districts', bytes: new Blob(['wijk']) } as const;

test('of a plan that is looked at nothing is stored, and of others as ever', async () => {
  const { dataSets } = await openTab();
  const seen = viewedDataSets(dataSets, 'viewed-1', [streets]);
  expect(await seen.put('viewed-1', [drawn])).toMatchObject({
    problem: { code: 'storage/read-only' },
  });
  expect(await seen.remove('viewed-1', ['streets-1'])).toMatchObject({ ok: false });
  expect(value(await seen.get('viewed-1', 'streets-1'))).toBe(streets);
  expect(value(await seen.get('viewed-1', 'districts-1'))).toBeNull();
  value(await seen.put('plan-1', [drawn]));
  expect(value(await seen.get('plan-1', 'districts-1'))).toMatchObject({ kind: 'districts' });
  const db = value(await openDatabase());
  expect(await db.dataSets.toCollection().primaryKeys()).toEqual([['plan-1', 'districts-1']]);
  db.close();
});
