import type { TileId } from '#geo/geometry/tileId.ts';
import { succeed, type Result } from '#geo/result.ts';
import type { ServiceProblem } from '#src/services/problem.ts';
import type { StorageProblem } from '#src/storage/problem.ts';

export type KeepProblem = ServiceProblem | StorageProblem;

/** What keeping tiles needs of the world. */
export interface KeepingHost {
  readonly signal: AbortSignal;
  /** whether the picture is here already, and new enough */
  readonly claim: (tile: TileId) => Promise<Result<boolean, StorageProblem>>;
  /** null where the map has none */
  readonly fetch: (tile: TileId) => Promise<Result<ArrayBuffer | null, ServiceProblem>>;
  readonly add: (tile: TileId, bytes: ArrayBuffer) => Promise<Result<void, StorageProblem>>;
  /** a moment of rest for the service */
  readonly rest: () => Promise<void>;
  readonly onCount: (done: number) => void;
}

// a guest does not empty the fridge: slower than a user who pans, and never more than two at once
const AT_ONCE = 2;

/**
 * Keeps the pictures of tiles, those that are not here yet or are old. The first problem ends it, and so does
 * the signal; what is kept then stays, and another time goes on from there.
 */
export async function keepTiles(
  tiles: readonly TileId[],
  host: KeepingHost,
): Promise<Result<void, KeepProblem>> {
  const left = tiles.values();
  let done = 0;
  let problem: KeepProblem | null = null;
  const work = async (): Promise<void> => {
    // all take from one list
    for (const tile of left) {
      if (problem || host.signal.aborted) return;
      const kept = await keepTile(tile, host);
      if (!kept.ok) problem ??= kept.problem;
      else host.onCount(++done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return problem ? { ok: false, problem } : succeed(undefined);
}

async function keepTile(tile: TileId, host: KeepingHost): Promise<Result<void, KeepProblem>> {
  const claimed = await host.claim(tile);
  if (!claimed.ok) return claimed;
  if (claimed.value) return succeed(undefined);
  const fetched = await host.fetch(tile);
  if (!fetched.ok) return fetched;
  const added = fetched.value ? await host.add(tile, fetched.value) : succeed(undefined);
  await host.rest();
  return added;
}
