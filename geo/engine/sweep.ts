import type { ServedStretches } from './coverage.ts';
import type { Stretches } from './stretches.ts';

/**
 * Cuts what is in scope wherever the groups that serve it change.
 * @param scope what is to be cut
 * @param layers one a group: what it serves, in scope or not
 * @param held what is served without anything that is planned; null when nothing is planned
 */
export function sweep(
  scope: Stretches,
  layers: readonly Stretches[],
  held: Stretches | null,
): ServedStretches {
  const entries = entriesByLine(scope, held ? [...layers, held] : layers);
  const sets = groupSetTable();
  const output = collectServed();
  for (let i = 0; i < scope.count; i++) {
    const line = scope.line[i]!;
    const cuts = cutsWithin(entries, line, scope.from[i]!, scope.to[i]!);
    for (let cut = 1; cut < cuts.length; cut++) {
      const [from, to] = [cuts[cut - 1]!, cuts[cut]!];
      const active = layersOver(entries, line, from, to);
      const isHeld = held === null || active.at(-1) === layers.length;
      const groups = held && isHeld ? active.slice(0, -1) : active;
      output.add(line, from, to, groups.length, sets.rowOf(groups), groups.length > 0 && !isHeld);
    }
  }
  return { ...output.done(), groupSets: sets.sets };
}

/** The stretches of all layers by line; those of one line in the order of the layers. */
interface Entries {
  readonly start: Uint32Array;
  readonly layer: Uint32Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
}

function entriesByLine(scope: Stretches, layers: readonly Stretches[]): Entries {
  const lineCount = scope.count > 0 ? scope.line[scope.count - 1]! + 1 : 0;
  const start = new Uint32Array(lineCount + 1);
  const eachEntry = (visit: (layer: number, stretches: Stretches, i: number) => void) =>
    layers.forEach((stretches, layer) => {
      for (let i = 0; i < stretches.count && stretches.line[i]! < lineCount; i++) {
        visit(layer, stretches, i);
      }
    });
  eachEntry((_, { line }, i) => start[line[i]! + 1]!++);
  for (let line = 0; line < lineCount; line++) start[line + 1]! += start[line]!;
  const count = start[lineCount]!;
  const entries = {
    start,
    layer: new Uint32Array(count),
    from: new Float64Array(count),
    to: new Float64Array(count),
  };
  const next = start.slice();
  eachEntry((layer, stretches, i) => {
    const entry = next[stretches.line[i]!]!++;
    entries.layer[entry] = layer;
    entries.from[entry] = stretches.from[i]!;
    entries.to[entry] = stretches.to[i]!;
  });
  return entries;
}

/** Both ends and every position between at which a layer begins or ends, ascending. */
function cutsWithin(entries: Entries, line: number, from: number, to: number): number[] {
  const cuts = [from, to];
  for (let entry = entries.start[line]!; entry < entries.start[line + 1]!; entry++) {
    for (const cut of [entries.from[entry]!, entries.to[entry]!]) {
      if (cut > from && cut < to) cuts.push(cut);
    }
  }
  if (cuts.length === 2) return cuts;
  cuts.sort((a, b) => a - b);
  return cuts.filter((cut, i) => cut !== cuts[i - 1]);
}

function layersOver(entries: Entries, line: number, from: number, to: number): number[] {
  const layers: number[] = [];
  for (let entry = entries.start[line]!; entry < entries.start[line + 1]!; entry++) {
    if (entries.from[entry]! <= from && entries.to[entry]! >= to)
      layers.push(entries.layer[entry]!);
  }
  return layers;
}

function groupSetTable() {
  const sets: (readonly number[])[] = [[]];
  const rows = new Map([['', 0]]);
  const rowOf = (groups: readonly number[]): number => {
    const key = groups.join();
    const known = rows.get(key);
    if (known !== undefined) return known;
    rows.set(key, sets.length);
    return sets.push(groups) - 1;
  };
  return { sets, rowOf };
}

function collectServed() {
  const columns = {
    line: [] as number[],
    from: [] as number[],
    to: [] as number[],
    depth: [] as number[],
    groupSet: [] as number[],
    planned: [] as number[],
  };
  const { line, from, to, depth, groupSet, planned } = columns;
  return {
    add(
      onLine: number,
      start: number,
      end: number,
      groups: number,
      set: number,
      isPlanned: boolean,
    ): void {
      const last = line.length - 1;
      const goesOn =
        line[last] === onLine &&
        to[last] === start &&
        groupSet[last] === set &&
        planned[last] === Number(isPlanned);
      if (goesOn) {
        to[last] = end;
        return;
      }
      line.push(onLine);
      from.push(start);
      to.push(end);
      depth.push(groups);
      groupSet.push(set);
      planned.push(Number(isPlanned));
    },
    done: () => ({
      count: line.length,
      line: Uint32Array.from(line),
      from: Float64Array.from(from),
      to: Float64Array.from(to),
      depth: Uint16Array.from(depth),
      groupSet: Uint32Array.from(groupSet),
      planned: Uint8Array.from(planned),
    }),
  };
}
