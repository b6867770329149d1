import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Target } from '#geo/plan/target.ts';
import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { at, line, segment, street } from '#tests/engineFixtures.ts';
import { cover } from '#tests/enginePlans.ts';
import type { Coverage } from './coverage.ts';
import { connectedRuns } from './runs.ts';

// Four streets around a square, two that cross in its middle without a node, and a loop.
const segments: readonly Segment[] = [
  named('zuid', [0, 0], [100, 0]),
  named('oost', [100, 100], [100, 0]),
  named('noord', [0, 100], [100, 100]),
  named('west', [0, 0], [0, 100]),
  named('schuin', [0, 0], [100, 100]),
  named('dwars', [100, 0], [0, 100]),
  named('lus', [100, 100], [150, 100], [150, 150], [100, 100]),
];

function named(name: string, ...places: [number, number][]): Segment {
  return segment(name, { name, line: line(...places) });
}

/** A piece of one street, its ends at twentieths so that pieces often touch. */
const piece = fc
  .tuple(
    fc.constantFrom(...segments),
    fc.nat(20),
    fc.nat(20),
    fc.constantFrom('left' as const, 'right' as const, 'both' as const),
  )
  .map(([{ name, line }, a, b, side]): Target => {
    const [from, to] = [a, b].map((part) => along(line[0]!, line[1]!, part / 20));
    return { kind: 'stretch', street: street(name!), from: from!, to: to!, side };
  });

function along(a: [number, number], b: [number, number], part: number): [number, number] {
  return [a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1])];
}

test('runs are what a search through all pairs of stretches finds connected', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
      const coverage = cover(segments, { links: pieces.map((target) => ['group-1', target]) });
      const isGap = (row: number) => coverage.served.depth[row] === 0;
      expect(connectedRuns(coverage, isGap)).toEqual(searchedRuns(coverage, isGap));
    }),
  );
});

function searchedRuns(coverage: Coverage, isMember: (row: number) => boolean): number[][] {
  const left = new Set(Array.from(coverage.served.line, (_, row) => row).filter(isMember));
  const runs: number[][] = [];
  for (const first of left) {
    const run = [first];
    left.delete(first);
    for (const row of run) {
      for (const other of left) {
        if (!areConnected(coverage, row, other)) continue;
        left.delete(other);
        run.push(other);
      }
    }
    runs.push(run.toSorted((a, b) => a - b));
  }
  return runs;
}

function areConnected(coverage: Coverage, a: number, b: number): boolean {
  const { line, from, to } = coverage.served;
  const isSameSegment = Math.floor(line[a]! / 2) === Math.floor(line[b]! / 2);
  if (isSameSegment && from[a]! <= to[b]! && from[b]! <= to[a]!) return true;
  const reached = nodesReached(coverage, b);
  return nodesReached(coverage, a).some((node) => reached.includes(node));
}

/** The places of the segment's own ends that a stretch reaches. */
function nodesReached({ network, served }: Coverage, row: number): string[] {
  const segment = Math.floor(served.line[row]! / 2);
  const { line } = segments[segment]!;
  const length = segmentMetres(network, segment);
  const isAtStart = served.from[row] === 0;
  const isAtEnd = served.to[row] === length;
  return [...(isAtStart ? [String(line[0])] : []), ...(isAtEnd ? [String(line.at(-1))] : [])];
}

test('streets that cross where there is no node are not connected', () => {
  const around = ['zuid', 'oost', 'noord', 'west', 'lus'].map(
    (name) => ['group-1', { kind: 'street', street: street(name) }] as const,
  );
  const near = (name: string, from: [number, number], to: [number, number]) =>
    [
      'group-1',
      { kind: 'stretch', street: street(name), from: at(...from), to: at(...to), side: 'both' },
    ] as const;
  const coverage = cover(segments, {
    links: [
      ...around,
      near('schuin', [0, 0], [30, 30]),
      near('schuin', [70, 70], [100, 100]),
      near('dwars', [0, 100], [30, 70]),
      near('dwars', [70, 30], [100, 0]),
    ],
  });
  expect(connectedRuns(coverage, (row) => coverage.served.depth[row] === 0)).toHaveLength(2);
});
