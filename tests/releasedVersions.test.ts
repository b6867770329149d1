import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Doc } from 'yjs';
import { migrate } from '#geo/formats/planFile/migrations.ts';
import { PLAN_FILE_VERSION } from '#geo/formats/planFile/planFile.ts';
import { readPlanFile } from '#geo/formats/planFile/readPlanFile.ts';
import { openDatabase } from '#src/storage/database.ts';
import { rescuePlans } from '#src/storage/rescue.ts';
import { openPlan, openTab, rename, save, startBrowser, value } from '#src/storage/testBrowser.ts';
import schema1 from './released/database1.json';
import schema2 from './released/database2.json';
import schema3 from './released/database3.json';
import { putDatabase, type ReleasedDatabase } from './released/putDatabase.ts';

const RELEASED = [schema1, schema2, schema3] as unknown as readonly ReleasedDatabase[];
const SCHEMAS = RELEASED.map((released, i) => [i + 1, released] as const);
/** The schema of a version of the app that is yet to come. */
const NEWER = 1000;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Everything that lies in the database, byte for byte, and its version; it is not changed by this. */
async function everything(factory: IDBFactory): Promise<unknown> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = factory.open('buurtdekking');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
  const stores = [...db.objectStoreNames].map(async (name) => {
    const store = db.transaction(name).objectStore(name);
    const rows = await new Promise<unknown[]>((resolve) => {
      const request = store.getAll() as IDBRequest<unknown[]>;
      request.onsuccess = () => resolve(request.result);
    });
    return [name, store.keyPath, [...store.indexNames], await Promise.all(rows.map(readBlobs))];
  });
  const all = { version: db.version, stores: await Promise.all(stores) };
  db.close();
  return all;
}

async function readBlobs(row: unknown): Promise<unknown> {
  const { bytes } = row as { bytes?: unknown };
  return bytes instanceof Blob
    ? { ...(row as object), bytes: new Uint8Array(await bytes.arrayBuffer()) }
    : row;
}

/** Of every change of its plan nothing can be read. */
function withDamagedRows(released: ReleasedDatabase): ReleasedDatabase {
  const updates = released.stores['updates']!;
  const rows = updates.rows.map((row) => ({ ...row, update: { $bytes: btoa('\u0001\u00c8') } }));
  return { ...released, stores: { ...released.stores, updates: { ...updates, rows } } };
}

function withVersions(
  released: ReleasedDatabase,
  rows: ReleasedDatabase['stores'][string]['rows'],
): ReleasedDatabase {
  const versions = { ...released.stores['versions']!, rows };
  return { ...released, stores: { ...released.stores, versions } };
}

const planIn = ({ plan }: ReleasedDatabase) => ({ ...plan, signs: {} });

describe.each(SCHEMAS)('a database of schema %i', (_, released) => {
  test('opens with the plan as the version that wrote it showed it', async () => {
    startBrowser();
    await putDatabase(indexedDB, released);
    const tab = await openTab();
    const store = await openPlan(tab, released.planId);
    expect(store.getPlan()).toEqual(planIn(released));
    expect(store.getProblems()).toEqual([]);
    const streets = value(await tab.dataSets.get(released.planId, 'streets-1'))!;
    expect(streets.bytes.size).toBeGreaterThan(0);
    await save(store, rename('Verder gewerkt'));
    expect(value(await tab.versions.keep(released.planId, 'manual')).counts.subAreas).toBe(2);
    value(await store.close());
    tab.close();
  });

  test('keeps every row that was in it when it is brought up to date', async () => {
    startBrowser();
    await putDatabase(indexedDB, released);
    const before = (await everything(indexedDB)) as { stores: unknown[] };
    value(await openDatabase()).close();
    const after = (await everything(indexedDB)) as { version: number; stores: unknown[] };
    expect(after.version).toBe(30);
    for (const store of before.stores) expect(after.stores).toContainEqual(store);
  });

  test('gives its plan to a rescue, which changes nothing', async () => {
    startBrowser();
    await putDatabase(indexedDB, released);
    const before = await everything(indexedDB);
    const [found, ...others] = value(await rescuePlans()).plans;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ id: released.planId, plan: planIn(released), unreadable: 0 });
    expect(found!.dataSets.map(({ id }) => id)).toEqual(['streets-1']);
    expect(await everything(indexedDB)).toEqual(before);
  });
});

describe('a migration that fails', () => {
  /** A browser in which no table can be added. */
  const failToMigrate = () =>
    vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
      throw new DOMException('', 'DataError');
    });

  test.each(SCHEMAS.slice(0, -1))(
    'of schema %i is said and leaves all as it was',
    async (_, old) => {
      startBrowser();
      await putDatabase(indexedDB, old);
      const before = await everything(indexedDB);
      const failing = failToMigrate();
      expect(await openDatabase()).toMatchObject({ problem: { code: 'storage/damaged' } });
      failing.mockRestore();
      expect(await everything(indexedDB)).toEqual(before);
      const tab = await openTab();
      expect(value(await tab.plans.list())).toHaveLength(1);
      tab.close();
    },
  );

  test('leaves the plan to be rescued', async () => {
    startBrowser();
    await putDatabase(indexedDB, RELEASED[0]!);
    failToMigrate();
    expect((await openDatabase()).ok).toBe(false);
    expect(value(await rescuePlans()).plans).toMatchObject([{ plan: planIn(RELEASED[0]!) }]);
  });
});

