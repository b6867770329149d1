import { commonest } from './commonest.ts';
import type { Segment } from './segment.ts';
import { identityKey, nameKey, tidyName } from './streetKey.ts';

export interface Street {
  readonly key: string;
  readonly name: string;
  readonly place: string;
}

export interface GroupedStreets {
  /** in the order in which their first segments come */
  readonly streets: readonly Street[];
  /** row in `streets` of each segment, -1 without a name */
  readonly streetOf: Int32Array;
}

/**
 * Which segments together are a street. Those with one identity are; a segment without joins the
 * one identified street of its name and place, and where there are none or several it makes a
 * street by name with its like. A street is shown in its commonest spelling, the first on a tie.
 */
export function groupStreets(segments: readonly Segment[]): GroupedStreets {
  const identified = identifiedStreets(segments);
  const members = new Map<string, Segment[]>();
  const rows = new Map<string, number>();
  const streetOf = Int32Array.from(segments, (segment) => {
    const key = keyOf(segment, identified);
    if (key === null) return -1;
    if (!rows.has(key)) rows.set(key, rows.size);
    addTo(members, key, segment);
    return rows.get(key)!;
  });
  const streets = [...rows.keys()].map((key) => shownStreet(key, members.get(key)!));
  return { streets, streetOf };
}

/** How many streets segments are, as `groupStreets` has them. */
export function countStreets(segments: readonly Segment[]): number {
  const identified = identifiedStreets(segments);
  const keys = new Set<string>();
  for (const segment of segments) {
    const key = keyOf(segment, identified);
    if (key !== null) keys.add(key);
  }
  return keys.size;
}

function keyOf(segment: Segment, identified: ReadonlyMap<string, readonly string[]>) {
  if (!isNamed(segment)) return null;
  if (segment.identity !== null) return identityKey(segment.identity);
  const key = nameKey(segment.name, segment.place);
  const candidates = identified.get(key);
  return candidates?.length === 1 ? candidates[0]! : key;
}

/** By the key of their name and place: the keys of the streets that have an identity. */
function identifiedStreets(segments: readonly Segment[]): Map<string, string[]> {
  const members = new Map<string, Segment[]>();
  for (const segment of segments) {
    if (isNamed(segment) && segment.identity !== null) {
      addTo(members, identityKey(segment.identity), segment);
    }
  }
  const byName = new Map<string, string[]>();
  for (const [key, group] of members) {
    const { name, place } = shownStreet(key, group);
    addTo(byName, nameKey(name, place), key);
  }
  return byName;
}

function shownStreet(key: string, members: readonly Segment[]): Street {
  return {
    key,
    name: commonest(members.map(({ name }) => tidyName(name ?? ''))),
    place: commonest(members.map(({ place }) => tidyName(place))),
  };
}

function isNamed(segment: Segment): segment is Segment & { readonly name: string } {
  return segment.name !== null && tidyName(segment.name) !== '';
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
