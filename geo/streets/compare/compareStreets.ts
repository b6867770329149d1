import type { KnownStreets } from '../knownStreets.ts';
import { segmentMetres } from '../measuredStreets.ts';
import { segmentsOfStreet } from '../streetIndex.ts';
import { normalisedName } from '../streetKey.ts';
import { metresOnStreets } from './metresOnStreets.ts';
import { namesakesOf } from './namesakes.ts';
import { sameLineFinder } from './sameLines.ts';
import { REACH_METRES, trackFinder, type Track } from './tracks.ts';

/** What became of a street in newer data. */
export type FateKind =
  /** it is there under its identity or its name, where it was */
  | 'same'
  /** it is there under another name */
  | 'renamed'
  /** it is there under its identity or its name, but most of it runs elsewhere */
  | 'moved'
  /** it became several streets */
  | 'split'
  /** it became one street together with others */
  | 'joined'
  | 'gone';

export interface StreetFate {
  readonly kind: FateKind;
  /** rows of the streets in which it goes on, the one that it mainly is first; none when gone */
  readonly streets: readonly number[];
}

/** Two data sets of streets side by side. */
export interface StreetsComparison {
  readonly before: KnownStreets;
  readonly now: KnownStreets;
  /** one a segment of before: where it runs along streets of now */
  readonly tracks: readonly (readonly Track[])[];
  /** one a street of before */
  readonly fates: readonly StreetFate[];
  /** rows of the streets of now in which none of before goes on */
  readonly added: readonly number[];
}

/** Hears a share, from 0 to 1. */
export type OnProgress = (share: number) => void;

/** Where streets part at a sharp angle, the one is within reach of the other for some 20 m. */
const LEAST_PART_METRES = 30;
/** A name that is new is likelier a street's other name than one that another street had before. */
const KNOWN_HANDICAP_METRES = 4;
/** A street that runs for less than this share where it did has moved; without a name it is gone. */
const MOST = 0.5;
/** So often it is said how far the comparing is: some fifty times a second. */
const PROGRESS_SEGMENTS = 250;

/**
 * Finds every street again by its meaning: by its identity, else by name and place, else by where
 * most of it runs. A street that is found and of which a part has become another street is split.
 * `onProgress` hears how far it is.
 */
export function compareStreets(
  before: KnownStreets,
  now: KnownStreets,
  onProgress: OnProgress = () => {},
): StreetsComparison {
  const meant = before.streets.streetKeys.map((_, street) => namesakesOf(before, street, now));
  const tracks = tracksBetween(before, now, meant, onProgress);
  const metresOn = metresOnStreets(before, now, tracks, meant);
  const fates = meant.map((namesakes, street) =>
    fateOf(before, now, street, namesakes, metresOn[street]!),
  );
  const found = new Set(fates.flatMap(({ streets }) => streets));
  const rows = now.streets.streetKeys.map((_, row) => row);
  return {
    before,
    now,
    tracks,
    fates: withJoined(fates, meant),
    added: rows.filter((row) => !found.has(row)),
  };
}

function tracksBetween(
  before: KnownStreets,
  now: KnownStreets,
  meant: readonly (readonly number[])[],
  onProgress: OnProgress,
): (readonly Track[])[] {
  const { streetOf } = before.streets;
  const find = trackFinder(before, now);
  const known = new Set(meant.flat());
  const sameLines = sameLineFinder(before.streets, now.streets);
  return Array.from(streetOf, (street, segment) => {
    if ((segment + 1) % PROGRESS_SEGMENTS === 0 || segment + 1 === streetOf.length) {
      onProgress((segment + 1) / streetOf.length);
    }
    if (street < 0) return [];
    const isMeant = (row: number) => meant[street]!.includes(row);
    // most of a street network is what it was, and need not be followed
    const same = sameLines(segment).find((other) => isMeant(now.streets.streetOf[other]!));
    if (same !== undefined) return [wholeTrack(segmentMetres(before, segment), same)];
    return find(segment, (row) =>
      isMeant(row) ? -REACH_METRES : known.has(row) ? KNOWN_HANDICAP_METRES : 0,
    );
  });
}

function wholeTrack(metres: number, segment: number): Track {
  return { from: 0, to: metres, segment, otherFrom: 0, otherTo: metres, isReversed: false };
}

function fateOf(
  before: KnownStreets,
  now: KnownStreets,
  street: number,
  namesakes: readonly number[],
  metresOn: ReadonlyMap<number, number>,
): StreetFate {
  const segments = segmentsOfStreet(before.index, street);
  const metres = segments.reduce((sum, segment) => sum + segmentMetres(before, segment), 0);
  const least = Math.min(LEAST_PART_METRES, MOST * metres);
  const parts = [...metresOn].filter(([, length]) => length >= least);
  const rows = parts.toSorted((a, b) => b[1] - a[1]).map(([row]) => row);
  const [main] = namesakes.toSorted((a, b) => (metresOn.get(b) ?? 0) - (metresOn.get(a) ?? 0));
  if (main !== undefined) {
    if (rows.length > 1 && rows.includes(main)) {
      return { kind: 'split', streets: [main, ...rows.filter((row) => row !== main)] };
    }
    const isMoved = (metresOn.get(main) ?? 0) < MOST * metres;
    const isRenamed = !isOneName(before, street, now, main);
    return { kind: isMoved ? 'moved' : isRenamed ? 'renamed' : 'same', streets: [main] };
  }
  const found = parts.reduce((sum, [, length]) => sum + length, 0);
  if (rows.length === 0 || found < MOST * metres) return { kind: 'gone', streets: [] };
  return { kind: rows.length > 1 ? 'split' : 'renamed', streets: rows };
}

function isOneName(before: KnownStreets, street: number, now: KnownStreets, row: number): boolean {
  const [old, name] = [before.streets.streetNames[street]!, now.streets.streetNames[row]!];
  return normalisedName(old) === normalisedName(name);
}

/**
 * A street that shares the one it goes on in is joined; but the only one that is meant by that
 * street stays what it was, and the others have joined it.
 */
function withJoined(
  fates: readonly StreetFate[],
  meant: readonly (readonly number[])[],
): StreetFate[] {
  const takers = countOf(fates.map(({ streets }) => streets));
  const namesakes = countOf(meant);
  return fates.map((fate, street) => {
    const [row] = fate.streets;
    if (row === undefined || fate.streets.length > 1 || takers.get(row) === 1) return fate;
    const isItsOwn = meant[street]!.includes(row) && namesakes.get(row) === 1;
    return isItsOwn ? fate : { ...fate, kind: 'joined' };
  });
}

function countOf(lists: readonly (readonly number[])[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const row of lists.flat()) counts.set(row, (counts.get(row) ?? 0) + 1);
  return counts;
}
