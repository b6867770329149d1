import type { Coverage } from '#geo/engine/coverage.ts';
import { segmentOfLine, sideOfLine } from '#geo/engine/network.ts';
import { eachOverlap } from '#geo/engine/stretches.ts';
import { finished } from '../finished.ts';
import type { AskedTown } from './askedTown.ts';
import { pieceOfStretch, type Piece, type Places } from './places.ts';
import type { TownUnit } from './townUnits.ts';

/** Which units a group can go on to from where. */
export interface Joins {
  /** by unit the units that it can go on to; each pair is here both ways */
  readonly beside: readonly ReadonlySet<number>[];
  /** by group the units beside what it serves, or what is locked for it, whether it may grow or not */
  readonly bordering: readonly ReadonlySet<number>[];
}

/** Yields now and then, with short work in between. */
export function* joinsOf(
  asked: AskedTown,
  units: readonly TownUnit[],
  places: Places,
): Generator<null, Joins> {
  const atPlaces = yield* unitsAtPlaces(units, places);
  const isOne = (a: number, b: number) => units[a]!.area === units[b]!.area;
  const beside = joinedAt(units, places, atPlaces, isOne);
  yield null;
  return { beside, bordering: yield* borderingUnits(asked, units, places, atPlaces) };
}

/** By piece the pieces that a group can go on to from it. Pieces are in the order of their segments. */
export const piecesBeside = (pieces: readonly Piece[], places: Places) =>
  joinedAt(pieces, places, finished(unitsAtPlaces(pieces, places)), () => true);

/** They join where they reach the same place, and where they follow each other on one segment. */
function joinedAt(
  pieces: readonly Piece[],
  places: Places,
  atPlaces: ByPlace,
  isOne: (a: number, b: number) => boolean,
): readonly ReadonlySet<number>[] {
  const beside = pieces.map(() => new Set<number>());
  const join = (a: number, b: number) => {
    if (a === b || !isOne(a, b) || areAcross(pieces[a]!, pieces[b]!)) return;
    beside[a]!.add(b);
    beside[b]!.add(a);
  };
  for (const reaching of atPlaces.values()) {
    for (const a of reaching) for (const b of reaching) join(a, b);
  }
  for (let piece = 1; piece < pieces.length; piece++) {
    const [before, after] = [pieces[piece - 1]!, pieces[piece]!];
    if (before.segment === after.segment && places.areTogether(before, after))
      join(piece - 1, piece);
  }
  return beside;
}

/** Across a barrier street from each other: around its end only by way of another street. */
const areAcross = (a: Piece, b: Piece): boolean =>
  a.segment === b.segment && a.side !== null && b.side !== null && a.side !== b.side;

/** Pieces that are dealt with between two yields. */
const AT_ONCE = 2000;

type ByPlace = ReadonlyMap<string, readonly number[]>;

function* unitsAtPlaces(units: readonly Piece[], places: Places): Generator<null, ByPlace> {
  const reaching = new Map<string, number[]>();
  for (const [row, unit] of units.entries()) {
    if (row % AT_ONCE === AT_ONCE - 1) yield null;
    for (const place of new Set(places.reachedBy(unit))) {
      const known = reaching.get(place);
      if (known) known.push(row);
      else reaching.set(place, [row]);
    }
  }
  return reaching;
}

function* borderingUnits(
  asked: AskedTown,
  units: readonly TownUnit[],
  places: Places,
  atPlaces: ByPlace,
): Generator<null, readonly ReadonlySet<number>[]> {
  const { coverage, lockedGroups } = asked;
  const bordering = coverage.groups.map(() => new Set<number>());
  const onSegment = new Map<number, number[]>();
  units.forEach(({ segment }, unit) => {
    const known = onSegment.get(segment);
    if (known) known.push(unit);
    else onSegment.set(segment, [unit]);
  });
  const areaIsOpen = openAreas(asked);
  const border = (groups: readonly number[], piece: Piece) => {
    const along = (onSegment.get(piece.segment) ?? []).filter((unit) =>
      places.areTogether(piece, units[unit]!),
    );
    const at = places.reachedBy(piece).flatMap((place) => atPlaces.get(place) ?? []);
    for (const group of groups) {
      for (const unit of [...along, ...at]) {
        const isOpen = areaIsOpen(group, units[unit]!.area) && !areAcross(piece, units[unit]!);
        if (isOpen) bordering[group]!.add(unit);
      }
    }
  };
  let count = 0;
  for (const { groups, piece } of servedPieces(asked)) {
    border(groups, piece);
    if (++count % AT_ONCE === 0) yield null;
  }
  for (const unit of units) {
    const group = typeof unit.fate === 'number' ? lockedGroups[unit.fate] : null;
    if (group !== null && group !== undefined) border([group], unit);
  }
  return bordering;
}

function* servedPieces({ coverage, barrierStreets }: AskedTown) {
  const { served, network } = coverage;
  for (let row = 0; row < served.count; row++) {
    const groups = groupsOn(coverage, row);
    if (groups.length === 0) continue;
    const line = served.line[row]!;
    const isBarrier = barrierStreets.has(network.streets.streetOf[segmentOfLine(line)]!);
    const stretch = { line, from: served.from[row]!, to: served.to[row]! };
    yield { groups, piece: pieceOfStretch(stretch, isBarrier ? sideOfLine(line) : null) };
  }
}

/** By group the sub-areas that it may grow in: those that it serves some of; in none: outside of all. */
function openAreas({ coverage, question }: AskedTown): (group: number, area: number) => boolean {
  if (!question.withinSubAreas) return () => true;
  const served = coverage.groups.map(() => new Map<number, number>());
  coverage.subAreas.forEach(({ stretches }, area) => {
    eachOverlap(coverage.served, stretches, (row, _, from, to) => {
      for (const group of groupsOn(coverage, row)) {
        const metres = served[group]!;
        metres.set(area, (metres.get(area) ?? 0) + (to - from) / 2);
      }
    });
  });
  const open = served.map((metres) => {
    const areas = [...metres].filter(([, some]) => some >= coverage.sliverMetres);
    return new Set(areas.length > 0 ? areas.map(([area]) => area) : [-1]);
  });
  return (group, area) => open[group]!.has(area);
}

const groupsOn = ({ served }: Coverage, row: number): readonly number[] =>
  served.groupSets[served.groupSet[row]!]!;
