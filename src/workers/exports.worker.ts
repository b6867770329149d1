import { expose } from 'comlink';
import type { Dossier } from '#geo/dossier/dossier.ts';
import { gisLayers } from '#geo/dossier/gisLayers.ts';
import { OUT_FORMATS } from '#geo/formats/write/writers.ts';
import type { ExportsApi } from './exportsApi.ts';

const api: ExportsApi = {
  write: async ({ dossier, extension, crs, layers: wanted }, onShare) => {
    const { mediaType, holdsTables, load } = OUT_FORMATS.get(extension)!;
    // of our own engine: it has been typed since it was made
    const told = JSON.parse(await dossier.text()) as Dossier;
    const layers = gisLayers(told, crs, wanted).filter(
      ({ geometry }) => holdsTables || geometry !== 'none',
    );
    const total = layers.reduce((sum, { features }) => sum + features.length, 0);
    let done = 0;
    const write = await load();
    const pieces: BlobPart[] = [];
    const written = write(layers, (features) => {
      done += features;
      onShare(total === 0 ? 1 : done / total);
    });
    for await (const piece of written) pieces.push(piece as BlobPart);
    return new Blob(pieces, { type: mediaType });
  },
};

expose(api);
