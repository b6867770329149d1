import { placeInPolygon, OUTSIDE } from '#geo/geometry/placeInPolygon.ts';
import { preparePolygon } from '#geo/geometry/preparedPolygon.ts';
import type { LngLat, Ring } from '#geo/geometry/types.ts';
import { areaSchema, type Area } from '#geo/plan/area.ts';

/** A piece of the border of an area, or of a hole in it; it may run either way. */
export interface WayOfBorder {
  readonly isHole: boolean;
  readonly line: readonly LngLat[];
}

/** The area that pieces of a border enclose; null when a piece is missing. */
export function areaOfWays(ways: readonly WayOfBorder[]): Area | null {
  const outer = ringsOf(ways.filter(({ isHole }) => !isHole));
  const holes = ringsOf(ways.filter(({ isHole }) => isHole));
  if (!outer || !holes) return null;
  const coordinates = outer.map((ring) =>
    [ring].concat(holes.filter((hole) => isInside(hole, ring))),
  );
  const area = areaSchema.safeParse({ type: 'MultiPolygon', coordinates });
  return area.success ? area.data : null;
}

/** The pieces end to end, as rings; null when one stays open. */
function ringsOf(ways: readonly WayOfBorder[]): Ring[] | null {
  const open = ways.map(({ line }) => line);
  const rings: Ring[] = [];
  for (let line = open.pop(); line; line = open.pop()) {
    while (!isSamePlace(line[0]!, line.at(-1)!)) {
      const end: LngLat = line.at(-1)!;
      const at = open.findIndex((next) =>
        [next[0]!, next.at(-1)!].some((one) => isSamePlace(one, end)),
      );
      if (at === -1) return null;
      const [next] = open.splice(at, 1) as [readonly LngLat[]];
      const onwards = isSamePlace(next[0]!, end) ? next : next.toReversed();
      line = [...line, ...onwards.slice(1)];
    }
    rings.push(line);
  }
  return rings;
}

function isInside([place]: Ring, ring: Ring): boolean {
  return placeInPolygon(preparePolygon([ring]), ...place!) !== OUTSIDE;
}

const isSamePlace = (a: LngLat, b: LngLat) => a[0] === b[0] && a[1] === b[1];
