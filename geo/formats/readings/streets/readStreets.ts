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
  const rows = features.flatMap((feature) => wayOf(feature, table, tally));
  const ways = format === 'nwb' ? rows : cutAtJunctions(rows, tally);
  const isDuplicate = duplicateFinder();
  let used = 0;
  const segments = ways.flatMap((way) => {
    const mark = markOf(way.row);
    const pieces = segmentsOf(way);
    const kept = pieces.filter(({ line }) => !isDuplicate({ line, mark }));
    if (kept.length < pieces.length) tally.skip('duplicate', way.label);
    if (kept.length > 0) used++;
    return kept;
  });
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
  readonly label: string;
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

function wayOf(feature: Feature, table: StreetTable, tally: Tally): Way[] {
  const lines = linesOf(feature);
  if (lines.length === 0) return skip('other-geometry');
  const row = rowOf(feature, table, tally);
  if (!row) return skip('not-a-street');
  const parts = lines.map(tidyLine).filter((line) => line !== null);
  if (parts.length === 0) return skip('zero-length');
  if (parts.some(leaps)) return skip('out-of-range');
  return [{ label: labelOf(feature), row, parts: joinedWherePossible(parts, tally) }];

  function skip(code: 'other-geometry' | 'not-a-street' | 'zero-length' | 'out-of-range'): [] {
    tally.skip(code, labelOf(feature));
    return [];
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

/** Lines on one another are one street twice only when they are the same kind of road as well. */
function markOf({ name, place, identity, roadClass }: StreetRow): string {
  return `${name}|${place}|${identity}|${roadClass}`;
}
