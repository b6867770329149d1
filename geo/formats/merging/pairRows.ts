import type { LngLat } from '#geo/geometry/types.ts';
import type { RowIdentity } from './rowIdentity.ts';

/** A thing of a data set: its row, or the rows that are its pieces. */
export interface Thing<Row> {
  readonly rows: readonly Row[];
}

/** Which things of newer data are things that are there already. */
export interface Pairing<Row> {
  readonly before: readonly Thing<Row>[];
  readonly found: readonly Thing<Row>[];
  /** one a thing of `found`: the place in `before` of the same thing, or -1 */
  readonly pairs: readonly number[];
}

/**
 * Pairs the things of two data sets: those with one id in the source, else those with one name on
 * the same places. A thing has one partner at most.
 */
export function pairRows<Row>(
  before: readonly Row[],
  found: readonly Row[],
  identityOf: (row: Row) => RowIdentity,
): Pairing<Row> {
  const known = thingsOf(before, identityOf);
  const things = thingsOf(found, identityOf);
  const byId = new Map(known.flatMap(({ identity: { sourceId } }, i) => idEntry(sourceId, i)));
  const byPlace = placeIndex(known.map(({ identity }) => identity));
  const taken = new Set<number>();
  const pairs = things.map(({ identity }) => {
    const { sourceId } = identity;
    const partner = sourceId === null ? byPlace(identity, taken) : (byId.get(sourceId) ?? -1);
    if (partner < 0 || taken.has(partner)) return -1;
    taken.add(partner);
    return partner;
  });
  return { before: known, found: things, pairs };
}

interface KnownThing<Row> extends Thing<Row> {
  readonly identity: RowIdentity;
}

function thingsOf<Row>(
  rows: readonly Row[],
  identityOf: (row: Row) => RowIdentity,
): KnownThing<Row>[] {
  const byId = new Map<string, Row[]>();
  const things: KnownThing<Row>[] = [];
  for (const row of rows) {
    const identity = identityOf(row);
    const { sourceId } = identity;
    const pieces = sourceId === null ? undefined : byId.get(sourceId);
    if (pieces) {
      pieces.push(row);
      continue;
    }
    const own = [row];
    if (sourceId !== null) byId.set(sourceId, own);
    things.push({ rows: own, identity });
  }
  return things;
}

const idEntry = (sourceId: string | null, thing: number): [string, number][] =>
  sourceId === null ? [] : [[sourceId, thing]];

/** About half a metre, in degrees: what is left of a place after it went through another system. */
const SAME_PLACE_DEGREES = 5e-6;
/** Some ten metres: a grid in which few things of one name share a cell. */
const CELL_DEGREES = 1e-4;

/** Finds the thing with the same name on the same places, among those not taken; -1 when none is. */
function placeIndex(
  identities: readonly RowIdentity[],
): (identity: RowIdentity, taken: ReadonlySet<number>) => number {
  const cells = new Map<string, number[]>();
  for (const [i, identity] of identities.entries()) {
    if (identity.sourceId !== null) continue;
    const [key] = cellsOf(identity, 0);
    const cell = cells.get(key!);
    if (cell) cell.push(i);
    else cells.set(key!, [i]);
  }
  return (identity, taken) => {
    for (const key of cellsOf(identity, SAME_PLACE_DEGREES)) {
      const same = cells
        .get(key)
        ?.find((i) => !taken.has(i) && areSamePlaces(identity, identities[i]!));
      if (same !== undefined) return same;
    }
    return -1;
  };
}

/** The cells, with the name, in which the middle of a thing may lie when it is `slack` off. */
function cellsOf({ name, places }: RowIdentity, slack: number): string[] {
  const [lng, lat] = middleOf(places);
  const cell = (degrees: number) => Math.floor(degrees / CELL_DEGREES);
  const columns = new Set([cell(lng - slack), cell(lng + slack)]);
  const rows = new Set([cell(lat - slack), cell(lat + slack)]);
  return [...columns].flatMap((x) => [...rows].map((y) => `${x} ${y} ${name}`));
}

/** The middle of the box, which is the same whichever way the places are gone along. */
function middleOf(places: readonly LngLat[]): LngLat {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of places) {
    [west, east] = [Math.min(west, lng), Math.max(east, lng)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return [(west + east) / 2, (south + north) / 2];
}

function areSamePlaces(a: RowIdentity, b: RowIdentity): boolean {
  if (a.places.length !== b.places.length) return false;
  const last = b.places.length - 1;
  return (
    a.places.every((place, i) => areClose(place, b.places[i]!, SAME_PLACE_DEGREES)) ||
    (a.isReversible &&
      a.places.every((place, i) => areClose(place, b.places[last - i]!, SAME_PLACE_DEGREES)))
  );
}

export const areClose = (a: LngLat, b: LngLat, degrees: number): boolean =>
  Math.abs(a[0] - b[0]) <= degrees && Math.abs(a[1] - b[1]) <= degrees;
