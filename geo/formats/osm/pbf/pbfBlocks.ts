import { unzlibSync } from 'fflate';
import { PbfReader } from 'pbf';

/** A piece of an OSM PBF file that can be read by itself. */
export interface PbfBlock {
  /** "OSMHeader" or "OSMData"; others are to be left alone */
  readonly type: string;
  /** how many bytes of the file have been read with it */
  readonly endBytes: number;
  /** a message of the type's own */
  readonly content: Uint8Array;
}

/** Why no further block can be read. */
export type PbfBlockProblem = 'broken-off' | 'damaged' | 'too-large';

/** All blocks together: the format packs a thousand zeros into one byte. */
export const MAX_UNPACKED_BYTES = 400_000_000;
// by the format's own rules
const MAX_HEADER_BYTES = 65_536;
const MAX_BLOCK_BYTES = 33_554_432;

/**
 * The blocks of an OSM PBF file, each unpacked when its turn comes; a problem is the last.
 *
 *   length (4 bytes) | BlobHeader: type, datasize | Blob: raw or zlib_data, raw_size | length | ...
 */
export function* pbfBlocks(bytes: Uint8Array): Generator<PbfBlock | PbfBlockProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let leftBytes = MAX_UNPACKED_BYTES;
  let at = 0;
  while (at < bytes.length) {
    if (at + 4 > bytes.length) return yield 'broken-off';
    const headerEnd = at + 4 + view.getUint32(at);
    if (headerEnd - at > MAX_HEADER_BYTES) return yield 'damaged';
    const { type, sizeBytes } = headerOf(bytes.subarray(at + 4, headerEnd));
    if (sizeBytes > MAX_BLOCK_BYTES) return yield 'damaged';
    at = headerEnd + sizeBytes;
    if (at > bytes.length) return yield 'broken-off';
    const content = contentOf(bytes.subarray(headerEnd, at));
    if (!content) return yield 'damaged';
    leftBytes -= content.length;
    if (leftBytes < 0) return yield 'too-large';
    yield { type, endBytes: at, content };
  }
}

function headerOf(header: Uint8Array): { type: string; sizeBytes: number } {
  const read = { type: '', sizeBytes: 0 };
  return new PbfReader(header).readFields((field, to, pbf) => {
    if (field === 1) to.type = pbf.readString();
    else if (field === 3) to.sizeBytes = pbf.readVarint();
  }, read);
}

/** What is in a blob; null when it is packed in another way than all programs do, or a lie. */
function contentOf(blob: Uint8Array): Uint8Array | null {
  const read: { raw: Uint8Array | null; zlib: Uint8Array | null; sizeBytes: number } = {
    raw: null,
    zlib: null,
    sizeBytes: 0,
  };
  new PbfReader(blob).readFields((field, to, pbf) => {
    if (field === 1) to.raw = pbf.readBytes();
    else if (field === 2) to.sizeBytes = pbf.readVarint();
    else if (field === 3) to.zlib = pbf.readBytes();
  }, read);
  const { raw, zlib, sizeBytes } = read;
  if (raw) return raw;
  if (!zlib || sizeBytes > MAX_BLOCK_BYTES) return null;
  // no more than the blob says is ever unpacked, and a byte that shows that it is more
  const content = unzlibSync(zlib, { out: new Uint8Array(sizeBytes + 1) });
  return content.length === sizeBytes ? content : null;
}
