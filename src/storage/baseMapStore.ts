import { fail, succeed, type Result } from '#geo/result.ts';
import type { TileId } from '#geo/geometry/tileId.ts';
import { baseMapDatabase, type BaseMapDatabase, type KeptMapRow } from './baseMapDatabase.ts';
import { storageProblem, type StorageProblem } from './problem.ts';

export type KeptMap = KeptMapRow;

/** A kept map that is begun, or gone on with. */
export interface NewKeptMap {
  readonly plan: string;
  readonly style: string;
  readonly maxZoom: number;
  /** now, in milliseconds since 1970 */
  readonly at: number;
}

/** Pictures of the base map that are kept on this device, so that they are there without network. */
export interface BaseMapStore {
  /** A picture, or null if it is not kept. */
  readonly read: (
    style: string,
    tile: TileId,
  ) => Promise<Result<ArrayBuffer | null, StorageProblem>>;
  /** What is kept for a plan. */
  readonly list: (plan: string) => Promise<Result<readonly KeptMap[], StorageProblem>>;
  /** What pictures of a style weigh on average, in bytes; null while that is not known. */
  readonly averageBytes: (style: string) => Promise<Result<number | null, StorageProblem>>;
  /** Begins to keep a map, or goes on with one. Answers its id. */
  readonly begin: (map: NewKeptMap) => Promise<Result<string, StorageProblem>>;
  /**
   * Notes that a tile belongs to a kept map; whether its picture is here already and was fetched
   * no earlier than `since`, in milliseconds since 1970.
   */
  readonly claim: (
    id: string,
    tile: TileId,
    since: number,
  ) => Promise<Result<boolean, StorageProblem>>;
  /** Keeps a picture, in place of an older one. */
  readonly add: (
    id: string,
    tile: TileId,
    bytes: ArrayBuffer,
  ) => Promise<Result<void, StorageProblem>>;
  /** Notes that all that was wanted is here. */
  readonly complete: (id: string) => Promise<Result<void, StorageProblem>>;
  /** Removes a kept map, and the pictures that no other one has. */
  readonly remove: (id: string) => Promise<Result<void, StorageProblem>>;
  readonly removePlan: (plan: string) => Promise<Result<void, StorageProblem>>;
  readonly close: () => void;
}

// below this the average says more of the place than of the style
const MANY_TILES = 20;

export function baseMapStore(): BaseMapStore {
  const db = baseMapDatabase();
  return {
    read: (style, tile) =>
      attempt(async () => (await db.tiles.get(keyOf(style, tile)))?.bytes ?? null),
    list: (plan) => attempt(() => db.kept.where('plan').equals(plan).toArray()),
    averageBytes: (style) =>
      attempt(async () => {
        const kept = await db.kept.filter((row) => row.style === style).toArray();
        const [tiles, bytes] = [sum(kept, 'tiles'), sum(kept, 'bytes')];
        return tiles < MANY_TILES ? null : bytes / tiles;
      }),
    begin: (map) => attempt(() => begin(db, map)),
    claim: (id, tile, since) => attempt(() => claim(db, id, tile, since)),
    add: (id, tile, bytes) => attempt(() => add(db, id, tile, bytes)),
    complete: (id) =>
      attempt(async () => void (await db.kept.update(id, { isComplete: true, at: Date.now() }))),
    remove: (id) => attempt(() => remove(db, [id])),
    removePlan: (plan) =>
      attempt(async () => remove(db, await db.kept.where('plan').equals(plan).primaryKeys())),
    close: () => db.close(),
  };
}

async function begin(
  db: BaseMapDatabase,
  { plan, style, maxZoom, at }: NewKeptMap,
): Promise<string> {
  const id = `${plan}/${style}`;
  await db.transaction('rw', db.kept, async () => {
    const { tiles = 0, bytes = 0 } = (await db.kept.get(id)) ?? {};
    await db.kept.put({ id, plan, style, maxZoom, at, isComplete: false, tiles, bytes });
  });
  return id;
}

function claim(db: BaseMapDatabase, id: string, tile: TileId, since: number): Promise<boolean> {
  return db.transaction('rw', db.kept, db.tiles, async () => {
    const row = await db.tiles.get(keyOf(styleOf(id), tile));
    if (!row) return false;
    if (!row.keptFor.includes(id)) {
      await db.tiles.put({ ...row, keptFor: [...row.keptFor, id] });
      await count(db, id, 1, row.bytes.byteLength);
    }
    return (row.at ?? 0) >= since;
  });
}

function add(db: BaseMapDatabase, id: string, tile: TileId, bytes: ArrayBuffer): Promise<void> {
  return db.transaction('rw', db.kept, db.tiles, async () => {
    const key = keyOf(styleOf(id), tile);
    const { keptFor = [], bytes: older } = (await db.tiles.get(key)) ?? {};
    // removed meanwhile, by another tab
    if (!(await db.kept.get(id))) return;
    await db.tiles.put({ key, keptFor: [...new Set([...keptFor, id])], bytes, at: Date.now() });
    const grown = bytes.byteLength - (older?.byteLength ?? 0);
    for (const each of keptFor) await count(db, each, 0, grown);
    if (!keptFor.includes(id)) await count(db, id, 1, bytes.byteLength);
  });
}

async function count(db: BaseMapDatabase, id: string, tiles: number, bytes: number): Promise<void> {
  const row = await db.kept.get(id);
  if (row) await db.kept.put({ ...row, tiles: row.tiles + tiles, bytes: row.bytes + bytes });
}

async function remove(db: BaseMapDatabase, ids: readonly string[]): Promise<void> {
  await db.transaction('rw', db.kept, db.tiles, async () => {
    for (const id of ids) {
      await db.tiles
        .where('keptFor')
        .equals(id)
        .modify((row, change) => {
          const keptFor = row.keptFor.filter((each) => each !== id);
          if (keptFor.length > 0) change.value = { ...row, keptFor };
          // Dexie's way to say: delete it
          else delete (change as { value?: unknown }).value;
        });
    }
    await db.kept.bulkDelete([...ids]);
  });
}

const keyOf = (style: string, { z, x, y }: TileId) => `${style}/${z}/${x}/${y}`;

const styleOf = (id: string) => id.slice(id.lastIndexOf('/') + 1);

const sum = (rows: readonly KeptMapRow[], field: 'tiles' | 'bytes') =>
  rows.reduce((total, row) => total + row[field], 0);

async function attempt<Value>(
  work: () => PromiseLike<Value>,
): Promise<Result<Value, StorageProblem>> {
  try {
    return succeed(await work());
  } catch (error) {
    return fail(storageProblem(error));
  }
}
