import type { FormatReader } from './formatReader.ts';
import type { FileKind } from './importProblem.ts';
import { MAX_JSON_BYTES } from './json/sniff.ts';

/** A format that is read. */
export interface Format {
  /** a larger file is refused unread */
  readonly maxBytes: number;
  /** loads the reader, when a file needs it: some are as large as the rest of the core together */
  readonly load: () => Promise<FormatReader>;
}

/** Its rows are in memory together, each several times as large as its text. */
const MAX_TABLE_BYTES = 100_000_000;

/** The formats that are read, by what files are by their first bytes. */
export const FORMATS: { readonly [Kind in FileKind]?: Format } = {
  json: {
    maxBytes: MAX_JSON_BYTES,
    load: async () => (await import('./json/openJson.ts')).openJson,
  },
  text: {
    maxBytes: MAX_TABLE_BYTES,
    load: async () => (await import('./csv/openCsv.ts')).openCsv,
  },
};
