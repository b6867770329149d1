import { simplifyLine } from '#geo/geometry/simplifyLine.ts';
import { areaBBox, joinBBoxes } from '#geo/geometry/bbox.ts';
import type { Ring } from '#geo/geometry/types.ts';
import { polygonsOf } from '#geo/plan/area.ts';
import type { District } from '#geo/plan/district.ts';

// of a map that is a few hundred pixels wide
const PLACES_ACROSS = 2_000;

/** Districts in no more detail than a small map of all of them shows, to be looked at only. */
export function simplerDistricts(districts: readonly District[]): District[] {
  const box = joinBBoxes(districts.map(({ area }) => areaBBox(polygonsOf(area))));
  if (!box) return [];
  const [west, south, east, north] = box;
  const tolerance = Math.max(east - west, north - south) / PLACES_ACROSS;
  const simpler = (ring: Ring): [number, number][] => {
    const flat = simplifyLine(ring.flat(), tolerance);
    const places: [number, number][] = [];
    for (let at = 0; at < flat.length; at += 2) places.push([flat[at]!, flat[at + 1]!]);
    return places;
  };
  return districts.map(({ id, name, area }) => {
    const coordinates = polygonsOf(area).flatMap((rings) => {
      const [outer, ...holes] = rings.map(simpler);
      // a ring of which nothing is left but a line is too small to be seen
      return outer && outer.length >= 4
        ? [[outer, ...holes.filter(({ length }) => length >= 4)]]
        : [];
    });
    return { id, name, area: { type: 'MultiPolygon', coordinates } };
  });
}
