import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgeMetres } from '#geo/geometry/ruler.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { DIEREN, segmentsIn } from '#tests/examplePlans.ts';
import { buildStreetsData } from './buildStreetsData.ts';
import { streetFollowing } from './followStreet.ts';
import { measureStreets, segmentMetres } from './measuredStreets.ts';
import { placeAt } from './positions.ts';
import { shortestWay, wayEndsAt } from './shortestWay.ts';
import { streetGraph } from './streetGraph.ts';

const measured = measureStreets(buildStreetsData(segmentsIn(DIEREN)));
const follow = streetFollowing(streetGraph(measured));
const all = [...Array(measured.streets.segmentCount).keys()];

const metresOf = (line: readonly LngLat[]) =>
  line.slice(1).reduce((sum, place, i) => sum + edgeMetres(...line[i]!, ...place), 0);

const position = fc
  .record({
    segment: fc.nat(all.length - 1),
    share: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
  })
  .map(({ segment, share }) => ({ segment, metres: share * segmentMetres(measured, segment) }));

describe('the way along the streets between two places', () => {
  test('is as long as the shortest that there is, and begins and ends there', () => {
    fc.assert(
      fc.property(position, fc.array(position, { minLength: 1, maxLength: 3 }), (from, goals) => {
        const start = placeAt(measured, from.segment, from.metres);
        // one after the other, as a pointer hovers
        const followTo = follow(start, 5);
        for (const goal of goals) {
          if (goal.segment === from.segment) continue;
          const end = placeAt(measured, goal.segment, goal.metres);
          const ends = [from, goal].map(({ segment, metres }) =>
            wayEndsAt(measured, segment, metres),
          );
          const shortest = shortestWay(measured, all, ends[0]!, ends[1]!);
          const line = followTo(end);
          expect(line === null).toBe(shortest === null);
          if (!line || !shortest) continue;
          expect(Math.abs(metresOf(line) - shortest.metres)).toBeLessThan(0.001);
          expect(edgeMetres(...line[0]!, ...start)).toBeLessThan(0.001);
          expect(edgeMetres(...line.at(-1)!, ...end)).toBeLessThan(0.001);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('has the corners of the streets themselves', () => {
    const corners = new Set<string>();
    const { lngLat } = measured.streets;
    for (let at = 0; at < lngLat.length; at += 2) corners.add(`${lngLat[at]},${lngLat[at + 1]}`);
    const line = follow(placeAt(measured, 0, 3), 5)(placeAt(measured, all.length - 1, 3))!;
    expect(line.length).toBeGreaterThan(3);
    for (const place of line.slice(1, -1)) expect(corners.has(place.join())).toBe(true);
  });

  test('is none where no street is near', () => {
    expect(follow([0, 0], 5)([5, 52])).toBeNull();
    expect(follow(placeAt(measured, 0, 3), 5)([0, 0])).toBeNull();
  });
});
