import { readFile } from '#geo/formats/readFile.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import { dataAccount, planAccount } from './account.ts';
import { passphraseIn } from './passphrase.ts';
import type { CliProblem } from './problem.ts';
import type { Sentences } from './sentences.ts';
import type { Usage } from './usage.ts';
import { withFile } from './withFile.ts';

/** `validate`: what a file is, what is in it, and what is wrong with it. */
export async function validateCommand(
  { files, values }: Usage,
  { words }: Sentences,
): Promise<Result<string, CliProblem>> {
  const [file, tooMany] = files;
  if (file === undefined) return fail({ code: 'usage/no-file' });
  if (tooMany !== undefined) return fail({ code: 'usage/too-many-files', file: tooMany });
  const passphrase = await passphraseIn(values['passphrase-file'] ?? null);
  if (!passphrase.ok) return passphrase;
  const options = { passphrase: passphrase.value };
  const read = await withFile(file, (source) => readFile(source, options));
  if (!read.ok) return read;
  return succeed(
    read.value.kind === 'plan'
      ? planAccount(file, read.value.plan, words)
      : dataAccount(read.value.data, words),
  );
}
