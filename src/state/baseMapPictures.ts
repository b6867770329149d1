import { create } from 'zustand';
import type { TileId } from '#geo/geometry/tileId.ts';
import { isOffline } from '#src/services/asking/ask.ts';
import { circuitBreaker } from '#src/services/asking/circuitBreaker.ts';
import { systemClock } from '#src/services/asking/clock.ts';
import { fetchBaseMapTile, type BaseMapStyle } from '#src/services/pdok/baseMapTile.ts';
import type { BaseMapStore } from '#src/storage/baseMapStore.ts';

interface BaseMapHealth {
  /** whether pictures that are not kept cannot be had now */
  readonly isFailing: boolean;
  /** another number each time that pictures may be had that were not there before */
  readonly round: number;
}

/** How the base map is doing. */
export const useBaseMapHealth = create<BaseMapHealth>()(() => ({ isFailing: false, round: 0 }));

const { setState } = useBaseMapHealth;

const tryAgain = () => setState(({ round }) => ({ round: round + 1 }));

const breaker = circuitBreaker(systemClock, (trouble) => {
  setState({ isFailing: trouble !== null });
  if (trouble) setTimeout(tryAgain, trouble.pauseMs);
  else tryAgain();
});

/** Hears of a network that is back, until the answer is called. */
export function watchNetwork(): () => void {
  const back = () => {
    breaker.reset();
    setState({ isFailing: false });
    tryAgain();
  };
  window.addEventListener('online', back);
  return () => window.removeEventListener('online', back);
}

/**
 * Gives pictures of the base map: those that are kept, else from the network; null when there is
 * none to be had. To be made only when the user has chosen a base map and agreed.
 */
export const readPictures =
  (style: BaseMapStyle, store: BaseMapStore) =>
  async (tile: TileId, signal: AbortSignal): Promise<ArrayBuffer | null> => {
    const kept = await store.read(style, tile);
    if (kept.ok && kept.value) return kept.value;
    if (isOffline()) {
      setState({ isFailing: true });
      return null;
    }
    const asked = await breaker.ask(() =>
      fetchBaseMapTile(style, tile, { signal, clock: systemClock }),
    );
    return asked.ok ? asked.value : null;
  };
