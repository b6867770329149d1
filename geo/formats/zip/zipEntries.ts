import {
  configure,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  type FileEntry,
} from '@zip.js/zip.js';
import {
  ERR_ENCRYPTED,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_EOCDR_NOT_FOUND,
  ERR_UNSUPPORTED_ENCRYPTION,
} from '@zip.js/zip.js';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { ZipProblem } from '../importProblem.ts';

/** A file in a zip, still packed. */
export interface ZipEntry {
  /** with its folders, as the zip writes it */
  readonly path: string;
  unpack(): Promise<Result<Uint8Array, ZipProblem>>;
}

/**
 * All that is unpacked of one zip. A zip bomb says or turns out to be more, and neither is unpacked
 * any further than this.
 */
export const MAX_UNPACKED_BYTES = 400_000_000;
/** A zip of thousands of files is no map file; each would be looked at. */
export const MAX_ENTRIES = 2_000;

// this is a worker already, and Node has none of the kind that the library starts
configure({ useWebWorkers: false });

/** The files in a zip, without folders and what systems leave in them. */
export async function zipEntries(bytes: Uint8Array): Promise<Result<ZipEntry[], ZipProblem>> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { checkOverlappingEntry: true });
  const budget = { left: MAX_UNPACKED_BYTES };
  const entries: ZipEntry[] = [];
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.directory || isLitter(entry.filename)) continue;
      if (entries.length === MAX_ENTRIES) return fail(TOO_MANY);
      entries.push({ path: entry.filename, unpack: () => unpack(entry, budget) });
    }
    return succeed(entries);
  } catch (error) {
    return fail(problemOf(error, null));
  }
}

const TOO_MANY: ZipProblem = { code: 'import/zip-too-many', limit: MAX_ENTRIES };
const TOO_LARGE: ZipProblem = { code: 'import/zip-too-large', limitBytes: MAX_UNPACKED_BYTES };

const isLitter = (path: string) => /(^|\/)(__MACOSX\/|\.|Thumbs\.db$)/i.test(path);

async function unpack(
  entry: FileEntry,
  budget: { left: number },
): Promise<Result<Uint8Array, ZipProblem>> {
  if (entry.uncompressedSize > budget.left) return fail(TOO_LARGE);
  budget.left -= entry.uncompressedSize;
  try {
    const writer = new CheckedWriter(entry.uncompressedSize);
    return succeed(await entry.getData(writer, { checkSignature: true }));
  } catch (error) {
    return fail(problemOf(error, entry.filename));
  }
}

/** Stops as soon as there is more than the zip says, so that a lie does not fill the memory. */
class CheckedWriter extends Uint8ArrayWriter {
  #bytesLeft: number;

  constructor(sizeBytes: number) {
    super(sizeBytes);
    this.#bytesLeft = sizeBytes;
  }

  override async writeUint8Array(bytes: Uint8Array): Promise<void> {
    this.#bytesLeft -= bytes.length;
    if (this.#bytesLeft < 0) throw new Error('more than the zip says');
    await super.writeUint8Array(bytes);
  }
}

function problemOf(error: unknown, path: string | null): ZipProblem {
  const message = error instanceof Error ? error.message : '';
  if (ENCRYPTED.has(message)) return { code: 'import/zip-encrypted' };
  if (message === ERR_EOCDR_NOT_FOUND) return { code: 'import/zip-truncated' };
  return { code: 'import/zip-damaged', path };
}

const ENCRYPTED = new Set([
  ERR_ENCRYPTED,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_UNSUPPORTED_ENCRYPTION,
]);