test('a newer database is left untouched, byte for byte, and can be rescued from', async () => {
  startBrowser();
  await putDatabase(indexedDB, { ...RELEASED[2]!, version: NEWER });
  const before = await everything(indexedDB);
  expect(await openDatabase()).toEqual({ ok: false, problem: { code: 'storage/newer' } });
  expect(value(await rescuePlans()).plans).toMatchObject([{ plan: planIn(RELEASED[2]!) }]);
  expect(await everything(indexedDB)).toEqual(before);
});

describe('a rescue', () => {
  test('of a browser without a database makes none', async () => {
    startBrowser();
    expect((await rescuePlans()).ok).toBe(false);
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('counts what it cannot read, and gives the rest', async () => {
    startBrowser();
    const { updates, ...stores } = RELEASED[2]!.stores;
    const damaged = { plan: RELEASED[2]!.planId, update: { $bytes: btoa('\u0001\u00c8') }, i: 999 };
    const rows = [...updates!.rows, damaged];
    await putDatabase(indexedDB, {
      ...RELEASED[2]!,
      stores: { ...stores, updates: { ...updates!, rows } },
    });
    const [found] = value(await rescuePlans()).plans;
    expect(found).toMatchObject({ plan: planIn(RELEASED[2]!), unreadable: 1 });
  });

  test('goes around a row that the browser does not give', async () => {
    startBrowser();
    await putDatabase(indexedDB, RELEASED[2]!);
    const descriptor = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'get')!;
    const give = descriptor.value as IDBObjectStore['get'];
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      if (this.name === 'dataSets') throw new DOMException('', 'UnknownError');
      return give.call(this, key);
    });
    const [found] = value(await rescuePlans()).plans;
    expect(found).toMatchObject({ plan: planIn(RELEASED[2]!), dataSets: [], unreadable: 1 });
  });

  test('names a plan of which nothing can be made, and gives the others', async () => {
    startBrowser();
    await putDatabase(indexedDB, withVersions(RELEASED[2]!, []), ['plan-a', 'plan-b']);
    vi.spyOn(Doc.prototype, 'getMap').mockImplementationOnce(() => {
      throw new TypeError('another type of root');
    });
    expect(value(await rescuePlans())).toMatchObject({
      plans: [{ id: 'plan-b' }],
      hopeless: [{ id: 'plan-a', name: 'Proefwijk en omgeving' }],
    });
  });

  test('names a plan whose rows are all damaged, and offers no empty one', async () => {
    startBrowser();
    await putDatabase(indexedDB, withDamagedRows(withVersions(RELEASED[2]!, [])));
    expect(value(await rescuePlans())).toMatchObject({
      plans: [],
      hopeless: [{ id: RELEASED[2]!.planId, name: 'Proefwijk en omgeving' }],
    });
  });

  test('gives of a plan whose rows are all damaged the newest version that can be read', async () => {
    startBrowser();
    const [kept] = RELEASED[2]!.stores['versions']!.rows;
    const older = { ...kept, id: 'older', at: 1 };
    const damaged = { ...kept, id: 'damaged', at: 2_000_000_000_000, bytes: { $blob: 'AAAA' } };
    const versions = [older, kept!, damaged];
    await putDatabase(indexedDB, withDamagedRows(withVersions(RELEASED[2]!, versions)));
    const before = await everything(indexedDB);
    const found = value(await rescuePlans());
    expect(found.hopeless).toEqual([]);
    expect(found.plans).toMatchObject([
      {
        id: RELEASED[2]!.planId,
        versionAt: kept!['at'],
        plan: { subAreas: planIn(RELEASED[2]!).subAreas },
        history: null,
        dataSets: [{ id: 'streets-1' }],
      },
    ]);
    expect(await everything(indexedDB)).toEqual(before);
  });

  test('of one plan gives no other', async () => {
    startBrowser();
    await putDatabase(indexedDB, RELEASED[2]!, ['plan-a', 'plan-b']);
    expect(value(await rescuePlans('plan-b')).plans).toMatchObject([{ id: 'plan-b' }]);
  });

  test('finds a plan whose row in the list is gone', async () => {
    startBrowser();
    const { plans, ...stores } = RELEASED[2]!.stores;
    const gone = { ...plans!, rows: [] };
    await putDatabase(indexedDB, { ...RELEASED[2]!, stores: { ...stores, plans: gone } });
    expect(value(await rescuePlans()).plans).toMatchObject([{ plan: planIn(RELEASED[2]!) }]);
  });
});

describe('plan files', () => {
  test('every version has a fixture', () => {
    // who raises the version adds a file of the one before it, and a migration
    expect(PLAN_FILE_VERSION).toBe(1);
  });

  test('the first version, as the first app wrote it, opens with all that is in it', () => {
    const bytes = readFileSync(new URL('released/planFile1.buurtdekking.json', import.meta.url));
    const read = value(readPlanFile(new Uint8Array(bytes), 'eerste.buurtdekking.json'));
    expect(read.plan.signs).toEqual({});
    expect(read).toMatchObject({
      plan: { subAreas: { 'area-1': { name: 'Noord' } }, groups: { 'group-1': {} } },
      counts: { subAreas: 1, segments: 1 },
      dropped: [],
    });
    const document = JSON.parse(bytes.toString()) as object;
    expect(migrate(document, 1)).toEqual(document);
  });

  test('a newer one is refused unread', () => {
    const newer = { format: 'buurtdekking-plan', version: PLAN_FILE_VERSION + 1, plan: {} };
    const bytes = new TextEncoder().encode(JSON.stringify(newer));
    expect(readPlanFile(bytes, 'nieuw.json')).toMatchObject({
      problem: { code: 'planFile/newer' },
    });
  });
});
