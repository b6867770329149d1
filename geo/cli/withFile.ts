import { createReadStream } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { partName } from '#geo/formats/shapefile/partName.ts';
import { fileOfBytes, type SourceFile } from '#geo/formats/sourceFile.ts';
import { fail, type Result } from '#geo/result.ts';
import type { FileProblem } from './problem.ts';

/** Does something with a file on disk, or with a pipe; what the system refuses is a problem. */
export async function withFile<Value, Problem>(
  path: string,
  work: (file: SourceFile) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem | FileProblem>> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return fail({ code: 'file/folder', file: path });
    // a pipe has no size and cannot be read twice
    return await work(
      stats.isFile()
        ? await withParts(diskFile(path, stats.size))
        : fileOfBytes(path, await readFile(path)),
    );
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return fail(fileProblem(error, path));
    throw error;
  }
}

// as much as is worth a turn of the loop
const CHUNK_BYTES = 1_000_000;

function diskFile(path: string, sizeBytes: number): SourceFile {
  return {
    name: path,
    sizeBytes,
    start: (bytes) => startOf(path, Math.min(bytes, sizeBytes)),
    chunks: () => createReadStream(path, { highWaterMark: CHUNK_BYTES }),
    bytes: () => readFile(path),
  };
}

/** A part of a shapefile with those that lie beside it. */
async function withParts(file: SourceFile): Promise<SourceFile> {
  const own = partName(basename(file.name));
  if (!own) return file;
  const folder = dirname(file.name);
  const names = (await readdir(folder)).filter(
    (name) => partName(name)?.base === own.base && name !== basename(file.name),
  );
  const paths = names.map((name) => join(folder, name));
  const beside = paths.map(async (path) => diskFile(path, (await stat(path)).size));
  return { ...file, beside: await Promise.all(beside) };
}

async function startOf(path: string, bytes: number): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const start = new Uint8Array(bytes);
    const { bytesRead } = await handle.read(start, 0, bytes, 0);
    return start.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function fileProblem(error: Error, file: string): FileProblem {
  const reason = 'code' in error ? String(error.code) : error.name;
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return { code: 'file/not-found', file };
  if (reason === 'EISDIR') return { code: 'file/folder', file };
  return { code: 'file/unreadable', file, reason };
}
