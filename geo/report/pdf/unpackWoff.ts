import { unzlibSync } from 'fflate';

const WOFF_HEADER_BYTES = 44;
const WOFF_ENTRY_BYTES = 20;
const SFNT_HEADER_BYTES = 12;
const SFNT_ENTRY_BYTES = 16;

/**
 * A font as it was before it was packed for the web (https://www.w3.org/TR/WOFF/). What reads fonts
 * for a PDF unpacks a packed table again for every letter, which takes most of the time.
 */
export function unpackWoff(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const [flavour, tableCount, sizeBytes] = [
    from.getUint32(4),
    from.getUint16(12),
    from.getUint32(16),
  ];
  const font = new Uint8Array(sizeBytes);
  const to = new DataView(font.buffer);
  to.setUint32(0, flavour);
  to.setUint16(4, tableCount);
  const power = 2 ** Math.floor(Math.log2(tableCount));
  to.setUint16(6, power * SFNT_ENTRY_BYTES);
  to.setUint16(8, Math.log2(power));
  to.setUint16(10, (tableCount - power) * SFNT_ENTRY_BYTES);
  let offset = SFNT_HEADER_BYTES + tableCount * SFNT_ENTRY_BYTES;
  for (let i = 0; i < tableCount; i++) {
    const entry = WOFF_HEADER_BYTES + i * WOFF_ENTRY_BYTES;
    const [tag, start, packed, length, checksum] = [0, 4, 8, 12, 16].map((at) =>
      from.getUint32(entry + at),
    ) as [number, number, number, number, number];
    const table = woff.subarray(start, start + packed);
    // a table that would not get smaller is not packed
    font.set(packed < length ? unzlibSync(table) : table, offset);
    [tag, checksum, offset, length].forEach((value, field) =>
      to.setUint32(SFNT_HEADER_BYTES + i * SFNT_ENTRY_BYTES + 4 * field, value),
    );
    offset += Math.ceil(length / 4) * 4;
  }
  return font;
}
