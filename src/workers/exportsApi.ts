import type { GisLayerName } from '#geo/dossier/gisLayers.ts';
import type { KnownCrs } from '#geo/formats/crs/projections.ts';

/** What file is wanted of a dossier. */
export interface ExportQuestion {
  /** the JSON of a `Dossier`, as the engine gives it: it passes the page without being read there */
  readonly dossier: Blob;
  /** the extension, which says what is written; see `OUT_FORMATS` */
  readonly extension: string;
  readonly crs: KnownCrs;
  readonly layers: readonly GisLayerName[];
}

/** Makes files for a GIS, in a worker of its own. */
export interface ExportsApi {
  /** The file. `onShare`: how far it is, from 0 to 1. */
  write(question: ExportQuestion, onShare: (share: number) => void): Promise<Blob>;
}
