import { fail, succeed, type Result } from '#geo/result.ts';
import type { BackupPlace } from './backupPlaces.ts';
import { permissionFor } from './filePlaces.ts';
import { outdatedBackups } from './outdatedBackups.ts';

export type BackupProblem =
  /** the browser wants the user to allow it again */
  | { readonly code: 'backup/no-permission' }
  /** the file or folder was moved or removed */
  | { readonly code: 'backup/gone'; readonly place: string }
  /** what was read back is not what was written */
  | { readonly code: 'backup/not-same'; readonly place: string }
  | { readonly code: 'backup/failed'; readonly name: string };

interface Written {
  /** the file, as the user sees it */
  readonly name: string;
  /** the place as it is to be remembered now */
  readonly place: BackupPlace;
}

/**
 * Writes a backup to its place and reads it back: it is only said to be written if it is there to the
 * byte. In a folder it is a file of its own, and older ones that the app has written go (see
 * `outdatedBackups`). `nameAt` gives such a file its name.
 */
export async function writeBackup(
  place: BackupPlace,
  content: Blob,
  { now, nameAt }: { readonly now: number; readonly nameAt: (at: number) => string },
): Promise<Result<Written, BackupProblem>> {
  const { handle } = place;
  try {
    if ((await permissionFor(handle)) !== 'granted') return fail({ code: 'backup/no-permission' });
    if (handle.kind === 'file') {
      const same = await writeInto(handle, content);
      return same
        ? succeed({ name: handle.name, place })
        : fail({ code: 'backup/not-same', place: handle.name });
    }
    const name = await freeName(handle, place.written, nameAt(now));
    if (!(await writeInto(await handle.getFileHandle(name, { create: true }), content))) {
      return fail({ code: 'backup/not-same', place: name });
    }
    const others = place.written.filter((each) => each.name !== name);
    const written = await thinned(handle, [...others, { name, at: now }], now);
    return succeed({ name, place: { ...place, written } });
  } catch (error) {
    return fail(problemOf(error, handle.name));
  }
}

/** Answers whether the file holds the content afterwards. Until it is closed the old file is there. */
async function writeInto(file: FileSystemFileHandle, content: Blob): Promise<boolean> {
  const writable = await file.createWritable();
  await writable.write(content);
  await writable.close();
  return sameBytes(await file.getFile(), content);
}

const PIECE_BYTES = 4_000_000;

async function sameBytes(a: Blob, b: Blob): Promise<boolean> {
  if (a.size !== b.size) return false;
  for (let at = 0; at < a.size; at += PIECE_BYTES) {
    const [pieceA, pieceB] = await Promise.all(
      [a, b].map(
        async (blob) => new Uint8Array(await blob.slice(at, at + PIECE_BYTES).arrayBuffer()),
      ),
    );
    if (!pieceA!.every((byte, i) => byte === pieceB![i])) return false;
  }
  return true;
}

/** The name, or another one where a file that is not the app's has it. */
async function freeName(
  folder: FileSystemDirectoryHandle,
  written: BackupPlace['written'],
  name: string,
): Promise<string> {
  const isOurs = written.some((each) => each.name === name);
  return isOurs || !(await has(folder, name)) ? name : freeName(folder, written, `nieuw-${name}`);
}

async function has(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name);
    return true;
  } catch (error) {
    if (isNamed(error, 'NotFoundError')) return false;
    throw error;
  }
}

/** Removes what is outdated; answers what is left. */
async function thinned(
  folder: FileSystemDirectoryHandle,
  written: BackupPlace['written'],
  now: number,
): Promise<BackupPlace['written']> {
  const outdated = outdatedBackups(written, now);
  for (const { name } of outdated) {
    // the user may have moved it: then it is theirs
    await folder.removeEntry(name).catch(() => {});
  }
  return written.filter((each) => !outdated.includes(each));
}

function problemOf(error: unknown, place: string): BackupProblem {
  if (isNamed(error, 'NotAllowedError')) return { code: 'backup/no-permission' };
  if (isNamed(error, 'NotFoundError')) return { code: 'backup/gone', place };
  return { code: 'backup/failed', name: error instanceof Error ? error.name : 'unknown' };
}

const isNamed = (error: unknown, name: string) => error instanceof Error && error.name === name;
