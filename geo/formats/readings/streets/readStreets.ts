import type { Segment } from '#geo/streets/segment.ts';
import { labelOf, linesOf, type Feature } from '../../feature.ts';
import type { Place } from '../../crs/projections.ts';
import type { StreetFormat } from '../../fields/guesses.ts';
import type { ColumnsOf } from '../../fields/roles.ts';
import { createTally, type Tally } from '../../tally.ts';
import { withDistinctIds } from '../namesAndIds.ts';
import { duplicateFinder } from './duplicates.ts';
import { sharedPlaces, splitAt } from './junctions.ts';
import { joinedParts, leaps, longestOf, tidyLine } from './lineParts.ts';
import { isNwb, nwbRow } from './nwb.ts';
import { isOsm, osmRow } from './osm.ts';
import { plainRow } from './plain.ts';
import type { StreetRow } from './streetRow.ts';

export interface StreetsReading {
  readonly kind: 'streets';
  readonly format: StreetFormat;
  readonly segments: readonly Segment[];
  /** features that gave a segment */
  readonly used: number;
}

/**
 * Segments of the lines among the features, between two nodes each. The road database has a line
 * for every segment; lines of other sources are cut where they share a place.
 */
export function readStreets(
  features: readonly Feature[],
  table: StreetTable,
  tally: Tally,
): StreetsReading {
  const { format } = table;
  const lines = features
    .map((feature) => wayOf(feature, table, tally))
    .filter((way) => way !== null);
  const ways = format === 'nwb' ? lines : cutAtJunctions(lines, tally);
  const isDuplicate = duplicateFinder();
  const segments: Segment[] = [];
  let used = 0;
  for (const way of ways) {
    const before = segments.length;
    const pieces = segmentsOf(way);
    for (const piece of pieces) if (!isDuplicate(piece.line, way.row)) segments.push(piece);
    const kept = segments.length - before;
    if (kept < pieces.length) tally.skip('duplicate', labelOf(way.feature));
    if (kept > 0) used++;
  }
  return { kind: 'streets', format, segments: withDistinctIds(segments, tally), used };
}

/** Whether a feature is a line with the name of a street. */
export function namesAStreet(feature: Feature, table: StreetTable): boolean {
  if (linesOf(feature).length === 0) return false;
  const row = rowOf(feature, table, createTally());
  return row !== null && row.name !== null;
}

/** A street line of the file: what is said of it, and where it runs. */
interface Way {
  readonly feature: Feature;
  readonly row: StreetRow;
  readonly parts: readonly Place[][];
}

/** Whose columns street lines have, and which of them play the roles. */
export interface StreetTable {
  readonly format: StreetFormat;
  readonly columns: ColumnsOf<'streets'>;
}

/** The source that most of the lines among the features look like. */
export function streetFormatOf(features: readonly Feature[]): StreetFormat {
  const lines = features.filter((feature) => linesOf(feature).length > 0);
  const isMost = (isOne: (feature: Feature) => boolean) =>
    lines.filter(isOne).length * 2 > lines.length;
  if (isMost(isNwb)) return 'nwb';
  return isMost(isOsm) ? 'osm' : 'plain';
}

function wayOf(feature: Feature, table: StreetTable, tally: Tally): Way | null {
  const lines = linesOf(feature);
  if (lines.length === 0) return skip('other-geometry');
  const row = rowOf(feature, table, tally);
  if (!row) return skip('not-a-street');
  const parts = lines.map(tidyLine).filter((line) => line !== null);
  if (parts.length === 0) return skip('zero-length');
  if (parts.some(leaps)) return skip('out-of-range');
  return { feature, row, parts: joinedWherePossible(parts, tally) };

  function skip(code: 'other-geometry' | 'not-a-street' | 'zero-length' | 'out-of-range'): null {
    tally.skip(code, labelOf(feature));
    return null;
  }
}

function rowOf(feature: Feature, { format, columns }: StreetTable, tally: Tally): StreetRow | null {
  switch (format) {
    case 'nwb':
      return nwbRow(feature, columns, tally);
    case 'osm':
      return osmRow(feature, columns, tally);
    case 'plain':
      return plainRow(feature, columns, tally);
  }
}

function joinedWherePossible(parts: readonly Place[][], tally: Tally): readonly Place[][] {
  if (parts.length === 1) return parts;
  const line = joinedParts(parts);
  tally.repair(line ? 'parts-joined' : 'parts-separated');
  return line ? [line] : parts;
}

function cutAtJunctions(ways: readonly Way[], tally: Tally): Way[] {
  const isShared = sharedPlaces(ways.map(({ parts }) => parts));
  return ways.map((way) => {
    const parts = way.parts.flatMap((line) => splitAt(line, isShared));
    if (parts.length > way.parts.length) tally.repair('split-at-junctions');
    return { ...way, parts };
  });
}

/** A segment for each part: "7/1", "7/2". The house numbers are those of the longest. */
function segmentsOf({ row, parts }: Way): Segment[] {
  const { id, name, place, identity, carriesHouses, left, right } = row;
  const longest = parts.length === 1 ? 0 : longestOf(parts);
  return parts.map((line, i) => ({
    id: parts.length === 1 ? id : `${id}/${i + 1}`,
    line,
    name,
    place,
    identity,
    carriesHouses,
    left: i === longest ? left : null,
    right: i === longest ? right : null,
  }));
}
