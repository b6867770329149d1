import type { Place } from '../../crs/projections.ts';
import { placeListsOf, type Shape } from '../../feature.ts';
import { boxAround, boxOf, type Box } from '../boxOf.ts';
import { ByteWriter } from '../byteWriter.ts';
import { FEATURES_A_STEP, type OutFeature } from '../outLayer.ts';
import { SHAPE_TYPES, type ShapeType } from './shapeSets.ts';

/**
 * The geometries of a shapefile and the index of where each begins (ESRI Shapefile Technical
 * Description, July 1998).
 */
export function shpOf(
  features: readonly OutFeature[],
  type: ShapeType,
  onWritten: (features: number) => void,
): { readonly shp: Uint8Array; readonly shx: Uint8Array } {
  const shp = new ByteWriter().zeros(HEADER_BYTES);
  const shx = new ByteWriter().zeros(HEADER_BYTES);
  let box: Box | null = null;
  for (const [i, { shapes }] of features.entries()) {
    const own = boxOf(shapes);
    box = boxAround(box, own);
    const start = shp.length;
    // records are numbered from 1; their length is known when they are written
    shp.int32(i + 1, false).int32(0, false);
    writeShape(shp, shapes, type, own);
    const words = (shp.length - start - RECORD_HEADER_BYTES) / 2;
    shp.int32At(start + 4, words, false);
    shx.int32(start / 2, false).int32(words, false);
    if ((i + 1) % FEATURES_A_STEP === 0) onWritten(FEATURES_A_STEP);
  }
  onWritten(features.length % FEATURES_A_STEP);
  return { shp: withHeader(shp, type, box), shx: withHeader(shx, type, box) };
}

const HEADER_BYTES = 100;
const RECORD_HEADER_BYTES = 8;
const NULL_SHAPE = 0;

function withHeader(body: ByteWriter, type: ShapeType, box: Box | null): Uint8Array {
  const header = new ByteWriter();
  header.int32(9994, false).zeros(20);
  header.int32(body.length / 2, false);
  header.int32(1000).int32(type);
  header.float64(...(box ?? [0, 0, 0, 0]), 0, 0, 0, 0);
  const bytes = body.done();
  bytes.set(header.done());
  return bytes;
}

function writeShape(
  writer: ByteWriter,
  shapes: readonly Shape[],
  type: ShapeType,
  box: Box | null,
): void {
  if (!box) {
    writer.int32(NULL_SHAPE);
    return;
  }
  writer.int32(type);
  const lists = shapes.flatMap((shape) => partsOf(shape));
  if (type === SHAPE_TYPES.points) {
    const [x, y] = lists[0]![0]!;
    writer.float64(x, y);
    return;
  }
  const places = lists.flat();
  writer.float64(...box);
  if (type !== SHAPE_TYPES.multiPoints) writer.int32(lists.length);
  writer.int32(places.length);
  if (type !== SHAPE_TYPES.multiPoints) {
    let at = 0;
    for (const list of lists) {
      writer.int32(at);
      at += list.length;
    }
  }
  for (const [x, y] of places) writer.float64(x, y);
}

/** The lines or rings of a shape: rings closed, around areas clockwise and around holes against it. */
function partsOf(shape: Shape): readonly (readonly Place[])[] {
  if (shape.kind !== 'polygons') return placeListsOf(shape);
  return shape.polygons.flatMap((rings) =>
    rings.map((ring, i) => {
      const closed = closedRing(ring);
      return isClockwise(closed) === (i === 0) ? closed : closed.toReversed();
    }),
  );
}

function closedRing(ring: readonly Place[]): readonly Place[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || (first[0] === last[0] && first[1] === last[1])) return ring;
  return [...ring, first];
}

/** By twice the area, seen from the first corner: far from zero sums lose their digits. */
function isClockwise(ring: readonly Place[]): boolean {
  const [originX, originY] = ring[0] ?? [0, 0];
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1]!;
    const [bx, by] = ring[i]!;
    sum += (ax - originX) * (by - originY) - (bx - originX) * (ay - originY);
  }
  return sum < 0;
}
