import { firstRowOf, type Stretches } from './stretches.ts';

/** What the layers have on one line, in the order of the layers. */
export interface LineEntries {
  count: number;
  readonly layer: number[];
  readonly from: number[];
  readonly to: number[];
}

/** Gives what the layers have on a line; the answer holds until the next question. */
export type EntriesOf = (line: number) => LineEntries;

/** For questions about nearly every line below `lineCount`: sorts all stretches by line first. */
export function entriesByLine(layers: readonly Stretches[], lineCount: number): EntriesOf {
  const start = new Uint32Array(lineCount + 1);
  for (const { count, line } of layers) {
    for (let i = 0; i < count && line[i]! < lineCount; i++) start[line[i]! + 1]!++;
  }
  for (let line = 0; line < lineCount; line++) start[line + 1]! += start[line]!;
  const next = start.slice();
  const layerOf = new Uint32Array(start[lineCount]!);
  const rowOf = new Uint32Array(start[lineCount]!);
  layers.forEach(({ count, line }, layer) => {
    for (let i = 0; i < count && line[i]! < lineCount; i++) {
      const at = next[line[i]!]!++;
      layerOf[at] = layer;
      rowOf[at] = i;
    }
  });
  const entries = noEntries();
  return (line) => {
    entries.count = 0;
    for (let at = start[line]!; at < start[line + 1]!; at++) {
      addEntry(entries, layerOf[at]!, layers[layerOf[at]!]!, rowOf[at]!);
    }
    return entries;
  };
}

/** For questions about a few lines: looks each up in every layer. */
export function entriesLookedUp(layers: readonly Stretches[]): EntriesOf {
  const entries = noEntries();
  return (line) => {
    entries.count = 0;
    layers.forEach((stretches, layer) => {
      for (let i = firstRowOf(stretches, line); stretches.line[i] === line; i++) {
        addEntry(entries, layer, stretches, i);
      }
    });
    return entries;
  };
}

const noEntries = (): LineEntries => ({ count: 0, layer: [], from: [], to: [] });

function addEntry(entries: LineEntries, layer: number, { from, to }: Stretches, i: number): void {
  entries.layer[entries.count] = layer;
  entries.from[entries.count] = from[i]!;
  entries.to[entries.count] = to[i]!;
  entries.count++;
}
