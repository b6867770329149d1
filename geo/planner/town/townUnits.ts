import type { Coverage } from '#geo/engine/coverage.ts';
import { gapsOf } from '#geo/engine/gaps.ts';
import { segmentOfLine, sideOfLine } from '#geo/engine/network.ts';
import { stretchesOfRows } from '#geo/engine/stretchesOfRows.ts';
import { collectStretches, intersect, subtract, type Stretches } from '#geo/engine/stretches.ts';
import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import type { Side } from '#geo/streets/streetsData.ts';
import type { AskedTown } from './askedTown.ts';
import type { HouseholdCounter } from './households.ts';
import type { LineStretch } from './question.ts';

/** Uncovered stretches of one segment that go to one group. */
export interface TownUnit {
  readonly segment: number;
  /** the side that it is on, along a street that parts the two; else null */
  readonly side: Side | null;
  /** row of the sub-area that it counts to; -1: none, or nobody asks */
  readonly area: number;
  readonly fate: Fate;
  readonly stretches: readonly LineStretch[];
  readonly households: number;
  /** a side counts half */
  readonly metres: number;
}

/** Whether it is to be divided, left out, or in a locked proposal: that one's row. */
export type Fate = 'open' | 'left-out' | number;

/**
 * The gaps of a coverage, cut by segment, and where the question parts them: by what is locked and
 * what is left out, by sub-area, and along a barrier street by side. A unit that takes more than a new
 * group does is cut in equal pieces. In the order of the segments.
 */
export function* townUnits(
  asked: AskedTown,
  households: HouseholdCounter,
): Generator<null, readonly TownUnit[]> {
  const { coverage, question } = asked;
  const fates = fatesOf(asked);
  yield null;
  const whole = fates.flatMap(({ fate, stretches }) =>
    areasOf(asked, stretches).flatMap(({ area, stretches: own }) =>
      bySegment(asked, own, fate, area),
    ),
  );
  yield null;
  const kept = question.withinSubAreas ? withoutCrumbs(coverage, whole) : whole;
  const units: TownUnit[] = [];
  for (const [i, unit] of kept.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) yield null;
    units.push(...piecesOf(asked, households, unit));
  }
  return units.sort((a, b) => a.segment - b.segment);
}

/** Units that are dealt with between two yields. */
const AT_ONCE = 2000;

function fatesOf({ coverage, question, lockedGroups }: AskedTown) {
  const rows = gapsOf(coverage).gaps.flatMap((gap) => gap.rows);
  let open = stretchesOfRows(
    coverage.served,
    rows.toSorted((a, b) => a - b),
  );
  const take = (fate: Fate, stretches: readonly LineStretch[]) => {
    const own = intersect(open, stretchesIn(stretches));
    open = subtract(open, own);
    return { fate, stretches: own };
  };
  const locked = question.locked.flatMap(({ stretches }, row) =>
    lockedGroups[row] === -1 ? [] : [take(row, stretches)],
  );
  const leftOut = take('left-out', question.leftOut);
  return [...locked, leftOut, { fate: 'open' as Fate, stretches: open }];
}

/** Stretches of a list as a set. */
export function stretchesIn(list: readonly LineStretch[]): Stretches {
  const set = collectStretches(list.length);
  for (const { line, from, to } of list) set.add(line, from, to);
  return set.done();
}

/** Each stretch counts to the first sub-area that it is in. */
function areasOf({ coverage, question }: AskedTown, stretches: Stretches) {
  if (!question.withinSubAreas) return [{ area: -1, stretches }];
  let rest = stretches;
  const inside = coverage.subAreas.map(({ stretches: area }, row) => {
    const own = intersect(rest, area);
    rest = subtract(rest, own);
    return { area: row, stretches: own };
  });
  return [...inside, { area: -1, stretches: rest }];
}

type Whole = Omit<TownUnit, 'households' | 'metres'>;

/** By segment, and along a barrier street by side. */
export function bySegment(
  { coverage, barrierStreets }: Pick<AskedTown, 'coverage' | 'barrierStreets'>,
  { count, line, from, to }: Stretches,
  fate: Fate,
  area: number,
): readonly Whole[] {
  const { streetOf } = coverage.network.streets;
  const units: (Whole & { readonly stretches: LineStretch[] })[] = [];
  for (let i = 0; i < count; i++) {
    const segment = segmentOfLine(line[i]!);
    const side = barrierStreets.has(streetOf[segment]!) ? sideOfLine(line[i]!) : null;
    const last = units.at(-1);
    const stretch = { line: line[i]!, from: from[i]!, to: to[i]! };
    if (last && last.segment === segment && last.side === side) last.stretches.push(stretch);
    else units.push({ segment, side, area, fate, stretches: [stretch] });
  }
  return units;
}

const metresIn = (stretches: readonly LineStretch[]): number =>
  stretches.reduce((sum, { from, to }) => sum + to - from, 0) / 2;

/** Borders cut slivers from what ends at them: these go with the longest other piece of their segment. */
function withoutCrumbs({ sliverMetres }: Coverage, units: readonly Whole[]): readonly Whole[] {
  const bySide = new Map<string, Whole[]>();
  for (const unit of units) {
    const key = `${unit.segment} ${unit.side} ${unit.fate}`;
    bySide.set(key, [...(bySide.get(key) ?? []), unit]);
  }
  const kept: Whole[] = [];
  for (const own of bySide.values()) {
    const [first, ...others] = own.toSorted(
      (a, b) => metresIn(b.stretches) - metresIn(a.stretches),
    );
    const crumbs = others.filter(({ stretches }) => metresIn(stretches) < sliverMetres);
    const stretches = [first!, ...crumbs].flatMap((unit) => unit.stretches);
    kept.push({ ...first!, stretches }, ...others.filter((unit) => !crumbs.includes(unit)));
  }
  return kept;
}

function piecesOf(
  { coverage, question }: AskedTown,
  households: HouseholdCounter,
  unit: Whole,
): readonly TownUnit[] {
  const whole = pieceOf(households, unit, 0, Infinity);
  const pieces = Math.ceil((whole.households * question.participation) / question.capacity);
  if (pieces <= 1 || unit.fate !== 'open') return [whole];
  const metres = segmentMetres(coverage.network, unit.segment);
  return Array.from({ length: pieces }, (_, i) =>
    pieceOf(households, unit, (metres * i) / pieces, (metres * (i + 1)) / pieces),
  ).filter(({ stretches }) => stretches.length > 0);
}

function pieceOf(households: HouseholdCounter, unit: Whole, start: number, end: number): TownUnit {
  const stretches = unit.stretches.flatMap(({ line, from, to }): LineStretch[] => {
    const piece = { line, from: Math.max(start, from), to: Math.min(end, to) };
    return piece.from < piece.to ? [piece] : [];
  });
  return {
    ...unit,
    stretches,
    households: stretches.reduce(
      (sum, { line, from, to }) => sum + households.along(line, from, to),
      0,
    ),
    metres: metresIn(stretches),
  };
}
