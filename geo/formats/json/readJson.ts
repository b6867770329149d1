import { fail, succeed, type Result } from '#geo/result.ts';
import type { ImportProblem } from '../importProblem.ts';
import type { RepairCode } from '../importSummary.ts';
import { decodeText } from './decodeText.ts';
import { jsonFault } from './jsonFault.ts';
import { sniff } from './sniff.ts';

/** What a JSON file says, and what had to be mended to read it. */
export interface JsonDocument {
  readonly value: unknown;
  readonly repairs: readonly RepairCode[];
}

/** Reads a whole file as JSON, whatever Unicode encoding it is in. `file` names it in problems. */
export function readJson(bytes: Uint8Array, file: string): Result<JsonDocument, ImportProblem> {
  const sniffed = sniff(bytes, bytes.length, file);
  if (!sniffed.ok) return sniffed;
  const { text, encoding } = decodeText(bytes);
  const repairs: RepairCode[] = encoding === 'windows-1252' ? ['latin-1-text'] : [];
  const value = parse(text);
  if (value !== undefined) return succeed({ value, repairs });
  const mended = withoutNonNumbers(text);
  const mendedValue = mended === text ? undefined : parse(mended);
  if (mendedValue !== undefined) {
    return succeed({ value: mendedValue, repairs: [...repairs, 'not-a-number-literals'] });
  }
  return fail(parseProblem(text, file));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** NaN and Infinity, which Python and R write into JSON, as null. */
function withoutNonNumbers(text: string): string {
  return text.replaceAll(STRING_OR_NON_NUMBER, (token) => (token.startsWith('"') ? token : 'null'));
}

// strings are matched too, so that a street called "NaN" stays as it is
const STRING_OR_NON_NUMBER = /"[^"\\]*(?:\\[^][^"\\]*)*"|-?\b(?:NaN|Infinity)\b/g;

function parseProblem(text: string, file: string): ImportProblem {
  const fault = jsonFault(text);
  // an engine that parses recursively gives up on a nesting that the grammar allows
  if (!fault) return { code: 'import/too-deep', file };
  const { kind, at } = fault;
  return { code: kind === 'truncated' ? 'import/truncated' : 'import/bad-json', file, at };
}
