import type { TileId } from '#geo/geometry/tileId.ts';
import { engine } from './engine.ts';
import type { EncodedTile, TileLayer } from './engineApi.ts';
import { inTurn } from './inTurn.ts';

// the map asks for a screen of tiles at once: a question about coverage must not wait for them all
const AT_ONCE = 2;

const oneByOne = inTurn(AT_ONCE);

/** A tile of what the engine knows now; rejects when it is called off, or the engine is ended. */
export function engineTile(
  layer: TileLayer,
  tile: TileId,
  signal: AbortSignal,
): Promise<EncodedTile> {
  return oneByOne(() => engine.ask((api) => api.tile(layer, tile)), signal);
}
