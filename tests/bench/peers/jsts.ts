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

/** JSTS as one would begin: the lines in an STRtree, and an overlay for each that it finds. */
export const jsts: Peer = {
  name: 'JSTS',
  async prepare({ segments, areas }) {
    const factory = new GeometryFactory();
    const tree = treeOf(segments.map(({ line }) => lineOf(factory, line)));
    const polygons = areas.map((area) => polygonOf(factory, area));

    const metresIn = (polygon: Polygon): number =>
      found(tree, polygon).reduce(
        (sum, { geometry }) => sum + OverlayOp.intersection(geometry, polygon).getLength(),
        0,
      );
    return { measure: () => Float64Array.from(polygons, metresIn), measureUnion: null };
  },
};

/**
 * JSTS at its best: the areas as its prepared polygons have them, which themselves cannot be made
 * (https://github.com/bjornharrtell/jsts/issues/479). A line that crosses no border counts whole
 * where it starts inside; the others are intersected with the area in one go.
 */
export const jstsOneOverlay: Peer = {
  name: 'JSTS + prepared areas, one overlay each',
  async prepare({ segments, areas }) {
    const factory = new GeometryFactory();
    const tree = treeOf(segments.map(({ line }) => lineOf(factory, line)));
    const prepared = areas.map((area) => prepareArea(factory, area));

    const metresIn = ({ polygon, crossings, locator }: PreparedArea): number => {
      let inside = 0;
      const cut: Geometry[] = [];
      for (const line of found(tree, polygon)) {
        if (crossings.intersects(line.edges)) cut.push(line.geometry);
        else if (locator.locate(line.start) === Location.INTERIOR) inside += line.metres;
      }
      if (cut.length === 0) return inside;
      return (
        inside + OverlayOp.intersection(factory.createMultiLineString(cut), polygon).getLength()
      );
    };
    return { measure: () => Float64Array.from(prepared, metresIn), measureUnion: null };
  },
};

type Polygon = ReturnType<GeometryFactory['createPolygon']>;
type Geometry = ReturnType<GeometryFactory['createLineString']>;
type Line = ReturnType<typeof lineOf>;
type PreparedArea = ReturnType<typeof prepareArea>;
type Places = readonly (readonly [number, number])[];

function lineOf(factory: GeometryFactory, places: Places) {
  const geometry = factory.createLineString(coordinatesOf(places));
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

/** The lines whose boxes meet that of an area. */
const found = (tree: STRtree, polygon: Polygon) =>
  tree.query(polygon.getEnvelopeInternal()).toArray() as Line[];

function polygonOf(factory: GeometryFactory, { coordinates }: StarArea): Polygon {
  return factory.createPolygon(factory.createLinearRing(coordinatesOf(coordinates[0]!)), []);
}

function prepareArea(factory: GeometryFactory, area: StarArea) {
  const polygon = polygonOf(factory, area);
  return {
    polygon,
    crossings: new FastSegmentSetIntersectionFinder(
      SegmentStringUtil.extractSegmentStrings(polygon),
    ),
    locator: new IndexedPointInAreaLocator(polygon),
  };
}

const coordinatesOf = (places: Places) => places.map(([x, y]) => new Coordinate(x, y));
