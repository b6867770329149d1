import type { FlatLine } from '#geo/geometry/simplifyLine.ts';

/**
 * Joins lines whose ends meet into longer ones: two at each place, whatever else ends there. What
 * is there twice is drawn once. Two numbers a place, whole ones below 32,768 either way.
 *
 *   a---b   b---c   d---c        a---b---c---d
 */
export function chainLines(given: readonly FlatLine[]): FlatLine[] {
  const lines = withoutDoubles(given);
  const partners = pairEnds(lines);
  const isChained = new Uint8Array(lines.length);
  const chains: number[][] = [];

  const chainFrom = (first: number): void => {
    const chain: number[] = [];
    // goes in at an end of a line and out at the other one
    for (let end = first; end >= 0 && isChained[end >> 1] === 0; end = partners[end ^ 1]!) {
      isChained[end >> 1] = 1;
      append(chain, lines[end >> 1]!, end & 1);
    }
    if (chain.length > 0) chains.push(chain);
  };

  for (let end = 0; end < partners.length; end++) if (partners[end]! < 0) chainFrom(end);
  // what is left goes round
  for (let line = 0; line < lines.length; line++) chainFrom(2 * line);
  return chains;
}

/** An end of a line is numbered `2 * line`, where it begins, or one more. Gives the one it meets, or -1. */
function pairEnds(lines: readonly FlatLine[]): Int32Array {
  const partners = new Int32Array(2 * lines.length).fill(-1);
  const waiting = new Map<number, number>();
  for (let end = 0; end < partners.length; end++) {
    const place = placeOf(lines[end >> 1]!, end & 1);
    const other = waiting.get(place);
    if (other === undefined) waiting.set(place, end);
    else {
      partners[end] = other;
      partners[other] = end;
      waiting.delete(place);
    }
  }
  return partners;
}

function append(chain: number[], line: FlatLine, isBackwards: number): void {
  // the place where they meet is there already
  for (let at = chain.length > 0 ? 2 : 0; at < line.length; at += 2) {
    const from = isBackwards ? line.length - 2 - at : at;
    chain.push(line[from]!, line[from + 1]!);
  }
}

const placeOf = (line: FlatLine, isEnd: number): number => {
  const at = isEnd ? line.length - 2 : 0;
  return (line[at]! + 0x8000) * 0x10000 + line[at + 1]! + 0x8000;
};

/** Of lines of two places those that are not there yet, in either direction; and all others. */
function withoutDoubles(lines: readonly FlatLine[]): FlatLine[] {
  const known = new Set<string>();
  return lines.filter((line) => {
    if (line.length !== 4) return true;
    const [a, b] = [placeOf(line, 0), placeOf(line, 1)];
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}
