import { open, type FileHandle } from 'node:fs/promises';
import type { ImportProblem } from '#geo/formats/importProblem.ts';
import { SNIFF_BYTES, sniff } from '#geo/formats/json/sniff.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { FileProblem } from './problem.ts';

/** The bytes of a JSON file. One of another kind, or too large, is refused by its first bytes. */
export async function readInput(
  file: string,
): Promise<Result<Uint8Array, FileProblem | ImportProblem>> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file);
    return await readOpened(handle, file);
  } catch (error) {
    return fail(fileProblem(error, file));
  } finally {
    await handle?.close();
  }
}

async function readOpened(
  handle: FileHandle,
  file: string,
): Promise<Result<Uint8Array, FileProblem | ImportProblem>> {
  const stats = await handle.stat();
  if (stats.isDirectory()) return fail({ code: 'file/folder', file });
  // a pipe has no size and cannot be read twice
  if (stats.isFile()) {
    const start = Buffer.alloc(Math.min(stats.size, SNIFF_BYTES));
    await handle.read(start, 0, start.length, 0);
    const sniffed = sniff(start, stats.size, file);
    if (!sniffed.ok) return sniffed;
  }
  return succeed(await handle.readFile());
}

function fileProblem(error: unknown, file: string): FileProblem {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return { code: 'file/not-found', file };
  if (reason === 'EISDIR') return { code: 'file/folder', file };
  return { code: 'file/unreadable', file, reason };
}
