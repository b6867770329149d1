/* oxlint-disable no-underscore-dangle -- the names are Emscripten's */
import initGeos from 'geos-wasm';

/** What Emscripten puts on a module, and the types of geos-wasm leave out. */
interface FunctionTable {
  readonly addFunction: (
    called: (item: number, userData: number) => void,
    signature: string,
  ) => number;
}

export type Geos = Awaited<ReturnType<typeof initGeos>> & { readonly Module: FunctionTable };

export const loadGeos = async (): Promise<Geos> => (await initGeos()) as Geos;

/** Where a geometry lies in the memory of GEOS. */
export type Geometry = number;

type Places = readonly (readonly [number, number])[];

const MULTI_LINE_STRING = 5;
const MULTI_POLYGON = 6;

/** Hands geometries over to GEOS, and lengths back. */
export function geosMemory(geos: Geos) {
  const { Module } = geos;
  const number = Module._malloc(Float64Array.BYTES_PER_ELEMENT);

  const sequenceOf = (places: Places) => {
    const numbers = Float64Array.from(places.flat());
    const at = Module._malloc(numbers.byteLength);
    Module.HEAPF64.set(numbers, at / numbers.BYTES_PER_ELEMENT);
    const sequence = geos.GEOSCoordSeq_copyFromBuffer(at, places.length, 0, 0);
    Module._free(at);
    return sequence;
  };
  const collectionOf = (type: number, parts: readonly Geometry[]): Geometry => {
    const rows = Uint32Array.from(parts);
    const at = Module._malloc(rows.byteLength);
    Module.HEAPU32.set(rows, at / rows.BYTES_PER_ELEMENT);
    const collection = geos.GEOSGeom_createCollection(type, at, rows.length);
    Module._free(at);
    return collection;
  };
  const lengthOf = (geometry: Geometry): number => {
    geos.GEOSLength(geometry, number);
    return Module.HEAPF64[number / Float64Array.BYTES_PER_ELEMENT]!;
  };
  return {
    lengthOf,
    lineOf: (places: Places): Geometry => geos.GEOSGeom_createLineString(sequenceOf(places)),
    polygonOf: (ring: Places): Geometry =>
      geos.GEOSGeom_createPolygon(geos.GEOSGeom_createLinearRing(sequenceOf(ring)), 0, 0),
    unionOf: (polygons: readonly Geometry[]): Geometry =>
      geos.GEOSUnaryUnion(
        collectionOf(
          MULTI_POLYGON,
          polygons.map((polygon) => geos.GEOSGeom_clone(polygon)),
        ),
      ),
    /** Length of what lines and a polygon have in common. */
    lengthWithin(lines: readonly Geometry[], polygon: Geometry): number {
      const all = collectionOf(MULTI_LINE_STRING, lines);
      const common = geos.GEOSIntersection(all, polygon);
      const length = lengthOf(common);
      geos.GEOSGeom_destroy(common);
      // or they would go with the collection
      geos.GEOSFree(geos.GEOSGeom_releaseCollection(all, number));
      geos.GEOSGeom_destroy(all);
      return length;
    },
  };
}
