import { fail, succeed, type Result } from '#geo/result.ts';
import type { TextPlace } from '../importProblem.ts';
import { jsonFault } from './jsonFault.ts';
import { placeAfter } from './textPlace.ts';

/** Why a text is not JSON that can be read. */
export type JsonProblem =
  | { readonly code: 'import/truncated' | 'import/bad-json'; readonly at: TextPlace }
  | { readonly code: 'import/too-deep' };

/** A part of a file's text, and where in the file it begins. */
export interface TextPart {
  readonly text: string;
  readonly at: TextPlace;
}

export interface ParsedText {
  readonly value: unknown;
  /** NaN and Infinity were read as null */
  readonly isMended: boolean;
}

/** The JSON that parts of a file's text make together. */
export function parseText(parts: readonly TextPart[]): Result<ParsedText, JsonProblem> {
  const text = parts.map((part) => part.text).join('');
  const value = valueOf(text);
  if (value !== undefined) return succeed({ value, isMended: false });
  const mended = withoutNonNumbers(text);
  const mendedValue = mended === text ? undefined : valueOf(mended);
  if (mendedValue !== undefined) return succeed({ value: mendedValue, isMended: true });
  return fail(problemOf(text, parts));
}

function valueOf(text: string): unknown {
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

function problemOf(text: string, parts: readonly TextPart[]): JsonProblem {
  const fault = jsonFault(text);
  // an engine that parses recursively gives up on a nesting that the grammar allows
  if (!fault) return { code: 'import/too-deep' };
  const code = fault.kind === 'truncated' ? 'import/truncated' : 'import/bad-json';
  return { code, at: placeOf(fault.index, parts) };
}

function placeOf(index: number, parts: readonly TextPart[]): TextPlace {
  let start = 0;
  let place: TextPlace | null = null;
  for (const { text, at } of parts) {
    if (index >= start) place = placeAfter(at, text.slice(0, index - start));
    start += text.length;
  }
  return place!;
}
