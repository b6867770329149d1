import type { FileKind } from './importProblem.ts';
import { decodeAs, encodingOf } from './json/decodeText.ts';
import { RECORD_SEPARATOR } from './json/splitJson.ts';

/** As much of a file as is looked at to see what it is. */
export const SNIFF_BYTES = 65_536;

/**
 * What a file is by its first bytes, whatever it is called; null when they are all blank.
 * `firstBytes`: the first `SNIFF_BYTES` of the file, or all of it.
 */
export function fileKind(firstBytes: Uint8Array): FileKind | null {
  const start = String.fromCharCode(...firstBytes.subarray(0, 16));
  const signature = SIGNATURES.find(({ at, text }) => start.startsWith(text, at));
  return signature ? signature.kind : textKind(firstBytes.subarray(0, SNIFF_BYTES));
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
  signature('osm-pbf', '\n\tOSMHeader', 4),
  signature('office', '\xd0\xcf\x11\xe0'),
];

function textKind(bytes: Uint8Array): FileKind | null {
  const text = decodeAs(encodingOf(bytes), bytes).replace(RECORD_SEPARATOR, ' ').trimStart();
  if (text === '') return null;
  if (/^[{[]/.test(text)) return 'json';
  if (/^<(!doctype html|html|head|body)/i.test(text)) return 'html';
  if (text.startsWith('<')) return /<html[\s>]/i.test(text) ? 'html' : xmlKind(text);
  return text.includes('\0') ? 'binary' : 'text';
}

/** Which XML a document is by its first element, after whatever stands before it. */
function xmlKind(text: string): FileKind {
  const root = ROOT.exec(text.replaceAll(COMMENT, ''));
  if (!root) return 'xml';
  const [, name = '', attributes = ''] = root;
  const known = XML_KINDS.find(([element]) => element === name);
  if (known) return known[1];
  return attributes.includes(GML_NAMESPACE) ? 'gml' : 'xml';
}

const COMMENT = /<!--[^]*?-->/g;
// <kml ...>, <wfs:FeatureCollection ...>; not <?xml, <!DOCTYPE
const ROOT = /<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)([^>]*)>/;
const GML_NAMESPACE = 'http://www.opengis.net/gml';
const XML_KINDS: readonly (readonly [element: string, kind: FileKind])[] = [
  ['kml', 'kml'],
  ['gpx', 'gpx'],
  ['osm', 'osm'],
  ['ExceptionReport', 'service-report'],
  ['ServiceExceptionReport', 'service-report'],
];
