import type { Map as MapLibre } from 'maplibre-gl';
import type { TileSourceId } from '../sources.ts';
import type { ReadTile } from './ReadTile.ts';
import type { TileProtocol } from './TileProtocol.ts';

/**
 * Keeps the tiles on the map those of the latest content. What is drawn stays until its successor
 * is there, and a tile that turns out to be the same is not drawn again.
 */
export class TileContent {
  readonly #map: MapLibre;
  readonly #protocol: TileProtocol;
  readonly #latest = new Map<TileSourceId, ReadTile | null>();
  readonly #outdated = new Set<TileSourceId>();
  #frame = 0;

  constructor(map: MapLibre, protocol: TileProtocol) {
    this.#map = map;
    this.#protocol = protocol;
  }

  /** Another function stands for other content. */
  set(id: TileSourceId, read: ReadTile | null): void {
    if ((this.#latest.get(id) ?? null) === read) return;
    this.#latest.set(id, read);
    this.#outdated.add(id);
    this.#refresh();
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#protocol.destroy();
  }

  /**
   * One version after the other, the last of them always: MapLibre does not ask again for a tile
   * that is on its way. It has no event for the end of that either, so look once a frame.
   */
  readonly #refresh = (): void => {
    cancelAnimationFrame(this.#frame);
    for (const id of this.#outdated) {
      if (!this.#map.isSourceLoaded(id)) continue;
      this.#outdated.delete(id);
      this.#protocol.serve(id, this.#latest.get(id)!);
      this.#map.refreshTiles(id);
    }
    if (this.#outdated.size > 0) this.#frame = requestAnimationFrame(this.#refresh);
  };
}
