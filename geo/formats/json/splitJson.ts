import { fail, succeed, type Result } from '#geo/result.ts';
import { createMarkFinder } from './jsonMarks.ts';
import { parseText, type JsonProblem, type ParsedText, type TextPart } from './parseText.ts';
import { createTextBuffer } from './textBuffer.ts';
import { placeAfter } from './textPlace.ts';

/** Takes members of a long list of a document, some hundreds at a time. */
export type TakeMembers = (list: string, members: readonly unknown[]) => void;

/** What is left of a file when its long lists have been taken out. */
export interface JsonRest {
  /** the document, its long lists empty; undefined of a sequence */
  readonly document: unknown;
  /** the file is documents one after the other, given out as the members of the list '' */
  readonly isSequence: boolean;
  /** some of it was not UTF-8 */
  readonly isLatin1: boolean;
  /** NaN and Infinity were read as null */
  readonly isMended: boolean;
}

export interface JsonSplitter {
  /** Takes the next bytes of the file, in UTF-8; they must not change any more. */
  push(chunk: Uint8Array): Result<null, JsonProblem>;
  end(): Result<JsonRest, JsonProblem>;
}

// V8 gives a text of more than 128 kB pages of its own, which takes as long as parsing it
const BATCH_BYTES = 100_000;
// `"features" : [`, with as many blanks as a tidy program writes
const LOOK_BACK_BYTES = 60;

/**
 * Reads JSON as it comes in. The members of the document's long lists, those named in `lists`, are
 * given out in batches, so that neither the text of a large file nor a tree of it is ever in
 * memory; the rest is kept and is the document. Documents one after the other, a feature a line,
 * are given out likewise.
 *
 *   {"type":"FeatureCollection","features":[ {...},{...} | ,{...},{...} | ,{...} ],"crs":{...}}
 *   ---------------- rest -----------------   ---------- batches ----------    ----- rest -----
 */
export function splitJson(lists: readonly string[], take: TakeMembers): JsonSplitter {
  const findMarks = createMarkFinder();
  const buffer = createTextBuffer();
  const listStart = new RegExp(`"(${lists.join('|')})"\\s*:\\s*\\[$`);
  const rest: TextPart[] = [];
  /** the list whose members are being given out, and whether a batch of them has been */
  let list: { readonly name: string; isBegun: boolean } | null = null;
  let hadList = false;
  /** the documents of a sequence that have not been given out */
  let sequence: TextPart[] | null = null;
  let sequenceSize = 0;
  let isMended = false;
  let problem: JsonProblem | null = null;

  function push(chunk: Uint8Array): Result<null, JsonProblem> {
    let start = 0;
    const keepTo = (end: number) => {
      buffer.add(chunk.subarray(start, end));
      start = end;
    };
    findMarks(chunk, (mark, at) => {
      if (problem) return;
      switch (mark) {
        case 'document-starts':
          keepTo(at);
          return startDocument();
        case 'list-starts':
          if (lists.length === 0 || sequence) return;
          keepTo(at + 1);
          return startList();
        case 'member-ends':
          if (!list || buffer.size() + at - start < BATCH_BYTES) return;
          keepTo(at);
          return giveMembers(list);
        case 'part-ends':
          if (!list) return;
          keepTo(at);
          giveMembers(list);
          list = null;
          return;
        case 'document-ends':
          keepTo(at + 1);
          return endDocument();
      }
    });
    keepTo(chunk.length);
    return problem ? fail(problem) : succeed(null);
  }

  function startDocument(): void {
    const before = buffer.take();
    if (!isBlank(before.text)) problem = { code: 'import/bad-json', at: before.at };
    // what came before was the first line of many, unless it was a collection
    else if (rest.length > 0 && !hadList && lists.length > 0) sequence ??= rest.splice(0);
  }

  function startList(): void {
    const name = listStart.exec(buffer.tail(LOOK_BACK_BYTES))?.[1];
    if (name === undefined) return;
    rest.push(buffer.take());
    list = { name, isBegun: false };
    hadList = true;
  }

  function giveMembers(from: { readonly name: string; isBegun: boolean }): void {
    const members = buffer.take();
    const { at } = members;
    // a later batch begins with a comma; with a number before it that is a list again
    const parsed = parse([
      { text: from.isBegun ? '[0' : '[', at },
      members,
      { text: ']', at: placeAfter(at, members.text) },
    ]);
    if (parsed) take(from.name, (parsed.value as unknown[]).slice(from.isBegun ? 1 : 0));
    from.isBegun = true;
  }

  function endDocument(): void {
    const document = buffer.take();
    if (!sequence) {
      rest.push(document);
      return;
    }
    sequence.push(document);
    sequenceSize += document.text.length;
    if (sequenceSize > BATCH_BYTES) giveSequence(sequence);
  }

  function giveSequence(documents: TextPart[]): void {
    const parsed = documents.map((document) => (problem ? null : parse([document])));
    if (!problem)
      take(
        '',
        parsed.map((each) => each?.value),
      );
    documents.length = 0;
    sequenceSize = 0;
  }

  function parse(parts: readonly TextPart[]): ParsedText | null {
    const parsed = parseText(parts);
    if (!parsed.ok) problem = parsed.problem;
    else if (parsed.value.isMended) isMended = true;
    return parsed.ok ? parsed.value : null;
  }

  function end(): Result<JsonRest, JsonProblem> {
    const last = buffer.take();
    const isWhole = isBlank(last.text);
    let document: unknown;
    if (problem) return fail(problem);
    // a list that does not end: what is said of it is where it breaks off, or what breaks it before
    if (list) parse([{ text: list.isBegun ? '[0' : '[', at: last.at }, last]);
    else if (sequence) giveSequence(isWhole ? sequence : [...sequence, last]);
    else document = parse(isWhole ? rest : [...rest, last])?.value;
    return problem
      ? fail(problem)
      : succeed({
          document,
          isSequence: sequence !== null,
          isLatin1: buffer.hadLatin1(),
          isMended,
        });
  }

  return { push, end };
}

/** What stands before each document of a GeoJSON text sequence (RFC 8142). */
export const RECORD_SEPARATOR = '\x1e';

const isBlank = (text: string) => text.replaceAll(RECORD_SEPARATOR, '').trim() === '';
