import { changedLines } from './changedLines.ts';
import type { ServedStretches } from './coverage.ts';
import { groupSetTable, type GroupSetTable } from './groupSets.ts';
import {
  entriesByLine,
  entriesLookedUp,
  type EntriesOf,
  type LineEntries,
} from './layerEntries.ts';
import { collectServed, type ServedCollector } from './servedRows.ts';
import { firstRowOf, type Stretches } from './stretches.ts';

export interface SweepQuestion {
  /** what is to be cut wherever the groups that serve it change */
  readonly scope: Stretches;
  /** one a group: what it serves, in scope or not */
  readonly layers: readonly Stretches[];
  /** what is served without anything that is planned; null when nothing is planned */
  readonly held: Stretches | null;
}

/** Cuts what is in scope wherever the groups that serve it change. */
export function sweep(question: SweepQuestion): ServedStretches {
  const { scope } = question;
  const lineCount = scope.count > 0 ? scope.line[scope.count - 1]! + 1 : 0;
  const sweeper = makeSweeper(question, entriesByLine(allLayers(question), lineCount));
  sweeper.sweepRows(0, scope.count);
  return sweeper.done();
}

/**
 * The same as `sweep`, from the answer to a question that differs in some layers only: what is not
 * touched by them is copied. Sets of groups keep their numbers, also those not in use any more.
 */
export function resweep(
  before: { readonly question: SweepQuestion; readonly served: ServedStretches },
  question: SweepQuestion,
): ServedStretches {
  const { scope } = question;
  if (!isComparable(before.question, question)) return sweep(question);
  const lines = changedLines(allLayers(before.question), allLayers(question));
  if (lines.length > scope.count / 4) return sweep(question);

  const { served } = before;
  const sweeper = makeSweeper(question, entriesLookedUp(allLayers(question)), served);
  let copied = 0;
  for (const line of lines) {
    const row = firstRowOf(served, line);
    if (served.line[row] !== line) continue;
    sweeper.rows.copy(served, copied, row);
    sweeper.sweepRows(firstRowOf(scope, line), firstRowOf(scope, line + 1));
    copied = firstRowOf(served, line + 1);
  }
  sweeper.rows.copy(served, copied, served.count);
  return sweeper.done();
}

function isComparable(before: SweepQuestion, now: SweepQuestion): boolean {
  return (
    before.scope === now.scope &&
    before.layers.length === now.layers.length &&
    (before.held === null) === (now.held === null)
  );
}

const allLayers = ({ layers, held }: SweepQuestion) => (held ? [...layers, held] : layers);

interface Sweeper {
  readonly rows: ServedCollector;
  readonly sweepRows: (first: number, end: number) => void;
  readonly done: () => ServedStretches;
}

function makeSweeper(
  { scope, layers, held }: SweepQuestion,
  entriesOf: EntriesOf,
  before?: ServedStretches,
): Sweeper {
  const sets = groupSetTable(before?.groupSets);
  const rows = collectServed(before?.count ?? scope.count);
  const heldLayer = held ? layers.length : -1;
  return {
    rows,
    sweepRows: (first, end) => {
      for (let row = first; row < end; row++) {
        const line = scope.line[row]!;
        sweepStretch(
          entriesOf(line),
          heldLayer,
          sets,
          rows,
          line,
          scope.from[row]!,
          scope.to[row]!,
        );
      }
    },
    done: () => ({ ...rows.done(), groupSets: sets.sets }),
  };
}

/** One stretch of the scope, from one cut to the next. */
function sweepStretch(
  entries: LineEntries,
  heldLayer: number,
  sets: GroupSetTable,
  rows: ServedCollector,
  line: number,
  from: number,
  to: number,
): void {
  if (entries.count === 0) {
    rows.add(line, from, to, 0, 0, 0);
    return;
  }
  const cuts = cutsWithin(entries, from, to);
  for (let cut = 1; cut < cuts.length; cut++) {
    const active = layersOver(entries, cuts[cut - 1]!, cuts[cut]!);
    const isHeld = heldLayer < 0 || active.at(-1) === heldLayer;
    const groups = heldLayer >= 0 && isHeld ? active.slice(0, -1) : active;
    const planned = groups.length > 0 && !isHeld ? 1 : 0;
    const set = groups.length > 0 ? sets.rowOf(groups) : 0;
    rows.add(line, cuts[cut - 1]!, cuts[cut]!, groups.length, set, planned);
  }
}

/** Both ends and every position between at which a layer begins or ends, ascending. */
function cutsWithin(entries: LineEntries, from: number, to: number): number[] {
  const cuts = [from, to];
  for (let i = 0; i < entries.count; i++) {
    if (entries.from[i]! > from && entries.from[i]! < to) cuts.push(entries.from[i]!);
    if (entries.to[i]! > from && entries.to[i]! < to) cuts.push(entries.to[i]!);
  }
  if (cuts.length === 2) return cuts;
  cuts.sort((a, b) => a - b);
  return cuts.filter((cut, i) => cut !== cuts[i - 1]);
}

function layersOver(entries: LineEntries, from: number, to: number): number[] {
  const layers: number[] = [];
  for (let i = 0; i < entries.count; i++) {
    if (entries.from[i]! <= from && entries.to[i]! >= to) layers.push(entries.layer[i]!);
  }
  return layers;
}
