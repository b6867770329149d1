import type { LngLat } from '#geo/geometry/types.ts';
import { segmentsOfStreet } from '#geo/streets/streetIndex.ts';
import type { StreetsData } from '#geo/streets/streetsData.ts';
import type { Network } from '../network.ts';
import { rememberedOnce } from '../remembered.ts';

/** Another street (its row) at a node of a street. */
export interface StreetAtNode {
  readonly street: number;
  readonly node: number;
  readonly at: LngLat;
}

/** Every other street with a name that meets a street, once for each node in which it does. */
export function crossingsOf({ streets, index }: Network, street: number): readonly StreetAtNode[] {
  const found = new Map<string, StreetAtNode>();
  const streetsAt = streetsAtNodes(streets);
  for (const segment of segmentsOfStreet(index, street)) {
    for (const end of [0, 1] as const) {
      const node = streets.nodes[2 * segment + end]!;
      for (const other of streetsAt.get(node) ?? []) {
        if (other === street) continue;
        found.set(`${node} ${other}`, { street: other, node, at: endOf(streets, segment, end) });
      }
    }
  }
  return [...found.values()];
}

/** The place where a segment starts (0) or ends (1), in degrees. */
export function endOf(
  { coordStart, lngLat }: StreetsData,
  segment: number,
  end: 0 | 1,
): [lng: number, lat: number] {
  const place = end === 0 ? coordStart[segment]! : coordStart[segment + 1]! - 1;
  return [lngLat[2 * place]!, lngLat[2 * place + 1]!];
}

/** Which streets meet in a node, where there are two or more. */
const streetsAtNodes = rememberedOnce((streets: StreetsData): ReadonlyMap<number, number[]> => {
  const first = new Int32Array(streets.nodeCount).fill(-1);
  const several = new Map<number, number[]>();
  for (let segment = 0; segment < streets.segmentCount; segment++) {
    const street = streets.streetOf[segment]!;
    if (street < 0) continue;
    for (const node of [streets.nodes[2 * segment]!, streets.nodes[2 * segment + 1]!]) {
      if (first[node] === -1) first[node] = street;
      if (first[node] === street) continue;
      const there = several.get(node) ?? [first[node]!];
      if (!there.includes(street)) there.push(street);
      several.set(node, there);
    }
  }
  return several;
});
