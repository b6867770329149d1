import type { ReadPicture, ReadTile } from './ReadTile.ts';

/** To MapLibre this is no failure but a tile that does not exist: it draws an overview larger. */
class NoPicture extends Error {
  readonly status = 404;
}

/** Pictures as tiles; where there is none, what is known from further away is drawn. */
export const pictureTile =
  (read: ReadPicture): ReadTile =>
  async (tile, signal) => {
    const data = await read(tile, signal);
    if (!data) throw new NoPicture('no picture of this tile');
    return { data, etag: '' };
  };
