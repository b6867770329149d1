import { openFile } from '#geo/formats/openFile.ts';
import type { ImportProblem } from '#geo/formats/importProblem.ts';
import type { RawLayer } from '#geo/formats/rawLayer.ts';
import type { SourceFile } from '#geo/formats/sourceFile.ts';
import { createTally } from '#geo/formats/tally.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { ReadSignUp } from '../readSignUp.ts';
import { isMailbox, messagesIn } from './messagesIn.ts';
import { readMail } from './readMail.ts';
import { readPost } from './readPost.ts';
import { readTable, type ColumnChoices, type TableOfSignUps } from './readTable.ts';

/** What a file of post holds. */
export interface SignUpsInFile {
  readonly signUps: readonly ReadSignUp[];
  /** messages or rows that hold none */
  readonly skipped: number;
  /** of a table: which column is what */
  readonly table: Pick<TableOfSignUps, 'headings' | 'columns'> | null;
}

const MOST_BYTES = 100_000_000;
// the headers of a mail begin so: "Received: from ..."
const MAIL_START = /^[A-Za-z][A-Za-z0-9-]*:[ \t]/;
const START_BYTES = 200;

/**
 * The sign-ups in a file: an e-mail (.eml), a mailbox (.mbox), a text, or a table (CSV, XLSX). `now`:
 * the moment for what bears no date.
 */
export async function readSignUps(
  file: SourceFile,
  now: string,
  choices?: ColumnChoices,
): Promise<Result<SignUpsInFile, ImportProblem>> {
  const { name, sizeBytes } = file;
  if (sizeBytes > MOST_BYTES) {
    return fail({ code: 'import/too-large', file: name, bytes: sizeBytes, limitBytes: MOST_BYTES });
  }
  const start = await file.start(START_BYTES);
  if (isMailbox(start)) return succeed(await readMessages(messagesIn(await file.bytes()), now));
  const isMail = /\.eml$/i.test(name) || MAIL_START.test(new TextDecoder().decode(start));
  if (isMail && !/\.(csv|txt)$/i.test(name)) {
    return succeed(await readMessages([await file.bytes()], now));
  }
  if (/\.txt$/i.test(name)) {
    const text = new TextDecoder().decode(await file.bytes());
    const signUps = readPost({ text, sender: '', receivedAt: now });
    // rows that were copied from a spreadsheet
    const isOfRows = isTable(text) && !signUps.some(({ doubts }) => !doubts.includes('loose'));
    if (!isOfRows) return succeed({ signUps, skipped: signUps.length > 0 ? 0 : 1, table: null });
  }
  return readRows(file, now, choices);
}

const LEAST_COLUMNS = 3;

/** Whether the lines of a text have columns, the same number in the first two. */
function isTable(text: string): boolean {
  const [first = '', second = ''] = text.trim().split(/\r?\n/, 2);
  return ['\t', ';'].some((separator) => {
    const [columns, next] = [first, second].map((line) => line.split(separator).length);
    return columns! >= LEAST_COLUMNS && columns === next;
  });
}

async function readMessages(messages: readonly Uint8Array[], now: string): Promise<SignUpsInFile> {
  const signUps: ReadSignUp[] = [];
  let skipped = 0;
  for (const message of messages) {
    const read = await readMail(message, now);
    signUps.push(...read);
    if (read.length === 0) skipped++;
  }
  return { signUps, skipped, table: null };
}

async function readRows(
  file: SourceFile,
  now: string,
  choices?: ColumnChoices,
): Promise<Result<SignUpsInFile, ImportProblem>> {
  const opened = await openFile(file, createTally());
  if (!opened.ok) return opened;
  const [first, ...others] = opened.value.kind === 'layers' ? opened.value.layers : [];
  if (!first) return fail({ code: 'import/unknown-format', file: file.name, found: 'json' });
  // other sheets go by what was chosen where they have the same headings, else by what their own say
  const isAlike = ({ headings: own }: RawLayer) =>
    [...own.values()].join('\n') === [...first.headings.values()].join('\n');
  const rest = others.map((layer) => readTable(layer, now, isAlike(layer) ? choices : undefined));
  const { signUps, skipped, headings, columns } = readTable(first, now, choices);
  return succeed({
    signUps: [...signUps, ...rest.flatMap((sheet) => sheet.signUps)],
    skipped: skipped + rest.reduce((sum, sheet) => sum + sheet.skipped, 0),
    table: { headings, columns },
  });
}
