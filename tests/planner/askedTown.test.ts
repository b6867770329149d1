import { expect, test } from 'vitest';
import type { LngLat } from '#geo/geometry/types.ts';
import { pick, randomFrom } from '#geo/planner/random.ts';
import type { Barrier, PlanningQuestion } from '#geo/planner/town/question.ts';
import { streetRefOf } from '#geo/streets/streetRef.ts';
import { wageningen } from '../engineData.ts';
import { hasSharedData, NO_SHARED_DATA } from '../sharedData.ts';
import { coverageOf, proposed } from './townFixtures.ts';

/** A corner at fractions of the town's width and height. */
function cornersOf(segments: ReturnType<typeof wageningen>) {
  const places = segments.flatMap(({ line }) => line);
  const range = (axis: 0 | 1) => {
    const all = places.map((place) => place[axis]);
    return [Math.min(...all), Math.max(...all)] as const;
  };
  const [[west, east], [south, north]] = [range(0), range(1)];
  return (x: number, y: number): [number, number] => [
    west + x * (east - west),
    south + y * (north - south),
  ];
}

test.skipIf(!hasSharedData).each([1, 2, 3, 4, 5, 6, 7, 8])(
  `every plan of a real town keeps the rules of whatever is asked: %d${hasSharedData ? '' : NO_SHARED_DATA}`,
  (seed) => {
    const segments = wageningen();
    const corner = cornersOf(segments);
    const box = (x0: number, y0: number, x1: number, y1: number) => [
      corner(x0, y0),
      corner(x1, y0),
      corner(x1, y1),
      corner(x0, y1),
      corner(x0, y0),
    ];
    const coverage = coverageOf({
      segments,
      areas: [box(0.1, 0.1, 0.4, 0.4), box(0.35, 0.3, 0.7, 0.6)],
      subAreas: [box(0, 0, 0.5, 1), box(0.5, 0, 1, 0.6)],
    });
    const random = randomFrom(seed);
    const { network } = coverage;
    const street = () => streetRefOf(network, Math.floor(random() * network.streets.streetCount));
    const line: readonly LngLat[] = [corner(random(), 0), corner(random(), 1)];
    const barriers: readonly Barrier[] = [
      { kind: 'street', street: street() },
      { kind: 'street', street: street() },
      { kind: 'line', name: 'kanaal', line },
    ];
    const asked: Partial<PlanningQuestion> = {
      capacity: 60 + Math.floor(200 * random()),
      least: pick(random, [0, 20]),
      share: pick(random, [0.8, 1]),
      withinSubAreas: pick(random, [true, false]),
      together: [[street().key, street().key], [street().key]],
      barriers: barriers.filter(() => random() < 0.6),
    };
    // each of the plans is checked on the way
    const { proposals } = proposed(coverage, asked, 60);
    expect(proposals.length).toBeGreaterThan(0);
  },
  30_000,
);
