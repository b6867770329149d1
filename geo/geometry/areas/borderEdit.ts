import type { LngLat, MultiPolygon, Ring } from '../types.ts';
import { onGrid } from './grid.ts';
import {
  closedRing,
  cornerKey,
  edgeKey,
  openRing,
  type Areas,
  type SharedCorners,
} from './sharedCorners.ts';
import { withoutSpikes } from './withoutSpikes.ts';

/** What happens to a border, in all areas that have it. */
export interface BorderEdit {
  /** by `cornerKey`: where a corner goes; null takes it away */
  readonly moved: ReadonlyMap<string, LngLat | null>;
  /** by `edgeKey`: new corners along an edge, from its first end; the way back follows from it */
  readonly inserted: ReadonlyMap<string, readonly LngLat[]>;
}

/** A corner goes elsewhere; a step of the grid is the least. */
export function movingCorner(from: LngLat, to: LngLat): BorderEdit {
  return { moved: new Map([[cornerKey(from), onGrid(to)]]), inserted: new Map() };
}

export function deletingCorner(corner: LngLat): BorderEdit {
  return { moved: new Map([[cornerKey(corner), null]]), inserted: new Map() };
}

/** An edge gets a corner: on it, or beside it when its middle was dragged there. */
export function insertingCorner(edge: readonly [LngLat, LngLat], corner: LngLat): BorderEdit {
  return { moved: new Map(), inserted: new Map([[edgeKey(...edge), [onGrid(corner)]]]) };
}

/** Of the areas that a border edit touches: what they become. */
export function editBorder({ areas, owners }: SharedCorners, edit: BorderEdit): Areas {
  const corners = [
    ...edit.moved.keys(),
    ...[...edit.inserted.keys()].map((edge) => edge.slice(0, edge.indexOf('>'))),
  ];
  const touched = new Set(corners.flatMap((corner) => Array.from(owners.get(corner) ?? [])));
  const withBack = { ...edit, inserted: bothWays(edit.inserted) };
  const changed = new Map<string, MultiPolygon>();
  for (const id of touched) {
    const before = areas.get(id)!;
    const now = before.map((polygon) => sharing(polygon, (ring) => editRing(ring, withBack)));
    if (now.some((polygon, i) => polygon !== before[i])) changed.set(id, now);
  }
  return changed;
}

function editRing(ring: Ring, { moved, inserted }: BorderEdit): Ring {
  let isChanged = false;
  const corners = openRing(ring).flatMap((corner, i) => {
    const to = moved.get(cornerKey(corner));
    const along = inserted.get(edgeKey(corner, ring[i + 1]!)) ?? [];
    if (to !== undefined || along.length > 0) isChanged = true;
    return (to === null ? [] : [to ?? corner]).concat(along);
  });
  // a corner that is moved along a border takes in those that it passes
  return isChanged ? withoutSpikes(closedRing(corners)) : ring;
}

function bothWays(inserted: BorderEdit['inserted']): BorderEdit['inserted'] {
  return new Map(
    [...inserted].flatMap(([edge, corners]) => {
      const back = edge.split('>').toReversed().join('>');
      return [[edge, corners] as const, [back, corners.toReversed()] as const];
    }),
  );
}

/** The list itself when nothing in it changes. */
function sharing<Item>(items: readonly Item[], edit: (item: Item) => Item): readonly Item[] {
  const edited = items.map(edit);
  return edited.some((item, i) => item !== items[i]) ? edited : items;
}
