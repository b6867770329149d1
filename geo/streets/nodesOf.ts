import type { Lines } from './layOutLines.ts';

/** The nodes of a network: where lines end in the very same place. */
export interface Nodes {
  /** two a line: the node where it starts, the node where it ends */
  readonly nodes: Uint32Array;
  readonly nodeCount: number;
}

/** Numbers the places where lines start and end, in the order in which they come. */
export function nodesOf({ coordStart, lngLat }: Lines): Nodes {
  const count = coordStart.length - 1;
  const nodes = new Uint32Array(2 * count);
  const nodeAt = numberPlaces(2 * count);
  for (let line = 0; line < count; line++) {
    const first = 2 * coordStart[line]!;
    const last = 2 * coordStart[line + 1]! - 2;
    nodes[2 * line] = nodeAt(lngLat[first]!, lngLat[first + 1]!);
    nodes[2 * line + 1] = nodeAt(lngLat[last]!, lngLat[last + 1]!);
  }
  return { nodes, nodeCount: nodeAt.count() };
}

/** An open hash table: a map of strings or objects would be many times larger than the data. */
function numberPlaces(most: number) {
  const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
  const numbers = new Int32Array(size).fill(-1);
  const places = new Float64Array(2 * most);
  const bits = new Float64Array(2);
  const words = new Uint32Array(bits.buffer);
  let count = 0;
  const nodeAt = (lng: number, lat: number): number => {
    // 0 and -0 are one place
    bits[0] = lng + 0;
    bits[1] = lat + 0;
    let slot = hashOf(words) & (size - 1);
    for (; numbers[slot]! >= 0; slot = (slot + 1) & (size - 1)) {
      const node = numbers[slot]!;
      if (places[2 * node] === lng && places[2 * node + 1] === lat) return node;
    }
    places[2 * count] = lng;
    places[2 * count + 1] = lat;
    numbers[slot] = count;
    return count++;
  };
  return Object.assign(nodeAt, { count: () => count });
}

/** FNV-1a over words, stirred so that the low bits depend on all. */
function hashOf(words: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (const word of words) {
    hash = Math.imul(hash ^ word, 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
