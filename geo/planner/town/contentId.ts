import type { LineStretch } from './question.ts';

/**
 * A name for a group's stretches that is the same wherever they are, and hardly ever that of others: 64
 * bits of two FNV-1a hashes (Fowler, Noll and Vo) over millimetres.
 */
export function contentId(groupId: string | null, stretches: readonly LineStretch[]): string {
  const hashes = [0x811c9dc5, 0x01000193];
  const add = (byte: number) => {
    hashes[0] = Math.imul(hashes[0]! ^ byte, 0x01000193) >>> 0;
    hashes[1] = Math.imul(hashes[1]! ^ (byte ^ 0x5a), 0x01000193) >>> 0;
  };
  const addNumber = (number: number) => {
    for (let shift = 0; shift < 32; shift += 8) add((number >>> shift) & 0xff);
  };
  for (let i = 0; i < (groupId?.length ?? 0); i++) addNumber(groupId!.charCodeAt(i));
  for (const { line, from, to } of stretches) {
    addNumber(line);
    addNumber(Math.round(1000 * from));
    addNumber(Math.round(1000 * to));
  }
  return hashes.map((hash) => hash.toString(36)).join('-');
}
