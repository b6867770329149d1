import type { PutsAndDeletes } from './change.ts';
import type { AnyEntity, EntityKind, Plan } from './plan.ts';

/**
 * The puts and deletes that make `before` into `now`, for the kinds that `before` has. Entities that both share are left alone: who follows a plan by these keeps the very objects
 * it has. `applyChange` gives `now` to the letter, the order of the entities included.
 */
export function changeBetween<Part extends Partial<Plan>>(before: Part, now: Part): PutsAndDeletes {
  const kinds = Object.keys(before) as EntityKind[];
  const parts = kinds
    .filter((kind) => before[kind] !== now[kind])
    .map((kind) => changeOfKind(kind, before[kind]!, now[kind]!));
  return {
    puts: parts.flatMap(({ puts }) => puts),
    deletes: parts.flatMap(({ deletes }) => deletes),
  };
}

type ById = Readonly<Record<string, AnyEntity>>;

function changeOfKind(kind: EntityKind, before: ById, now: ById): PutsAndDeletes {
  const ids = Object.keys(now);
  const stays = staysInPlace(before, now);
  return {
    puts: ids
      .filter((id) => !stays.has(id) || before[id] !== now[id])
      .map((id) => ({ kind, entity: now[id]! })) as PutsAndDeletes['puts'],
    deletes: Object.keys(before)
      .filter((id) => !stays.has(id))
      .map((id) => ({ kind, id })),
  };
}

/**
 * Ids whose entities stand in the same order as before with nothing new among them; what comes after
 * is put anew, for a put goes to the end.
 */
function staysInPlace(before: ById, now: ById): ReadonlySet<string> {
  const stays = new Set<string>();
  const kept = Object.keys(before).filter((id) => Object.hasOwn(now, id));
  for (const [i, id] of Object.keys(now).entries()) {
    if (kept[i] !== id) break;
    stays.add(id);
  }
  return stays;
}
