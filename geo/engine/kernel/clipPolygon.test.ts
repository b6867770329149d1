import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { preparePolygon } from '#geo/geometry/preparedPolygon.ts';
import type { LngLat, Polygon } from '#geo/geometry/types.ts';
import { metresAfter, segmentMetres } from '#geo/streets/measuredStreets.ts';
import { exactPieces } from '#tests/engineExact.ts';
import { flatNetwork, type GridSize } from '#tests/engineGrids.ts';
import { closed, latticeLines, latticePlace, latticePolygon } from '#tests/engineLattices.ts';
import type { Network } from '../network.ts';
import type { AreaLines } from './areaLines.ts';
import { clipPolygon } from './clipPolygon.ts';
import { followTrack, lineOfTrack, segmentOfTrack } from './followTrack.ts';
import { workspaceOf } from './workspace.ts';

type Part = readonly [track: number, from: number, to: number];

/** What the kernel found, track by track. */
function partsOf(network: Network, lines: AreaLines): Part[] {
  const { tracksPerSegment, cutTrack, partStart } = lines;
  const cut = new Set(cutTrack.subarray(0, lines.cutCount));
  const parts: Part[] = [];
  const addWhole = (track: number) => {
    const metres = segmentMetres(network, segmentOfTrack(network, track));
    if (!cut.has(track) && metres > 0) parts.push([track, 0, metres]);
  };
  for (let range = 0; range < lines.rangeCount; range++) {
    const end = tracksPerSegment * lines.ranges[2 * range + 1]!;
    for (let track = tracksPerSegment * lines.ranges[2 * range]!; track < end; track++) {
      addWhole(track);
    }
  }
  lines.whole.subarray(0, lines.wholeCount).forEach(addWhole);
  for (let i = 0; i < lines.cutCount; i++) {
    for (let part = partStart[i]!; part < partStart[i + 1]!; part++) {
      parts.push([cutTrack[i]!, lines.partFrom[part]!, lines.partTo[part]!]);
    }
  }
  return parts.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** What exact predicates find, one track after the other. */
function followedParts(network: Network, polygon: Polygon): Part[] {
  const prepared = preparePolygon(polygon);
  const parts: Part[] = [];
  const tracks = (network.frontage ? 2 : 1) * network.streets.segmentCount;
  for (let track = 0; track < tracks; track++) {
    followTrack(network, track, prepared, (from, to) => {
      if (from === to) return;
      const last = parts.at(-1);
      if (last && last[0] === track && last[2] >= from)
        parts[parts.length - 1] = [track, last[1], to];
      else parts.push([track, from, to]);
    });
  }
  return parts;
}

const kernelParts = (network: Network, polygon: Polygon) =>
  partsOf(network, clipPolygon(workspaceOf(network), polygon));

const gridSize: fc.Arbitrary<GridSize> = fc.tuple(
  fc.integer({ min: 1, max: 5 }),
  fc.integer({ min: 1, max: 5 }),
);

/** A line that turns at right angles only: displaced by a whole number it is on whole numbers. */
const squareLineOf = fc
  .tuple(
    latticePlace,
    fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 6 })), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([start, turns]) => {
    const line: LngLat[] = [start];
    for (const [isAcross, to] of turns) {
      const [x, y] = line.at(-1)!;
      line.push(isAcross ? [to, y] : [x, to]);
    }
    return line;
  });

