import { fail, succeed, type Result } from '#geo/result.ts';
import { fileKind } from '../fileKind.ts';
import type { ImportProblem } from '../importProblem.ts';

/** The core holds text, parsed JSON and data at once; more than this brings a browser tab down. */
export const MAX_JSON_BYTES = 300_000_000;

/** Whether a file can be JSON, from its size and its first `SNIFF_BYTES`, or all of it. */
export function sniff(
  firstBytes: Uint8Array,
  sizeBytes: number,
  file: string,
): Result<'json', ImportProblem> {
  if (sizeBytes === 0) return fail({ code: 'import/empty', file });
  const kind = fileKind(firstBytes);
  if (kind === null) return fail({ code: 'import/empty', file });
  if (kind === 'html') return fail({ code: 'import/html-page', file });
  if (kind !== 'json') return fail({ code: 'import/not-json', file, found: kind });
  if (sizeBytes > MAX_JSON_BYTES) {
    return fail({ code: 'import/too-large', file, bytes: sizeBytes, limitBytes: MAX_JSON_BYTES });
  }
  return succeed('json');
}
