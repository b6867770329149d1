import type { Result } from '#geo/result.ts';
import type { ImportProblem } from './importProblem.ts';
import { createJsonFileReader, type JsonFile } from './json/jsonFile.ts';
import { sniff, SNIFF_BYTES } from './json/sniff.ts';
import type { SourceFile } from './sourceFile.ts';
import type { Tally } from './tally.ts';

/** How far the reading of a file is. */
export interface ReadingProgress {
  readonly bytes: number;
  readonly ofBytes: number;
}
export type OnProgress = (progress: ReadingProgress) => void;

/** Reads what is in a file, whatever its format. What is skipped and mended is counted in `tally`. */
export async function openFile(
  file: SourceFile,
  tally: Tally,
  onProgress: OnProgress = () => {},
): Promise<Result<JsonFile, ImportProblem>> {
  const sniffed = sniff(await file.start(SNIFF_BYTES), file.sizeBytes, file.name);
  if (!sniffed.ok) return sniffed;
  const reader = createJsonFileReader(file.name, tally);
  let bytes = 0;
  for await (const chunk of file.chunks()) {
    const pushed = reader.push(chunk);
    if (!pushed.ok) return pushed;
    bytes += chunk.length;
    onProgress({ bytes, ofBytes: file.sizeBytes });
  }
  return reader.end();
}
