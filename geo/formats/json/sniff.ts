import { fail, succeed, type Result } from '#geo/result.ts';
import type { FileKind, ImportProblem } from '../importProblem.ts';
import { decodeAs, encodingOf } from './decodeText.ts';
import { RECORD_SEPARATOR } from './splitJson.ts';

/** The core holds text, parsed JSON and data at once; more than this brings a browser tab down. */
export const MAX_JSON_BYTES = 300_000_000;

/** As much of a file as `sniff` looks at. */
export const SNIFF_BYTES = 65_536;

/**
 * Whether a file can be JSON, from its size and its first bytes, so that a film of 200 MB is
 * refused without being read. `firstBytes`: the first `SNIFF_BYTES` of the file, or all of it.
 */
export function sniff(
  firstBytes: Uint8Array,
  sizeBytes: number,
  file: string,
): Result<'json', ImportProblem> {
  if (sizeBytes === 0) return fail({ code: 'import/empty', file });
  const kind = fileKind(firstBytes.subarray(0, SNIFF_BYTES));
  if (kind === null) return fail({ code: 'import/empty', file });
  if (kind === 'html') return fail({ code: 'import/html-page', file });
  if (kind !== 'json') return fail({ code: 'import/not-json', file, found: kind });
  if (sizeBytes > MAX_JSON_BYTES) {
    return fail({ code: 'import/too-large', file, bytes: sizeBytes, limitBytes: MAX_JSON_BYTES });
  }
  return succeed('json');
}

/** What a file is by its first bytes; null when they are all blank. */
export function fileKind(firstBytes: Uint8Array): FileKind | null {
  const start = String.fromCharCode(...firstBytes.subarray(0, 16));
  const signature = SIGNATURES.find(({ at, text }) => start.startsWith(text, at));
  return signature ? signature.kind : textKind(firstBytes);
}

interface Signature {
  readonly kind: FileKind;
  /** where `text` stands, in bytes from the start */
  readonly at: number;
  /** one character a byte */
  readonly text: string;
}

const signature = (kind: FileKind, text: string, at = 0): Signature => ({ kind, at, text });

// the first that fits is what the file is
const SIGNATURES: readonly Signature[] = [
  signature('zip', 'PK\x03\x04'),
  signature('zip', 'PK\x05\x06'),
  signature('gzip', '\x1f\x8b'),
  signature('sqlite', 'SQLite format 3\0'),
  signature('pdf', '%PDF'),
  signature('image', '\x89PNG'),
  signature('image', '\xff\xd8\xff'),
  signature('image', 'GIF8'),
  signature('image', 'II*\0'),
  signature('image', 'MM\0*'),
  signature('image', 'WEBP', 8),
  signature('image', 'ftyphei', 4),
  signature('image', 'ftypmif', 4),
  signature('image', 'ftypavif', 4),
  signature('video', 'ftyp', 4),
  signature('video', 'AVI ', 8),
  signature('video', '\x1aE\xdf\xa3'),
  signature('shapefile', '\0\0\x27\x0a'),
  signature('flatgeobuf', 'fgb\x03'),
  signature('office', '\xd0\xcf\x11\xe0'),
];

function textKind(bytes: Uint8Array): FileKind | null {
  const text = decodeAs(encodingOf(bytes), bytes)
    .replace(RECORD_SEPARATOR, ' ')
    .trimStart()
    .toLowerCase();
  if (text === '') return null;
  if (/^[{[]/.test(text)) return 'json';
  if (/^<(!doctype html|html|head|body)/.test(text)) return 'html';
  if (text.startsWith('<')) return /<html[\s>]/.test(text) ? 'html' : 'xml';
  return text.includes('\0') ? 'binary' : 'text';
}
