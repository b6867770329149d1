import type { Place } from '../../crs/projections.ts';
import type { Shape } from '../../feature.ts';
import { boxOf } from '../boxOf.ts';
import { ByteWriter } from '../byteWriter.ts';
import type { OutGeometry } from '../outLayer.ts';

/**
 * A geometry as a GeoPackage has it (OGC 12-128r18, 2.1.3): a header with its box, then WKB, of the
 * type that all of its layer have. null: no geometry.
 */
export function geometryBlob(
  shapes: readonly Shape[],
  type: OutGeometry,
  srsId: number,
): Uint8Array | null {
  const box = boxOf(shapes);
  if (!box) return null;
  const [minX, minY, maxX, maxY] = box;
  const writer = new ByteWriter();
  // "GP", version 0, flags: little-endian, with a box of x and y
  writer.uint8(0x47).uint8(0x50).uint8(0).uint8(0b0000_0011).int32(srsId);
  writer.float64(minX, maxX, minY, maxY);
  writeWkb(writer, shapes, type);
  return writer.done();
}

function writeWkb(writer: ByteWriter, shapes: readonly Shape[], type: OutGeometry): void {
  const parts = shapes.flatMap(partsOf);
  const [first] = parts;
  const isMulti = type.startsWith('Multi') || (type === 'mixed' && parts.length > 1);
  if (!isMulti) {
    if (first) writePart(writer, first);
    return;
  }
  const kinds = new Set(parts.map(({ kind }) => kind));
  // a collection, when it is of several kinds
  head(writer, kinds.size > 1 ? 7 : MULTI[first!.kind]).int32(parts.length);
  for (const part of parts) writePart(writer, part);
}

/** A shape of one point, line or polygon. */
type Part =
  | { readonly kind: 'points'; readonly place: Place }
  | { readonly kind: 'lines'; readonly line: readonly Place[] }
  | { readonly kind: 'polygons'; readonly rings: readonly (readonly Place[])[] };

const MULTI = { points: 4, lines: 5, polygons: 6 } as const;

function partsOf(shape: Shape): readonly Part[] {
  switch (shape.kind) {
    case 'points':
      return shape.points.map((place) => ({ kind: 'points', place }));
    case 'lines':
      return shape.lines.map((line) => ({ kind: 'lines', line }));
    case 'polygons':
      return shape.polygons.map((rings) => ({ kind: 'polygons', rings }));
  }
}

function writePart(writer: ByteWriter, part: Part): void {
  switch (part.kind) {
    case 'points':
      head(writer, 1).float64(part.place[0], part.place[1]);
      return;
    case 'lines':
      writePlaces(head(writer, 2), part.line);
      return;
    case 'polygons':
      head(writer, 3).int32(part.rings.length);
      for (const ring of part.rings) writePlaces(writer, ring);
  }
}

/** Little-endian, and the type. */
const head = (writer: ByteWriter, type: number) => writer.uint8(1).int32(type);

function writePlaces(writer: ByteWriter, places: readonly Place[]): void {
  writer.int32(places.length);
  for (const [x, y] of places) writer.float64(x, y);
}
