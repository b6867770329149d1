import { fail, succeed, type Result } from '#geo/result.ts';
import type { Place } from '../crs/projections.ts';
import { placeListsOf, type Shape } from '../feature.ts';
import type { SkipCode } from '../importSummary.ts';

/**
 * The shapes of a geometry in well-known binary (OGC 06-103r4), with or without heights and
 * measures, which are left out. Curves are not read, so that no half of a line passes for the whole.
 */
export function readWkb(bytes: Uint8Array): Result<readonly Shape[], SkipCode> {
  const cursor: Cursor = {
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length),
    at: 0,
  };
  const shapes: Shape[] = [];
  try {
    const problem = readGeometry(cursor, shapes, 0);
    if (problem) return fail(problem);
  } catch (error) {
    // counts that reach past the end
    if (error instanceof RangeError) return fail('bad-geometry');
    throw error;
  }
  return shapes.length > 0 ? succeed(shapes) : fail('no-geometry');
}

/** Where the reading is. */
interface Cursor {
  readonly view: DataView;
  at: number;
}

/** What stands before each geometry, its parts included. */
interface Head {
  /** 1 point ... 7 collection */
  readonly type: number;
  readonly isLittle: boolean;
  readonly bytesAPlace: number;
}

const MAX_DEPTH = 20;
const [POINT, LINE, POLYGON, MULTI_POINT, MULTI_LINE, MULTI_POLYGON, COLLECTION] = [
  1, 2, 3, 4, 5, 6, 7,
];

function readGeometry(cursor: Cursor, shapes: Shape[], depth: number): SkipCode | null {
  const head = readHead(cursor);
  switch (head.type) {
    case POINT: {
      const point = readPlace(cursor, head);
      // a point of no numbers is how an empty one is written
      if (point.some(Number.isNaN)) return null;
      return add({ kind: 'points', points: [point] });
    }
    case LINE:
      return add({ kind: 'lines', lines: [readPlaces(cursor, head)] });
    case POLYGON:
      return add({ kind: 'polygons', polygons: [readRings(cursor, head)] });
    case MULTI_POINT:
    case MULTI_LINE:
    case MULTI_POLYGON:
    case COLLECTION:
      return readMembers(head);
    default:
      return 'bad-geometry';
  }

  function readMembers({ isLittle }: Head): SkipCode | null {
    if (depth === MAX_DEPTH) return 'bad-geometry';
    for (let left = readCount(cursor, isLittle, MEMBER_BYTES); left > 0; left--) {
      const problem = readGeometry(cursor, shapes, depth + 1);
      if (problem) return problem;
    }
    return null;
  }

  function add(shape: Shape): SkipCode | null {
    const lists = placeListsOf(shape);
    if (lists.every((places) => places.length === 0)) return null;
    if (!lists.every((places) => places.every(isFinitePlace))) return 'not-numbers';
    shapes.push(shape);
    return null;
  }
}

const isFinitePlace = ([x, y]: Place) => Number.isFinite(x) && Number.isFinite(y);

// byte order, type and a count; a place
const MEMBER_BYTES = 9;

function readHead(cursor: Cursor): Head {
  const isLittle = cursor.view.getUint8(cursor.at) === 1;
  const code = cursor.view.getUint32(cursor.at + 1, isLittle);
  cursor.at += 5;
  // PostGIS marks height, measure and system with high bits, ISO with thousands
  const hasSystem = (code & 0x20000000) !== 0;
  const isoDimensions = Math.floor((code & 0x0fffffff) / 1000);
  const hasZ = (code & 0x80000000) !== 0 || isoDimensions === 1 || isoDimensions === 3;
  const hasM = (code & 0x40000000) !== 0 || isoDimensions === 2 || isoDimensions === 3;
  if (hasSystem) cursor.at += 4;
  return {
    type: (code & 0x0fffffff) % 1000,
    isLittle,
    bytesAPlace: 16 + (hasZ ? 8 : 0) + (hasM ? 8 : 0),
  };
}

function readPlace(cursor: Cursor, { isLittle, bytesAPlace }: Head): Place {
  const place: Place = [
    cursor.view.getFloat64(cursor.at, isLittle),
    cursor.view.getFloat64(cursor.at + 8, isLittle),
  ];
  cursor.at += bytesAPlace;
  return place;
}

function readPlaces(cursor: Cursor, head: Head): Place[] {
  const count = readCount(cursor, head.isLittle, head.bytesAPlace);
  return Array.from({ length: count }, () => readPlace(cursor, head));
}

function readRings(cursor: Cursor, head: Head): Place[][] {
  const count = readCount(cursor, head.isLittle, 4);
  return Array.from({ length: count }, () => readPlaces(cursor, head));
}

/** A count that the bytes that are left can hold, so that a lie fills no memory. */
function readCount(cursor: Cursor, isLittle: boolean, bytesEach: number): number {
  const count = cursor.view.getUint32(cursor.at, isLittle);
  cursor.at += 4;
  if (count * bytesEach > cursor.view.byteLength - cursor.at)
    throw new RangeError(`${count} parts`);
  return count;
}
