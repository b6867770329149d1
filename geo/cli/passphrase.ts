import { succeed, type Result } from '#geo/result.ts';
import type { FileProblem } from './problem.ts';
import { withFile } from './withFile.ts';

/**
 * The passphrase in a file, or a pipe: as an argument it would stand in the list of processes and in
 * the history of the shell. The end of its line is not part of it.
 */
export async function passphraseIn(
  file: string | null,
): Promise<Result<string | null, FileProblem>> {
  if (file === null) return succeed(null);
  return withFile(file, async (source) => {
    const text = new TextDecoder().decode(await source.bytes());
    return succeed(text.replace(/\r?\n$/, ''));
  });
}
