import { zipSync, type Zippable } from 'fflate';

export interface ZippedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Files in a zip. They all are of one fixed time, so that what is the same gives the same bytes. */
export function zipFiles(files: readonly ZippedFile[]): Uint8Array {
  const entries: Zippable = {};
  const encoder = new TextEncoder();
  for (const { path, content } of files) {
    entries[path] = typeof content === 'string' ? encoder.encode(content) : content;
  }
  // of deflate the levels above are slower, and no smaller for tables
  return zipSync(entries, { level: 6, mtime: ZIP_TIME });
}

// the first day that a zip can say
const ZIP_TIME = new Date(1980, 0, 2);

/** A name of a file that every system can store, from any text. */
export function plainFileName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9_-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  // names of devices, which Windows opens instead
  return /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(plain) ? `_${plain}` : plain;
}
