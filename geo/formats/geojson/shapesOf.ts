import { fail, succeed, type Result } from '#geo/result.ts';
import type { Shape } from '../feature.ts';
import type { SkipCode } from '../importSummary.ts';
import type { Place } from '../crs/projections.ts';
import { isObject } from '../isObject.ts';

/**
 * The shapes of a GeoJSON geometry of any type, collections too. What is not as GeoJSON says is
 * refused as a whole, so that no half of a street or district passes for the whole.
 */
export function shapesOf(geometry: unknown): Result<readonly Shape[], SkipCode> {
  // not by recursion: collections may be nested without end
  const open = [geometry];
  const shapes: Shape[] = [];
  while (open.length > 0) {
    const next = open.pop();
    if (next === null || next === undefined) return fail('no-geometry');
    if (!isObject(next)) return fail('bad-geometry');
    if (next['type'] === 'GeometryCollection') {
      const members = next['geometries'];
      if (!Array.isArray(members)) return fail('bad-geometry');
      for (const member of members.toReversed()) open.push(member);
    } else {
      const shape = shapeOf(next['type'], next['coordinates']);
      if (typeof shape === 'string') return fail(shape);
      shapes.push(shape);
    }
  }
  return shapes.length > 0 ? succeed(shapes) : fail('no-geometry');
}

/** What was read, or why it could not be; no `Result`, for a file holds millions of places. */
type Read<Value extends object> = Value | SkipCode;

function shapeOf(type: unknown, coordinates: unknown): Read<Shape> {
  switch (type) {
    case 'Point':
      return pointsShape([coordinates]);
    case 'MultiPoint':
      return pointsShape(coordinates);
    case 'LineString':
      return linesShape([coordinates]);
    case 'MultiLineString':
      return linesShape(coordinates);
    case 'Polygon':
      return polygonsShape([coordinates]);
    case 'MultiPolygon':
      return polygonsShape(coordinates);
    default:
      return 'bad-geometry';
  }
}

function pointsShape(value: unknown): Read<Shape> {
  const points = placesOf(value);
  return typeof points === 'string' ? points : { kind: 'points', points };
}

function linesShape(value: unknown): Read<Shape> {
  const lines = listOf(value, placesOf);
  return typeof lines === 'string' ? lines : { kind: 'lines', lines };
}

function polygonsShape(value: unknown): Read<Shape> {
  const polygons = listOf(value, (rings) => listOf(rings, placesOf));
  return typeof polygons === 'string' ? polygons : { kind: 'polygons', polygons };
}

function placesOf(value: unknown): Read<Place[]> {
  if (!Array.isArray(value)) return 'bad-geometry';
  if (value.length === 0) return 'no-geometry';
  let isFlat = true;
  for (const place of value as unknown[]) {
    if (!Array.isArray(place)) return 'bad-geometry';
    const x: unknown = place[0];
    const y: unknown = place[1];
    if (typeof x === 'object' && x !== null) return 'bad-geometry';
    if (!Number.isFinite(x) || !Number.isFinite(y)) return 'not-numbers';
    if (place.length > 2) isFlat = false;
  }
  // a third number is a height, a fourth a measure; without them the list serves as it is
  return isFlat ? (value as Place[]) : (value as Place[]).map(([x, y]): Place => [x, y]);
}

/** Every member read; one that cannot be makes the list unreadable. */
function listOf<Member extends object>(
  value: unknown,
  read: (member: unknown) => Read<Member>,
): Read<Member[]> {
  if (!Array.isArray(value)) return 'bad-geometry';
  if (value.length === 0) return 'no-geometry';
  const members: Member[] = [];
  for (const item of value as unknown[]) {
    const member = read(item);
    if (typeof member === 'string') return member;
    members.push(member);
  }
  return members;
}
