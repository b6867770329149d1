import type { Coverage } from '#geo/engine/coverage.ts';
import { groupLines } from '#geo/engine/groupLines.ts';
import { areaAround, convexHull } from '#geo/geometry/areas/hulls.ts';
import type { LngLat, MultiPolygon } from '#geo/geometry/types.ts';
import { areaOfPolygons, polygonsOf, type Area } from '#geo/plan/area.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import {
  areaByStreets,
  type AreaByStreetsProblem,
  type StreetClause,
  type StreetsForAreas,
} from '#geo/streets/areas/areaByStreets.ts';
import { areaOfSegments, splitLineOfStreet } from '#geo/streets/areas/streetShapes.ts';
import { measureStreets } from '#geo/streets/measuredStreets.ts';
import { streetGraph } from '#geo/streets/streetGraph.ts';
import { indexStreets, segmentsOfStreet } from '#geo/streets/streetIndex.ts';
import type { StreetsData } from '#geo/streets/streetsData.ts';

/** Shapes that streets make. Streets go by their rows in the data that are loaded. */
export interface AreaQuestions {
  /** See `areaByStreets`. */
  areaByStreets(
    district: Area,
    clauses: readonly StreetClause[],
  ): Result<Area, AreaByStreetsProblem>;
  /** The line along which a street splits an area; empty when it is not there. */
  splitLineOfStreet(street: number, area: Area): readonly LngLat[];
  /** An area around streets, and what they enclose; null without streets. */
  areaOfStreets(streets: readonly number[], metres: number): Area | null;
  /**
   * An area around what a group was found to serve last: without a dent, or along its outer streets.
   * null when it serves nothing that has a surface.
   */
  areaOfGroup(group: string, form: 'convex' | 'streets', metres: number): Area | null;
}

/** Answers for the streets that `loaded` gives and what was covered last. */
export function areaQuestions(
  loaded: () => StreetsData | null,
  covered: () => Coverage | null,
): AreaQuestions {
  return {
    areaByStreets: (district, clauses) => {
      const streets = loaded();
      if (!streets) return fail({ code: 'byStreets/no-clauses' });
      const area = areaByStreets(streetsFor(streets), polygonsOf(district), clauses);
      return area.ok ? succeed(areaOfPolygons(area.value)) : area;
    },
    splitLineOfStreet: (street, area) => {
      const streets = loaded();
      return streets ? splitLineOfStreet(streetsFor(streets), street, polygonsOf(area)) : [];
    },
    areaOfStreets: (rows, metres) => {
      const streets = loaded();
      if (!streets) return null;
      const { graph, index } = streetsFor(streets);
      const segments = rows.flatMap((row) => Array.from(segmentsOfStreet(index, row)));
      return areaOrNull(areaOfSegments(graph.measured, segments, metres));
    },
    areaOfGroup: (group, form, metres) => {
      const coverage = covered();
      const lines = coverage ? groupLines(coverage, group) : [];
      return areaOrNull(form === 'convex' ? convexHull(lines.flat()) : areaAround(lines, metres));
    },
  };
}

const areaOrNull = (polygons: MultiPolygon | null) =>
  polygons && polygons.length > 0 ? areaOfPolygons(polygons) : null;

const known = new WeakMap<StreetsData, StreetsForAreas>();

/** The ways along streets: made when they are first asked for, and kept as long as the streets are. */
function streetsFor(streets: StreetsData): StreetsForAreas {
  const made = known.get(streets) ?? {
    graph: streetGraph(measureStreets(streets)),
    index: indexStreets(streets),
  };
  known.set(streets, made);
  return made;
}
