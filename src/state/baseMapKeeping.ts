import { create } from 'zustand';
import type { TileId } from '#geo/geometry/tileId.ts';
import type { Result } from '#geo/result.ts';
import { systemClock } from '#src/services/asking/clock.ts';
import { fetchBaseMapTile, type BaseMapStyle } from '#src/services/pdok/baseMapTile.ts';
import type { BaseMapStore } from '#src/storage/baseMapStore.ts';
import { keepTiles, type KeepProblem } from './keepTiles.ts';

/** A map to keep: of which plan, and which tiles. */
export interface WantedMap {
  readonly plan: string;
  readonly style: BaseMapStyle;
  readonly maxZoom: number;
  readonly tiles: readonly TileId[];
}

/** A map that is being kept. */
interface Keeping extends WantedMap {
  readonly done: number;
  /** the service is busy: it goes on after so many seconds */
  readonly pauseSeconds: number | null;
}

interface KeepingState {
  readonly keeping: Keeping | null;
  /** why the last one ended before its end */
  readonly trouble: { readonly plan: string; readonly problem: KeepProblem } | null;
  /** another number each time that what is kept has changed */
  readonly version: number;
  readonly changed: () => void;
  readonly stop: () => void;
}

/** Goes on when the screen that began it is gone; one at a time in this window. */
export const useBaseMapKeeping = create<KeepingState>()((set) => ({
  keeping: null,
  trouble: null,
  version: 0,
  changed: () => set(({ version }) => ({ version: version + 1 })),
  stop: () => stopping?.abort(),
}));

let stopping: AbortController | null = null;

const ATTEMPTS = 5;
const REST_MS = 100;
/** The map is renewed several times a year. */
const FRESH_MS = 31 * 24 * 60 * 60 * 1000;

/** Keeps a map, or goes on with one. Answers whether all of it is here now. */
export async function keepBaseMap(wanted: WantedMap, store: BaseMapStore): Promise<boolean> {
  const { setState, getState } = useBaseMapKeeping;
  if (getState().keeping) return false;
  const change = (fields: Partial<Keeping>) =>
    setState(({ keeping }) => ({ keeping: keeping && { ...keeping, ...fields } }));
  stopping = new AbortController();
  const { signal } = stopping;
  setState({ keeping: { ...wanted, done: 0, pauseSeconds: null }, trouble: null });
  const kept = await keep(wanted, store, signal, change);
  const isStopped = signal.aborted;
  const trouble = kept.ok || isStopped ? null : { plan: wanted.plan, problem: kept.problem };
  setState(({ version }) => ({ keeping: null, trouble, version: version + 1 }));
  return kept.ok && !isStopped;
}

async function keep(
  { plan, style, maxZoom, tiles }: WantedMap,
  store: BaseMapStore,
  signal: AbortSignal,
  change: (fields: Partial<Keeping>) => void,
): Promise<Result<void, KeepProblem>> {
  const now = Date.now();
  const begun = await store.begin({ plan, style, maxZoom, at: now });
  if (!begun.ok) return begun;
  const id = begun.value;
  const asking = {
    signal,
    clock: systemClock,
    onPause: (pauseSeconds: number | null) => change({ pauseSeconds }),
  };
  const kept = await keepTiles(tiles, {
    signal,
    claim: (tile) => store.claim(id, tile, now - FRESH_MS),
    fetch: (tile) => fetchBaseMapTile(style, tile, asking, ATTEMPTS),
    add: (tile, bytes) => store.add(id, tile, bytes),
    rest: () => systemClock.pause(REST_MS, signal),
    onCount: (done) => change({ done }),
  });
  // a full disk: plans need the room more than pictures do
  if (!kept.ok && kept.problem.code === 'storage/quota') await store.remove(id);
  if (!kept.ok || signal.aborted) return kept;
  return store.complete(id);
}