describe('on a lattice, with exact fractions', () => {
  test('every piece of a middle line is judged as its middle is', () => {
    fc.assert(
      fc.property(latticeLines, latticePolygon, gridSize, (lines, polygon, size) => {
        expect(misjudged(flatNetwork(lines, size, 0), polygon)).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });

  test('every piece of a frontage line is judged as its middle is', () => {
    const lines = fc.array(squareLineOf, { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(
        lines,
        latticePolygon,
        gridSize,
        fc.constantFrom(1, 2),
        (some, polygon, size, off) => {
          expect(misjudged(flatNetwork(some, size, off), polygon)).toEqual([]);
        },
      ),
      { numRuns: 3_000 },
    );
  });
});

/** Pieces of tracks of which the kernel does not keep all that is inside, or something else. */
function misjudged(network: Network, polygon: Polygon): Part[] {
  const parts = kernelParts(network, polygon);
  const wrong: Part[] = [];
  const tracks = (network.frontage ? 2 : 1) * network.streets.segmentCount;
  for (let track = 0; track < tracks; track++) {
    const kept = parts.filter((part) => part[0] === track);
    for (const [from, to, isIn] of exactParts(network, polygon, track)) {
      const inside = kept.reduce((sum, part) => sum + shared(part, from, to), 0);
      if (Math.abs(inside - (isIn ? to - from : 0)) > 1e-5) wrong.push([track, from, to]);
    }
  }
  return wrong;
}

/** A track cut wherever it may enter or leave, in metres along its segment. */
function exactParts(network: Network, polygon: Polygon, track: number) {
  const line = lineOfTrack(network, track);
  const first = network.streets.coordStart[segmentOfTrack(network, track)]!;
  let before = 0;
  return Array.from({ length: line.length / 2 - 1 }, (_, i) => {
    const start = before;
    const metres = metresAfter(network, first + i);
    before += metres;
    return exactPieces(polygon, placeOf(line, i), placeOf(line, i + 1)).map(
      ({ from, to, isIn }) => [start + from * metres, start + to * metres, isIn] as const,
    );
  }).flat();
}

const placeOf = (line: Float64Array, i: number): LngLat => [line[2 * i]!, line[2 * i + 1]!];
const shared = ([, from, to]: Part, start: number, end: number) =>
  Math.max(0, Math.min(to, end) - Math.max(from, start));

describe('to the bit as exact predicates have it', () => {
  test('on a lattice', () => {
    fc.assert(
      fc.property(
        latticeLines,
        latticePolygon,
        gridSize,
        fc.constantFrom(0, 1),
        (lines, polygon, size, off) => {
          const network = flatNetwork(lines, size, off);
          expect(kernelParts(network, polygon)).toEqual(followedParts(network, polygon));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('anywhere, and in areas that reach far beyond the streets', () => {
    const degrees = fc.double({ min: 0, max: 6, noNaN: true });
    const line = fc.array(fc.tuple(degrees, degrees), { minLength: 2, maxLength: 6 });
    const lines = fc.array(line, { minLength: 1, maxLength: 30 });
    const far = fc.double({ min: -20, max: 30, noNaN: true });
    const corner = fc.oneof(fc.tuple(degrees, degrees), fc.tuple(far, far));
    const polygons = fc.array(fc.array(corner, { minLength: 3, maxLength: 20 }).map(closed), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(
        lines,
        polygons,
        gridSize,
        fc.constantFrom(0, 0.3),
        (some, polygon, size, off) => {
          const network = flatNetwork(some, size, off);
          expect(kernelParts(network, polygon)).toEqual(followedParts(network, polygon));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('where lines follow the border so closely that arithmetic cannot tell them apart', () => {
    const scales = fc.constantFrom(1, 180, 20_000);
    const corner = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    // on which edge, how far along it, and how many roundings beside it
    const step = fc.integer({ min: -3, max: 3 });
    const along = fc.tuple(fc.nat(20), fc.double({ min: -0.2, max: 1.2, noNaN: true }), step, step);
    const line = fc.array(along, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(
        scales,
        fc.array(corner, { minLength: 3, maxLength: 6 }),
        fc.array(line, { minLength: 1, maxLength: 12 }),
        gridSize,
        (scale, unit, ways, size) => {
          const corners = unit.map(([x, y]): LngLat => [scale * x, scale * y]);
          const lines = ways.map((way) =>
            way.map(([edge, part, east, north]): LngLat => {
              const from = corners[edge % corners.length]!;
              const to = corners[(edge + 1) % corners.length]!;
              const rounding = scale * 2 ** -53;
              return [
                from[0] + part * (to[0] - from[0]) + east * rounding,
                from[1] + part * (to[1] - from[1]) + north * rounding,
              ];
            }),
          );
          const network = flatNetwork(lines, size, 0);
          const polygon = [closed(corners)];
          expect(kernelParts(network, polygon)).toEqual(followedParts(network, polygon));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
