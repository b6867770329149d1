import { rename, rm, writeFile } from 'node:fs/promises';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { FileProblem } from './problem.ts';

/**
 * Writes a file, piece by piece. It is there whole or not at all: what was there stays until the new
 * one is complete.
 */
export async function writeInto(
  path: string,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): Promise<Result<null, FileProblem>> {
  const unfinished = `${path}.${process.pid}.part`;
  try {
    await writeFile(unfinished, pieces);
    await rename(unfinished, path);
    return succeed(null);
  } catch (error) {
    await rm(unfinished, { force: true });
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return fail({ code: 'file/unwritable', file: path, reason: String(error.code) });
  }
}
