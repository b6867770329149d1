import type { Ruler } from '#geo/geometry/ruler.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import type { Segment } from '#geo/streets/segment.ts';
import type { Area } from '#geo/plan/area.ts';
import { makeTown, TOWN_CENTRE, type TownSize } from '#tests/town/makeTown.ts';

/** Metres all over: a unit of a flat town is one, in both directions. */
export const flatRuler: Ruler = () => ({ lng: 1, lat: 1 });

const METRES_PER_DEGREE = [68_500, 111_230] as const;

/**
 * The town of `makeTown` on a plane: metres from its centre, in whole centimetres. Every library
 * gets the very same numbers, and lengths on the plane are what it computes by itself.
 */
export function flatTown(size: TownSize): Segment[] {
  return makeTown(size).map((segment) =>
    Object.assign(segment, { line: segment.line.map(onPlane) }),
  );
}

/** An area on the plane, in the town that was laid on it. */
export function inDegrees({ coordinates }: Extract<Area, { readonly type: 'Polygon' }>): Area {
  const place = ([x, y]: LngLat): [number, number] => [
    TOWN_CENTRE[0] + x / METRES_PER_DEGREE[0],
    TOWN_CENTRE[1] + y / METRES_PER_DEGREE[1],
  ];
  return { type: 'Polygon', coordinates: coordinates.map((ring) => ring.map(place)) };
}

const onPlane = ([lng, lat]: LngLat): [number, number] => [
  centimetres((lng - TOWN_CENTRE[0]) * METRES_PER_DEGREE[0]),
  centimetres((lat - TOWN_CENTRE[1]) * METRES_PER_DEGREE[1]),
];

/** Metres, in whole centimetres. */
export const centimetres = (metres: number): number => Math.round(metres * 100) / 100;
