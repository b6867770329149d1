import { fail, type Result } from '#geo/result.ts';
import { fileKind, SNIFF_BYTES } from './fileKind.ts';
import type { OnProgress, OpenedFile } from './formatReader.ts';
import type { FileKind, ImportProblem } from './importProblem.ts';
import { FORMATS } from './readers.ts';
import type { SourceFile } from './sourceFile.ts';
import type { Tally } from './tally.ts';

/**
 * Reads what is in a file, whatever its format: its first bytes tell which reader is loaded, and a
 * film of 200 MB is refused without being read. What is skipped and mended is counted in `tally`.
 */
export async function openFile(
  file: SourceFile,
  tally: Tally,
  onProgress: OnProgress = () => {},
  depth = 0,
): Promise<Result<OpenedFile, ImportProblem>> {
  const { name, sizeBytes } = file;
  const kind = sizeBytes === 0 ? null : kindOf(await file.start(SNIFF_BYTES), name);
  if (kind === null) return fail({ code: 'import/empty', file: name });
  if (kind === 'html') return fail({ code: 'import/html-page', file: name });
  if (kind === 'office') return fail({ code: 'import/office', file: name });
  const format = FORMATS[kind];
  if (!format) return fail({ code: 'import/unknown-format', file: name, found: kind });
  const { maxBytes, load } = format;
  if (sizeBytes > maxBytes) {
    return fail({ code: 'import/too-large', file: name, bytes: sizeBytes, limitBytes: maxBytes });
  }
  const read = await load();
  return read(file, {
    tally,
    onProgress,
    depth,
    openInside: (inner) => openFile(inner, tally, undefined, depth + 1),
  });
}

/** What a file is by its first bytes, and by its name where those say nothing. */
function kindOf(firstBytes: Uint8Array, name: string): FileKind | null {
  const kind = fileKind(firstBytes);
  return (kind === 'text' || kind === 'binary') && SHAPEFILE_PART.test(name) ? 'shapefile' : kind;
}

const SHAPEFILE_PART = /\.(dbf|shx|prj|cpg)$/i;
