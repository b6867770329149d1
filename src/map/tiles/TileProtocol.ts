import { addProtocol, removeProtocol } from 'maplibre-gl';
import type { TileSourceId } from '../sources.ts';
import type { MapTile, ReadTile } from './ReadTile.ts';
import { readTileAddress } from './tileAddress.ts';

// one each time: MapLibre hands the bytes on to its worker
const nothing = (): MapTile => ({ data: new ArrayBuffer(), etag: 'nothing' });

// MapLibre knows protocols by name for the whole page, where a map may be going and another coming
let maps = 0;

/** The way from MapLibre, which asks for addresses, to the functions that give tiles. */
export class TileProtocol {
  readonly scheme = `tiles-${++maps}`;
  readonly #readers = new Map<string, ReadTile>();

  constructor() {
    addProtocol(this.scheme, ({ url }, { signal }) => this.#read(url, signal));
  }

  /** Who gives the tiles of a source from now on; null: nobody, they are empty. */
  serve(id: TileSourceId, read: ReadTile | null): void {
    if (read) this.#readers.set(id, read);
    else this.#readers.delete(id);
  }

  destroy(): void {
    removeProtocol(this.scheme);
  }

  async #read(url: string, signal: AbortSignal): Promise<MapTile> {
    const { source, tile } = readTileAddress(url);
    const read = this.#readers.get(source);
    return read ? read(tile, signal) : nothing();
  }
}
