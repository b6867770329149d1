import { ByteBuffer } from 'flatbuffers';
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import { fromByteBuffer } from 'flatgeobuf/lib/mjs/header-meta.js';

/** What the header of a FlatGeobuf says, of what is used here. */
export interface FgbHeader {
  readonly featuresCount: number;
  readonly crs: FgbCrs | null;
}
export interface FgbCrs {
  readonly org: string | null;
  readonly code: number;
  readonly name: string | null;
  readonly wkt: string | null;
}

const MAGIC_BYTES = 8;
const LENGTH_BYTES = 4;
// far beyond what programs write
const MAX_HEADER_BYTES = 4_000_000;
const MAX_COLUMNS = 4_000;
const MAX_NAME_LENGTH = 1_000;

/**
 * The header of a FlatGeobuf that is there as a whole; null when its counts cannot be right. The
 * library believes them: it reads columns, or makes out the size of an index, without end.
 */
export function soundHeader(bytes: Uint8Array): FgbHeader | null {
  const headerBytes = new ByteBuffer(bytes).readUint32(MAGIC_BYTES);
  if (headerBytes > MAX_HEADER_BYTES) return null;
  // texts that reach outside of the header end with it
  const header = bytes.subarray(0, MAGIC_BYTES + LENGTH_BYTES + headerBytes);
  const columnCount = Header.getSizePrefixedRootAsHeader(bufferOf(header)).columnsLength();
  if (columnCount < 0 || columnCount > MAX_COLUMNS) return null;
  const { columns, featuresCount, indexNodeSize, crs } = fromByteBuffer(bufferOf(header));
  if (columns?.some(({ name }) => name.length > MAX_NAME_LENGTH)) return null;
  const hasIndexOfNothing = indexNodeSize > 0 && featuresCount === 0;
  return hasIndexOfNothing ? null : { featuresCount, crs };
}

function bufferOf(header: Uint8Array): ByteBuffer {
  const buffer = new ByteBuffer(header);
  buffer.setPosition(MAGIC_BYTES);
  return buffer;
}
