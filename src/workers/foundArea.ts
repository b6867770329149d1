import type { Coverage } from '#geo/engine/coverage.ts';
import { segmentOfLine, type Network } from '#geo/engine/network.ts';
import { areaAround, convexHull } from '#geo/geometry/areas/hulls.ts';
import type { Stretches } from '#geo/engine/stretches.ts';
import type { LngLat, MultiPolygon } from '#geo/geometry/types.ts';
import { areaOfPolygons, polygonsOf, type Area } from '#geo/plan/area.ts';
import type { District } from '#geo/plan/district.ts';
import { settingsOf, type Plan } from '#geo/plan/plan.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import {
  areaByStreets,
  type AreaByStreetsProblem,
  type StreetClause,
} from '#geo/streets/areas/areaByStreets.ts';
import { areaOfSegments, splitLineOfStreet } from '#geo/streets/areas/streetShapes.ts';
import { sliceSegment } from '#geo/streets/positions.ts';
import { streetGraph, type StreetGraph } from '#geo/streets/streetGraph.ts';
import { segmentsOfStreet } from '#geo/streets/streetIndex.ts';
import { areaSentence, readAreaSentence, type SentenceProblem } from '#geo/text/areaSentence.ts';
import type { Language } from '#geo/text/areaWords.ts';
import type { StreetsData } from '#geo/streets/streetsData.ts';

/** What an area is to be made of. Streets go by their rows. */
export type AreaRequest =
  | { readonly kind: 'sentence'; readonly text: string; readonly language: Language }
  | {
      readonly kind: 'clauses';
      readonly clauses: readonly StreetClause[];
      readonly language: Language;
    }
  | { readonly kind: 'streets'; readonly streets: readonly number[]; readonly metres: number }
  | { readonly kind: 'group'; readonly group: string; readonly hull: 'convex' | 'streets' };

/** An area that was asked for; what is said of it, where it was said. */
export interface FoundArea {
  readonly area: Area;
  readonly said: SaidArea | null;
}

/** An area in words: its clauses, and the sentence that says them. */
export interface SaidArea {
  readonly clauses: readonly StreetClause[];
  readonly sentence: string;
}

export type FoundAreaProblem =
  | SentenceProblem
  | AreaByStreetsProblem
  /** nothing that was named has a place on the map */
  | { readonly code: 'area/no-streets' };

/** What the answers are worked out from. */
export interface AreaSources {
  readonly network: Network;
  readonly districts: readonly District[];
  readonly plan: Plan;
  readonly coverage: Coverage | null;
}

/** How far from its streets a group's area reaches, so that the houses are in it. */
const AROUND_METRES = 25;

/** The area that is asked for, with what was understood when it cannot be had. */
export function findArea(
  sources: AreaSources,
  request: AreaRequest,
): Result<FoundArea, FoundAreaProblem> {
  switch (request.kind) {
    case 'sentence': {
      const clauses = readAreaSentence(sources.network.streets, request.text, request.language);
      return clauses.ok ? areaOfClauses(sources, clauses.value, request.language) : clauses;
    }
    case 'clauses':
      return areaOfClauses(sources, request.clauses, request.language);
    case 'streets':
      return areaOfStreets(sources, request);
    case 'group':
      return areaOfGroup(sources, request);
  }
}

function areaOfClauses(
  { network, districts, plan }: AreaSources,
  clauses: readonly StreetClause[],
  language: Language,
): Result<FoundArea, FoundAreaProblem> {
  const streets = { graph: graphOf(network), index: network.index };
  const area = areaByStreets(streets, groundOf(network.streets, districts, plan), clauses);
  if (!area.ok) return area;
  const sentence = areaSentence(network.streets, clauses, language);
  return succeed({ area: areaOfPolygons(area.value), said: { clauses, sentence } });
}

function areaOfGroup(
  sources: AreaSources,
  { group, hull }: Extract<AreaRequest, { kind: 'group' }>,
): Result<FoundArea, FoundAreaProblem> {
  const row = sources.coverage?.groups.findIndex(({ id }) => id === group) ?? -1;
  const served = sources.coverage?.links.layers[row]?.all;
  const lines = served ? linesOfStretches(sources.network, served) : [];
  if (lines.length === 0) return found([]);
  return found(
    hull === 'streets' ? areaAround(lines, AROUND_METRES) : (convexHull(lines.flat()) ?? []),
  );
}

/** The middle of the street along stretches; of one that is served on both sides twice. */
function linesOfStretches(
  network: Network,
  { line, from, to }: Stretches,
): readonly (readonly LngLat[])[] {
  return Array.from(line, (side, row) =>
    sliceSegment(network, segmentOfLine(side), from[row]!, to[row]!),
  );
}

const found = (area: MultiPolygon): Result<FoundArea, FoundAreaProblem> =>
  area.length > 0
    ? succeed({ area: areaOfPolygons(area), said: null })
    : fail({ code: 'area/no-streets' });

function areaOfStreets(
  { network }: AreaSources,
  { streets, metres }: Extract<AreaRequest, { kind: 'streets' }>,
): Result<FoundArea, FoundAreaProblem> {
  const segments = streets.flatMap((street) => [...segmentsOfStreet(network.index, street)]);
  return found(segments.length > 0 ? areaOfSegments(network, segments, metres) : []);
}

/** The line along which a street (its row) splits an area; empty when it is not there. */
export function splitLine(network: Network, street: number, area: Area) {
  const streets = { graph: graphOf(network), index: network.index };
  return splitLineOfStreet(streets, street, polygonsOf(area));
}

const graphs = new WeakMap<StreetsData, StreetGraph>();

/** Made once for the streets that are loaded. */
function graphOf(network: Network): StreetGraph {
  const graph = graphs.get(network.streets) ?? streetGraph(network);
  graphs.set(network.streets, graph);
  return graph;
}

/** What is cut by streets: the districts that count, or without any the ground around all streets. */
function groundOf(streets: StreetsData, districts: readonly District[], plan: Plan): MultiPolygon {
  const district = districtOf(plan, districts);
  return district ? polygonsOf(district) : [[boxAround(streets)]];
}

/** The districts that count as one area; null without any. */
export function districtOf(plan: Plan, districts: readonly District[]): Area | null {
  const chosen = settingsOf(plan).districts;
  const counting = districts.filter(({ id }) => chosen?.includes(id) ?? true);
  const polygons = counting.flatMap(({ area }) => polygonsOf(area));
  return polygons.length > 0 ? areaOfPolygons(polygons) : null;
}

// a little more than the streets themselves: their houses
const MARGIN_DEGREES = 0.001;

function boxAround({ lngLat }: StreetsData): [number, number][] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < lngLat.length; at += 2) {
    west = Math.min(west, lngLat[at]! - MARGIN_DEGREES);
    east = Math.max(east, lngLat[at]! + MARGIN_DEGREES);
    south = Math.min(south, lngLat[at + 1]! - MARGIN_DEGREES);
    north = Math.max(north, lngLat[at + 1]! + MARGIN_DEGREES);
  }
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
