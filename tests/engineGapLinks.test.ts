import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOfPlan, type CoverageData } from '#geo/engine/coverageOfPlan.ts';
import { addressRowsOf } from '#geo/engine/figures.ts';
import { gapsOf } from '#geo/engine/gaps.ts';
import { targetsOfRows } from '#geo/engine/linking/targetsOfRows.ts';
import { compileNetwork, segmentOfLine, type Network } from '#geo/engine/network.ts';
import { subtract, type Stretches } from '#geo/engine/stretches.ts';
import { stretchesOfRows } from '#geo/engine/stretchesOfRows.ts';
import { addGroup } from '#geo/plan/edits/groups.ts';
import { addLinks } from '#geo/plan/edits/links.ts';
import { applyChange } from '#geo/plan/change.ts';
import type { EditResult } from '#geo/plan/edits/problem.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import { liechtenstein, liechtensteinAddresses, planOfAreas, wageningen } from './engineData.ts';
import { hasSharedData, NO_SHARED_DATA } from './sharedData.ts';
import { rectangle, wageningenBoxes } from './wageningenBoxes.ts';

const done = (plan: Plan, result: EditResult): Plan => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return applyChange(plan, result.value);
};

/** What became of the gaps that were added to a group each. */
interface Outcome {
  readonly gaps: number;
  readonly links: number;
  /** parts of streets that no link could say */
  readonly unsaid: number;
  /** the most metres of one street of a gap that its group does not serve, and were not told */
  readonly mostLeft: number;
  /** the most metres of one street that such a group serves beside its gap */
  readonly mostBeside: number;
}

/** Adds every gap to a group of its own, and sees what these groups serve then. */
function addGaps(network: Network, plan: Plan, data: CoverageData): Outcome {
  const question = { purpose: 'all', scenario: null } as const;
  const before = coverageOfPlan(network, plan, data, question);
  const rows = addressRowsOf(before);
  const { gaps } = gapsOf(before);
  const said = gaps.map((gap) => targetsOfRows(before, rows, gap.rows));
  const joined = said.reduce((joining, { targets }, i) => {
    const group = `adds-${i}`;
    const links = targets.map((target, j) => ({ id: `${group}-${j}`, group, target }));
    const begun = done(joining, addGroup(joining, { id: group, name: group, use: 'safety' }));
    return links.length > 0 ? done(begun, addLinks(begun, { group, links })) : begun;
  }, plan);
  const after = coverageOfPlan(network, joined, data, question);
  const outcomes = gaps.map((gap, i) => {
    const wanted = stretchesOfRows(before.served, gap.rows);
    const at = after.groups.findIndex(({ id }) => id === `adds-${i}`);
    const served = after.links.layers[at]!.all;
    const told = new Set(said[i]!.unsaid.map(({ streetId }) => streetId));
    const left = metresByStreet(network, subtract(wanted, served));
    return {
      left: Math.max(0, ...[...left].map(([key, metres]) => (told.has(key) ? 0 : metres))),
      beside: Math.max(0, ...metresByStreet(network, subtract(served, wanted)).values()),
    };
  });
  return {
    gaps: gaps.length,
    links: said.flatMap(({ targets }) => targets).length,
    unsaid: said.flatMap(({ unsaid }) => unsaid).length,
    mostLeft: Math.max(0, ...outcomes.map(({ left }) => left)),
    mostBeside: Math.max(0, ...outcomes.map(({ beside }) => beside)),
  };
}

/** Metres by the key of the street; a side counts half. */
function metresByStreet({ streets }: Network, { count, line, from, to }: Stretches) {
  const metres = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    const key = streets.streetKeys[streets.streetOf[segmentOfLine(line[i]!)]!]!;
    metres.set(key, (metres.get(key) ?? 0) + (to[i]! - from[i]!) / 2);
  }
  return metres;
}

const SLIVER_METRES = 5;
const title =
  'adding a gap to a group makes that group serve it, and nothing else, within a sliver';

describe.skipIf(!hasSharedData)(`${title} (else: ${NO_SHARED_DATA})`, () => {
  test('in Wageningen, wherever a border falls', () => {
    const network = compileNetwork(buildStreetsData(wageningen()), { frontageMetres: 10 });
    const data = { districts: [], addresses: null };
    fc.assert(
      fc.property(wageningenBoxes, (areas) => {
        const outcome = addGaps(network, planOfAreas(areas), data);
        expect(outcome.mostLeft).toBeLessThan(SLIVER_METRES);
        expect(outcome.mostBeside).toBeLessThan(SLIVER_METRES);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['with addresses', true],
    ['without', false],
  ])('in a country of ways, %s', (_, hasAddresses) => {
    const network = compileNetwork(buildStreetsData(liechtenstein()), { frontageMetres: 10 });
    const addresses = hasAddresses ? liechtensteinAddresses() : null;
    const areas = [rectangle(9.5, 47.1, 9.52, 47.15), rectangle(9.51, 47.15, 9.54, 47.2)];
    const outcome = addGaps(network, planOfAreas(areas), { districts: [], addresses });
    expect(outcome.mostLeft).toBeLessThan(SLIVER_METRES);
    expect(outcome.mostBeside).toBeLessThan(SLIVER_METRES);
    expect(outcome.gaps).toBeGreaterThan(500);
    expect(outcome.unsaid / outcome.links).toBeLessThan(0.005);
  });
});
