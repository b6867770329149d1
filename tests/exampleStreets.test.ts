import { describe, expect, test } from 'vitest';
import type { LngLat } from '#geo/geometry/types.ts';
import type { NumberRange, Segment } from '#geo/streets/segment.ts';
import { edgesOf, edgesTouch, placesApart, sharpestDegrees } from './exampleGeometry.ts';
import { exampleFiles, grouped, keyOf, onBoard, segmentsIn } from './examplePlans.ts';

describe.each(exampleFiles)('the streets of %s', (file) => {
  const segments = segmentsIn(file);
  const named = segments.filter(({ name }) => name !== null);
  const byName = grouped(named, ({ name }) => name!);

  test('are about sixty, on about one square kilometre', () => {
    expect(byName.size).toBeGreaterThanOrEqual(55);
    expect(byName.size).toBeLessThanOrEqual(66);
    const places = segments.flatMap(({ line }) => line.map(onBoard));
    for (const axis of [0, 1] as const) {
      const along = places.map((place) => place[axis]);
      const metres = Math.max(...along) - Math.min(...along);
      expect(metres).toBeGreaterThan(800);
      expect(metres).toBeLessThan(1_100);
    }
  });

  test('have ids of their own, and coordinates of at most six decimals', () => {
    expect(new Set(segments.map(({ id }) => id)).size).toBe(segments.length);
    for (const { id, line } of segments) {
      expect(id).toMatch(/^\d+$/);
      for (const degrees of line.flat()) expect(Number(degrees.toFixed(6))).toBe(degrees);
    }
  });

  test('hang together', () => {
    expect(reachedFrom(segments[0]!, segments)).toBe(segments.length);
  });

  test('each name is one connected street', () => {
    const torn = [...byName].filter(([, own]) => reachedFrom(own[0]!, own) !== own.length);
    expect(torn.map(([name]) => name)).toEqual([]);
  });

  test('meet nowhere but at the junctions they share', () => {
    const edges = segments.flatMap((segment) => edgesOf(segment));
    const wrong: string[] = [];
    for (const [i, one] of edges.entries())
      for (const other of edges.slice(i + 1))
        if (!isMeantToMeet(one, other) && edgesTouch(one, other))
          wrong.push(`${one.of.name} x ${other.of.name} at ${keyOf(one.a)}`);
    expect(wrong).toEqual([]);
  });

  test('leave their junctions at an angle that a corner house fits in', () => {
    const junctions = new Map<string, LngLat[]>();
    for (const { line } of segments) {
      junctions.set(keyOf(line[0]!), [...(junctions.get(keyOf(line[0]!)) ?? []), line[1]!]);
      const end = keyOf(line.at(-1)!);
      junctions.set(end, [...(junctions.get(end) ?? []), line.at(-2)!]);
    }
    const sharp = [...junctions].filter(([junction, towards]) => {
      const at = junction.split(',').map(Number) as [number, number];
      return sharpestDegrees(onBoard(at), towards.map(onBoard)) < 45;
    });
    expect(sharp.map(([junction]) => junction)).toEqual([]);
  });

  test('no piece is a sliver', () => {
    const slivers = segments.filter(({ line }) => {
      const places = line.map(onBoard);
      const metres = places.slice(1).map((b, i) => placesApart(places[i]!, b));
      return metres.reduce((sum, edge) => sum + edge, 0) < 20;
    });
    expect(slivers.map(({ name }) => name)).toEqual([]);
  });

  test('no bend is sharper than a square corner', () => {
    const bent = segments.filter(({ line }) => {
      const places = line.map(onBoard);
      const inner = places.slice(1, -1);
      return inner.some((at, i) => sharpestDegrees(at, [places[i]!, places[i + 2]!]) < 90);
    });
    expect(bent.map(({ name }) => name)).toEqual([]);
  });

  test('every house number of a street stands there once', () => {
    const twice = [...byName].filter(([, own]) => {
      const numbers = own.flatMap(({ left, right }) => [left, right].flatMap(numbersIn));
      return new Set(numbers).size !== numbers.length;
    });
    expect(twice.map(([name]) => name)).toEqual([]);
  });

  test('have every kind of side that real data has', () => {
    const ranges = segments.flatMap(({ left, right }) => [left, right]);
    const parities = new Set(ranges.map((range) => range?.parity ?? 'unknown'));
    expect(parities).toEqual(new Set(['odd', 'even', 'both', 'none', 'unknown']));
    expect(ranges.some((range) => range && range.from > range.to)).toBe(true);
    const isOneSided = ({ left, right }: Segment) =>
      numbersIn(left).length === 0 && numbersIn(right).length > 0;
    expect(segments.some(isOneSided)).toBe(true);
  });

  test('among them a street that comes back to where it starts, a dead end and a numbered path', () => {
    const ends = segments.flatMap(({ line }) => [keyOf(line[0]!), keyOf(line.at(-1)!)]);
    const degrees = grouped(ends, (end) => end);
    expect([...degrees.values()].some(({ length }) => length === 1)).toBe(true);
    // a street all of whose ends are its own twice is a ring
    const isRing = (own: readonly Segment[]) => {
      const ends = own.flatMap(({ line }) => [keyOf(line[0]!), keyOf(line.at(-1)!)]);
      return ends.every((end) => ends.filter((other) => other === end).length === 2);
    };
    expect([...byName.values()].some(isRing)).toBe(true);
    const paths = named.filter(({ name }) => name!.endsWith('pad'));
    expect(paths.some(({ left }) => numbersIn(left).length > 0)).toBe(true);
  });
});

function reachedFrom(first: Segment, segments: readonly Segment[]): number {
  const reached = new Set([first]);
  const ends = ({ line }: Segment) => [keyOf(line[0]!), keyOf(line.at(-1)!)];
  // a set grows while it is walked
  for (const one of reached)
    for (const other of segments)
      if (ends(other).some((end) => ends(one).includes(end))) reached.add(other);
  return reached.size;
}

type Edge = ReturnType<typeof edgesOf>[number];

/** Edges that follow each other on one line, or start from a junction of both. */
function isMeantToMeet(one: Edge, other: Edge): boolean {
  const shared = [one.a, one.b].filter((place) =>
    [other.a, other.b].some((end) => keyOf(end) === keyOf(place)),
  );
  if (shared.length !== 1) return false;
  const isEnd = ({ line }: Segment) =>
    [line[0]!, line.at(-1)!].some((end) => keyOf(end) === keyOf(shared[0]!));
  return one.of === other.of || (isEnd(one.of) && isEnd(other.of));
}

function numbersIn(range: NumberRange | null): number[] {
  if (!range || range.parity === 'none') return [];
  const [low, high] = [Math.min(range.from, range.to), Math.max(range.from, range.to)];
  const step = range.parity === 'both' ? 1 : 2;
  return Array.from({ length: (high - low) / step + 1 }, (_, i) => low + i * step);
}
