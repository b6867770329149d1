import IndexedPointInAreaLocator from 'jsts/org/locationtech/jts/algorithm/locate/IndexedPointInAreaLocator.js';
import Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import Location from 'jsts/org/locationtech/jts/geom/Location.js';
import STRtree from 'jsts/org/locationtech/jts/index/strtree/STRtree.js';
import FastSegmentSetIntersectionFinder from 'jsts/org/locationtech/jts/noding/FastSegmentSetIntersectionFinder.js';
import SegmentStringUtil from 'jsts/org/locationtech/jts/noding/SegmentStringUtil.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js';
import type { StarArea } from '../workload/starAreas.ts';
import type { Peer } from './peer.ts';

/** JSTS: a line that crosses a border is intersected with the area, line by line. */
export const jsts: Peer = jstsPeer('JSTS', (lines, polygon) =>
  lines.reduce((sum, line) => sum + OverlayOp.intersection(line, polygon).getLength(), 0),
);

/** The same, but all lines that cross the border of an area in one go: JSTS at its best. */
export const jstsOneOverlay: Peer = jstsPeer('JSTS, one overlay an area', (lines, polygon) =>
  OverlayOp.intersection(FACTORY.createMultiLineString([...lines]), polygon).getLength(),
);

/**
 * The lines in an STRtree; the areas as its prepared polygons have them, which themselves cannot be
 * made (https://github.com/bjornharrtell/jsts/issues/479). A line that crosses no border counts
 * whole where it starts inside.
 */
function jstsPeer(
  name: string,
  lengthWithin: (lines: readonly Geometry[], polygon: Polygon) => number,
): Peer {
  const metresIn = (tree: STRtree, { polygon, crossings, locator }: PreparedArea): number => {
    let inside = 0;
    const cut: Geometry[] = [];
    for (const line of tree.query(polygon.getEnvelopeInternal()).toArray() as Line[]) {
      if (crossings.intersects(line.edges)) cut.push(line.geometry);
      else if (locator.locate(line.start) === Location.INTERIOR) inside += line.metres;
    }
    return cut.length === 0 ? inside : inside + lengthWithin(cut, polygon);
  };
  return {
    name,
    async prepare({ segments, areas }) {
      const tree = treeOf(segments.map(({ line }) => lineOf(line)));
      const prepared = areas.map(prepareArea);
      return {
        measure: () => Float64Array.from(prepared, (area) => metresIn(tree, area)),
        measureUnion: null,
      };
    },
  };
}

type Polygon = ReturnType<GeometryFactory['createPolygon']>;
type Geometry = ReturnType<GeometryFactory['createLineString']>;
type Line = ReturnType<typeof lineOf>;
type PreparedArea = ReturnType<typeof prepareArea>;
type Places = readonly (readonly [number, number])[];

const FACTORY = new GeometryFactory();

function lineOf(places: Places) {
  const geometry = FACTORY.createLineString(coordinatesOf(places));
  return {
    geometry,
    start: geometry.getCoordinate(),
    metres: geometry.getLength() as number,
    edges: SegmentStringUtil.extractSegmentStrings(geometry),
  };
}

function treeOf(lines: readonly Line[]): STRtree {
  const tree = new STRtree();
  for (const line of lines) tree.insert(line.geometry.getEnvelopeInternal(), line);
  tree.build();
  return tree;
}

function prepareArea({ coordinates }: StarArea) {
  const ring = FACTORY.createLinearRing(coordinatesOf(coordinates[0]!));
  const polygon = FACTORY.createPolygon(ring, []);
  return {
    polygon,
    crossings: new FastSegmentSetIntersectionFinder(
      SegmentStringUtil.extractSegmentStrings(polygon),
    ),
    locator: new IndexedPointInAreaLocator(polygon),
  };
}

const coordinatesOf = (places: Places) => places.map(([x, y]) => new Coordinate(x, y));
