import { canonicalJson, checksumOf } from '../canonicalJson.ts';
import type { Link } from '../entities.ts';
import type { AnyEntity, EntityKind } from '../plan.ts';

type Draft = Record<EntityKind, Record<string, AnyEntity>>;
type Named = AnyEntity & { readonly name: string };

/**
 * Keeps two versions of a group or a sub-area as two. Which goes on under the id, and the id of the
 * other, depend on the versions alone: who merges the other way makes the same two. A group takes its
 * links along.
 */
export function asTwo(draft: Draft, kind: EntityKind, a: AnyEntity, b: AnyEntity): void {
  const [first, second] = (canonicalJson(a) < canonicalJson(b) ? [a, b] : [b, a]) as [Named, Named];
  const id = idFrom([kind, first.id, second]);
  draft[kind][first.id] = first;
  draft[kind][id] = { ...second, id, name: otherName(first.name, second.name) } as Named;
  if (kind !== 'groups') return;
  for (const link of Object.values(draft.links) as Link[]) {
    if (link.group !== first.id) continue;
    const copy = idFrom(['links', link.id, id]);
    draft.links[copy] = { ...link, id: copy, group: id };
  }
}

const LONGEST_NAME = 120;
const SECOND = ' (2)';

const otherName = (name: string, other: string) =>
  name === other ? other.slice(0, LONGEST_NAME - SECOND.length).trim() + SECOND : other;

// a hyphen makes it an id, whatever comes out
const idFrom = (parts: readonly unknown[]) => `m-${checksumOf(parts).slice(0, 30)}`;
