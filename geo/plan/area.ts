import { z } from 'zod';
import type { MultiPolygon } from '#geo/geometry/types.ts';

export const lngLatSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

// a ring has three corners and returns to the first
const ringSchema = z.array(lngLatSchema).min(4).max(100_000);
const polygonSchema = z.array(ringSchema).min(1).max(1_000);

/** A GeoJSON Polygon or MultiPolygon, in degrees. */
export const areaSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Polygon'), coordinates: polygonSchema }),
  z.strictObject({
    type: z.literal('MultiPolygon'),
    coordinates: z.array(polygonSchema).min(1).max(1_000),
  }),
]);
export type Area = z.infer<typeof areaSchema>;

/** The polygons of an area, whichever way it is written. */
export function polygonsOf(area: Area): MultiPolygon {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

/** Polygons written as an area; they keep their numbers. */
export function areaOfPolygons(polygons: MultiPolygon): Area {
  const coordinates = polygons.map((polygon) =>
    polygon.map((ring) => ring.map(([lng, lat]): [number, number] => [lng, lat])),
  );
  return coordinates.length === 1
    ? { type: 'Polygon', coordinates: coordinates[0]! }
    : { type: 'MultiPolygon', coordinates };
}
