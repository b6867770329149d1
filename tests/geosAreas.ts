/* oxlint-disable no-underscore-dangle -- the names are Emscripten's */
import initGeos from 'geos-wasm';
import type { MultiPolygon, Polygon, Ring } from '#geo/geometry/types.ts';

const MULTI_POLYGON = 6;

/** Areas as GEOS sees them: to hold ours against. Surfaces are in square degrees. */
export async function geosAreas() {
  const geos = await initGeos();
  const { Module } = geos;

  const ringOf = (ring: Ring) => {
    const numbers = Float64Array.from(ring.flat());
    const at = Module._malloc(numbers.byteLength);
    Module.HEAPF64.set(numbers, at / numbers.BYTES_PER_ELEMENT);
    const sequence = geos.GEOSCoordSeq_copyFromBuffer(at, ring.length, 0, 0);
    Module._free(at);
    return geos.GEOSGeom_createLinearRing(sequence);
  };
  const listOf = (geometries: readonly number[]) => {
    const rows = Uint32Array.from(geometries);
    const at = Module._malloc(rows.byteLength);
    Module.HEAPU32.set(rows, at / rows.BYTES_PER_ELEMENT);
    return at;
  };
  const polygonOf = ([outer, ...holes]: Polygon) =>
    geos.GEOSGeom_createPolygon(ringOf(outer!), listOf(holes.map(ringOf)), holes.length);
  const geometryOf = (area: MultiPolygon) =>
    geos.GEOSGeom_createCollection(MULTI_POLYGON, listOf(area.map(polygonOf)), area.length);

  const surfaceOf = (geometry: number): number => {
    const at = Module._malloc(Float64Array.BYTES_PER_ELEMENT);
    geos.GEOSArea(geometry, at);
    const surface = Module.HEAPF64[at / Float64Array.BYTES_PER_ELEMENT]!;
    Module._free(at);
    return surface;
  };
  return {
    surface: (area: MultiPolygon) => surfaceOf(geometryOf(area)),
    isValid: (area: MultiPolygon) => geos.GEOSisValid(geometryOf(area)) === 1,
    common: (a: MultiPolygon, b: MultiPolygon) =>
      surfaceOf(geos.GEOSIntersection(geometryOf(a), geometryOf(b))),
    together: (areas: MultiPolygon) => surfaceOf(geos.GEOSUnaryUnion(geometryOf(areas))),
    without: (a: MultiPolygon, b: MultiPolygon) =>
      surfaceOf(geos.GEOSDifference(geometryOf(a), geometryOf(b))),
  };
}
