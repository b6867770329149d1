import { Gunzip } from 'fflate';

// unpacked, a piece is at most a thousand times as large
const PIECE_BYTES = 32_768;
/** Header and trailer. */
const GZIP_BYTES = 18;

/** What is packed in gzip; null if that is damaged, broken off or more than `limitBytes`. */
export function gunzipped(packed: Uint8Array, limitBytes: number): Uint8Array | null {
  if (packed.length < GZIP_BYTES || packed[0] !== 0x1f || packed[1] !== 0x8b) return null;
  const pieces: Uint8Array[] = [];
  let size = 0;
  const gunzip = new Gunzip((piece) => {
    pieces.push(piece);
    size += piece.length;
    // ends the loop below
    if (size > limitBytes) throw new RangeError('more than there is room for');
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE_BYTES) {
      const end = at + PIECE_BYTES;
      gunzip.push(packed.subarray(at, end), end >= packed.length);
    }
  } catch {
    return null;
  }
  return size === saidSize(packed) ? joined(pieces, size) : null;
}

/** Its last four bytes: how much was packed. The library does not look at them. */
const saidSize = (packed: Uint8Array) =>
  new DataView(packed.buffer, packed.byteOffset).getUint32(packed.length - 4, true);

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
