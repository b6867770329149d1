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
import { areaSentence, readAreaSentence, type SentenceProblem } from '#geo/text/areaSentence.ts';
import type { Language } from '#geo/text/areaWords.ts';
import { areaOfSegments, splitLineOfStreet } from '#geo/streets/areas/streetShapes.ts';
import { measureStreets } from '#geo/streets/measuredStreets.ts';
import { boxOfStreets } from '#geo/streets/streetBox.ts';
import { streetGraph } from '#geo/streets/streetGraph.ts';
import { indexStreets, segmentsOfStreet } from '#geo/streets/streetIndex.ts';
import type { StreetsData } from '#geo/streets/streetsData.ts';

/** An area in words: a sentence, or its clauses. */
export type SaidArea = { readonly text: string } | { readonly clauses: readonly StreetClause[] };

/** What words mean, and how they are said in full. */
export interface AreaInWords {
  readonly area: Area;
  readonly clauses: readonly StreetClause[];
  readonly sentence: string;
}

export type AreaInWordsProblem = SentenceProblem | AreaByStreetsProblem;

/** Shapes that streets make. Streets go by their rows in the data that are loaded. */
export interface AreaQuestions {
  /**
   * The part of some ground that streets bound, as it is said in a sentence or put together of clauses.
   * Without ground (null) it is all around the streets.
   */
  areaInWords(
    ground: Area | null,
    said: SaidArea,
    language: Language,
  ): Result<AreaInWords, AreaInWordsProblem>;
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
    areaInWords: (ground, said, language) => {
      const streets = loaded();
      if (!streets) return fail({ code: 'byStreets/no-clauses' });
      const clauses =
        'text' in said ? readAreaSentence(streets, said.text, language) : succeed(said.clauses);
      if (!clauses.ok) return clauses;
      const around = ground ? polygonsOf(ground) : groundOf(streets);
      const area = areaByStreets(streetsFor(streets), around, clauses.value);
      if (!area.ok) return area;
      return succeed({
        area: areaOfPolygons(area.value),
        clauses: clauses.value,
        sentence: areaSentence(streets, clauses.value, language),
      });
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

// a little more than the streets themselves: their houses
const MARGIN_DEGREES = 0.001;

/** The box around all streets. */
function groundOf(streets: StreetsData): MultiPolygon {
  const [west, south, east, north] = boxOfStreets(streets) ?? NOWHERE;
  const [left, right] = [west - MARGIN_DEGREES, east + MARGIN_DEGREES];
  const [low, high] = [south - MARGIN_DEGREES, north + MARGIN_DEGREES];
  return [
    [
      [
        [left, low],
        [right, low],
        [right, high],
        [left, high],
        [left, low],
      ],
    ],
  ];
}

const NOWHERE = [0, 0, 0, 0] as const;

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
