import { geosMemory, loadGeos, type Geometry, type Geos } from './geosMemory.ts';
import type { Peer } from './peer.ts';

/**
 * GEOS: the lines in an STRtree, the areas prepared. A line that a prepared area contains counts
 * whole; those that cross its border are intersected with it in one go, which takes half the time
 * of one by one.
 */
export const geosWasm: Peer = {
  name: 'geos-wasm',
  async prepare({ segments, areas }) {
    const geos = await loadGeos();
    const memory = geosMemory(geos);
    const lines = segments.map(({ line }) => memory.lineOf(line));
    const metres = Float64Array.from(lines, memory.lengthOf);
    const query = queryOf(geos, lines);
    const polygons = areas.map(({ coordinates }) => memory.polygonOf(coordinates[0]!));
    const prepared = polygons.map((polygon) => geos.GEOSPrepare(polygon));

    const metresIn = (polygon: Geometry, ready: Geometry): number => {
      let inside = 0;
      const cut: Geometry[] = [];
      for (const row of query(polygon)) {
        const line = lines[row]!;
        if (geos.GEOSPreparedContainsProperly(ready, line) === 1) inside += metres[row]!;
        else if (geos.GEOSPreparedIntersects(ready, line) === 1) cut.push(line);
      }
      return inside + memory.lengthWithin(cut, polygon);
    };
    return {
      measure: () => Float64Array.from(polygons, (each, i) => metresIn(each, prepared[i]!)),
      measureUnion: () => {
        const union = memory.unionOf(polygons);
        return metresIn(union, geos.GEOSPrepare(union));
      },
    };
  },
};

/** Finds the rows of the lines whose boxes meet the box of a geometry. */
function queryOf(geos: Geos, lines: readonly Geometry[]) {
  const tree = geos.GEOSSTRtree_create(10);
  lines.forEach((line, row) => geos.GEOSSTRtree_insert(tree, line, row));
  geos.GEOSSTRtree_build(tree);
  const found: number[] = [];
  const keep = geos.Module.addFunction((row: number) => void found.push(row), 'vii');
  return (geometry: Geometry): readonly number[] => {
    found.length = 0;
    geos.GEOSSTRtree_query(tree, geometry, keep, 0);
    return found;
  };
}
