import { describe, expect, test } from 'vitest';
import type { Coverage } from '#geo/engine/coverage.ts';
import { coverageOfPlan } from '#geo/engine/coverageOfPlan.ts';
import { compileNetwork, segmentOfLine } from '#geo/engine/network.ts';
import { reportOf } from '#geo/engine/reportOf.ts';
import type { Area } from '#geo/plan/area.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { segmentIdAt } from '#geo/streets/streetsData.ts';
import { sampleSides, type SampledSide } from './bruteForceCoverage.ts';
import { district, liechtenstein, planOfAreas, polygon, wageningen } from './engineData.ts';
import { hasSharedData, NO_SHARED_DATA } from './sharedData.ts';

interface Case {
  readonly segments: readonly Segment[];
  readonly areas: readonly Area[];
  readonly districts: readonly Area[];
  readonly frontageMetres: number;
  readonly stepMetres: number;
}

function bothWays(given: Case) {
  const { frontageMetres, segments, areas, districts } = given;
  const network = compileNetwork(buildStreetsData(segments), { frontageMetres });
  const plan = withFrontage(planOfAreas(areas), frontageMetres);
  const data = { districts: districts.map((area, i) => district(`${i}`, area)), addresses: null };
  const coverage = coverageOfPlan(network, plan, data, { purpose: 'all', scenario: null });
  return { coverage, report: reportOf(coverage), sampled: sampleSides(segments, given) };
}

function withFrontage(plan: Plan, frontageMetres: number): Plan {
  return { ...plan, settings: { settings: { ...plan.settings['settings']!, frontageMetres } } };
}

/** Metres of each side, not halved: in scope, covered and covered twice. */
function sidesOf({ network, served }: Coverage) {
  const sides = new Map<string, { inScope: number; covered: number; overlap: number }>();
  for (let row = 0; row < served.count; row++) {
    const line = served.line[row]!;
    const key = `${segmentIdAt(network.streets, segmentOfLine(line))} ${line % 2 ? 'right' : 'left'}`;
    const side = sides.get(key) ?? { inScope: 0, covered: 0, overlap: 0 };
    sides.set(key, side);
    const metres = served.to[row]! - served.from[row]!;
    side.inScope += metres;
    if (served.depth[row]! > 0) side.covered += metres;
    if (served.depth[row]! > 1) side.overlap += metres;
  }
  return sides;
}

/** The greatest difference on one side, in metres. */
function greatestDifference(coverage: Coverage, sampled: readonly SampledSide[]): number {
  const sides = sidesOf(coverage);
  const differences = sampled.flatMap(({ segment, side, inScope, covered, overlap }) => {
    const found = sides.get(`${segment} ${side}`) ?? { inScope: 0, covered: 0, overlap: 0 };
    return [found.inScope - inScope, found.covered - covered, found.overlap - overlap];
  });
  return Math.max(...differences.map(Math.abs));
}

const sum = (sampled: readonly SampledSide[], metres: (side: SampledSide) => number) =>
  sampled.reduce((total, side) => total + metres(side) / 2, 0);

function expectWithin(actual: number, expected: number, share: number): void {
  expect(expected).toBeGreaterThan(0);
  expect(Math.abs(actual / expected - 1)).toBeLessThan(share);
}

// drawn by hand over the north of Wageningen: they overlap, the second has a bay and a hole
const west = polygon([
  [5.6495, 51.9748],
  [5.6634, 51.9752],
  [5.6621, 51.9796],
  [5.6652, 51.9829],
  [5.6577, 51.9871],
  [5.6502, 51.9843],
  [5.6495, 51.9748],
]);
const east = polygon(
  [
    [5.6605, 51.9758],
    [5.6724, 51.9765],
    [5.6719, 51.9862],
    [5.6668, 51.9869],
    [5.6671, 51.9803],
    [5.6629, 51.9808],
    [5.6605, 51.9758],
  ],
  [
    [5.6661, 51.9772],
    [5.6698, 51.9781],
    [5.6684, 51.9793],
    [5.6661, 51.9772],
  ],
);
const buurt = polygon([
  [5.6521, 51.9744],
  [5.6712, 51.9751],
  [5.6731, 51.9849],
  [5.6602, 51.9894],
  [5.6511, 51.9851],
  [5.6521, 51.9744],
]);

describe.skipIf(!hasSharedData)(`the engine agrees with sampling (else: ${NO_SHARED_DATA})`, () => {
  test.each([10, 0, 25])('on Wageningen with houses at %d m', (frontageMetres) => {
    const stepMetres = 0.1;
    const { coverage, report, sampled } = bothWays({
      segments: wageningen(),
      areas: [west, east],
      districts: [buurt],
      frontageMetres,
      stepMetres,
    });
    // a border crosses a side a few times at most, and each crossing is half a step off at most
    expect(greatestDifference(coverage, sampled)).toBeLessThan(4 * stepMetres);
    expectWithin(
      report.totals.metres,
      sum(sampled, (side) => side.inScope),
      1e-3,
    );
    expectWithin(
      report.totals.coveredMetres,
      sum(sampled, (side) => side.covered),
      1e-3,
    );
    for (const i of [0, 1]) {
      const byArea = sum(sampled, (side) => side.byArea[i]!);
      expectWithin(report.groups[i]!.metres, byArea, 1e-4);
      expectWithin(report.subAreas[i]!.metres, byArea, 1e-4);
    }
    for (const side of ['left', 'right'] as const) {
      const onSide = sampled.filter((sample) => sample.side === side);
      const found = [...sidesOf(coverage)].filter(([key]) => key.endsWith(side));
      const covered = found.reduce((total, [, { covered }]) => total + covered / 2, 0);
      expectWithin(
        covered,
        sum(onSide, ({ covered }) => covered),
        1e-3,
      );
    }
    const overlaps = report.overlaps.reduce((total, { metres }) => total + metres, 0);
    expectWithin(
      overlaps,
      sum(sampled, ({ overlap }) => overlap),
      2e-3,
    );
    const gaps = [...report.gaps, ...report.slivers].reduce(
      (total, { metres }) => total + metres,
      0,
    );
    expectWithin(
      gaps,
      sum(sampled, ({ inScope, covered }) => inScope - covered),
      2e-3,
    );
  });

  test('on a country of ways with a plain triangle and a concave area', () => {
    const { coverage, report, sampled } = bothWays({
      segments: liechtenstein(),
      areas: [
        polygon([
          [9.49, 47.06],
          [9.6, 47.1],
          [9.5, 47.2],
          [9.49, 47.06],
        ]),
        polygon([
          [9.51, 47.13],
          [9.56, 47.25],
          [9.53, 47.17],
          [9.48, 47.23],
          [9.51, 47.13],
        ]),
      ],
      districts: [],
      frontageMetres: 10,
      stepMetres: 1,
    });
    expect(greatestDifference(coverage, sampled)).toBeLessThan(10);
    expectWithin(
      report.totals.metres,
      sum(sampled, ({ inScope }) => inScope),
      1e-6,
    );
    expectWithin(
      report.totals.coveredMetres,
      sum(sampled, ({ covered }) => covered),
      1e-4,
    );
  });
});
