import { fail, succeed, type Result } from '#geo/result.ts';
import type { ImportProblem } from '../importProblem.ts';
import type { RepairCode } from '../importSummary.ts';
import { sniff } from './sniff.ts';
import { splitJson, type JsonRest } from './splitJson.ts';
import { inUtf8 } from './utf8Chunks.ts';

/** What a JSON file says, and what had to be mended to read it. */
export interface JsonDocument {
  readonly value: unknown;
  readonly repairs: readonly RepairCode[];
}

/** Reads a whole file as JSON, whatever Unicode encoding it is in. `file` names it in problems. */
export function readJson(bytes: Uint8Array, file: string): Result<JsonDocument, ImportProblem> {
  const sniffed = sniff(bytes, bytes.length, file);
  if (!sniffed.ok) return sniffed;
  const splitter = splitJson([], () => {});
  splitter.push(inUtf8(bytes));
  const rest = splitter.end();
  if (!rest.ok) return fail({ ...rest.problem, file });
  return succeed({ value: rest.value.document, repairs: repairsOf(rest.value) });
}

/** What was mended of JSON while it was read. */
export function repairsOf({ isLatin1, isMended }: JsonRest): RepairCode[] {
  const latin1: RepairCode[] = isLatin1 ? ['latin-1-text'] : [];
  return isMended ? [...latin1, 'not-a-number-literals'] : latin1;
}
