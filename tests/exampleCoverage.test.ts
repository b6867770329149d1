import { describe, expect, test } from 'vitest';
import { coverageOfPlan } from '#geo/engine/coverageOfPlan.ts';
import { compileNetwork } from '#geo/engine/network.ts';
import type { Figures } from '#geo/engine/report.ts';
import { reportOf } from '#geo/engine/reportOf.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import type { Purpose } from '#geo/plan/queries.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import {
  addressesIn,
  BREDIUS,
  DIEREN,
  districtsIn,
  exampleFiles,
  examplePlan,
  segmentsIn,
  type ExampleFile,
} from './examplePlans.ts';

function reportFor(file: ExampleFile, purpose: Purpose) {
  const { plan } = examplePlan(file);
  const { frontageMetres } = settingsOf(plan);
  const network = compileNetwork(buildStreetsData(segmentsIn(file)), { frontageMetres });
  const addresses = addressesIn(file);
  const data = {
    districts: districtsIn(file),
    addresses: addresses.length > 0 ? addresses : null,
  };
  return reportOf(coverageOfPlan(network, plan, data, { purpose, scenario: null }));
}

const shareOf = ({ coveredMetres, metres }: Figures) => coveredMetres / metres;

describe('the coverage of Dieren-West', () => {
  const report = reportFor(DIEREN, 'safety');
  const [north, south] = report.districts;

  test('north of the Admiraal Helfrichlaan it is nearly full', () => {
    expect(shareOf(north!)).toBeGreaterThan(0.9);
    expect(shareOf(north!)).toBeLessThan(0.98);
    expect(north!.addresses!.covered / north!.addresses!.total).toBeGreaterThan(0.9);
  });

  test('south of it there is nothing yet, not even on its own far side', () => {
    expect(south!.coveredMetres).toBe(0);
    expect(south!.addresses!.covered).toBe(0);
  });

  test('the gaps are those that the sub-areas left', () => {
    expect(report.gaps.map(({ streets }) => streets[0])).toEqual([
      'Admiraal Helfrichlaan',
      'Populierenstraat',
      'Noorderlaan',
      'Kievitshof',
      'Harderwijkerweg',
    ]);
    expect(report.slivers).toEqual([]);
  });

  test('sub-areas are covered whole by their own group, and none by two', () => {
    for (const subArea of report.subAreas) expect(shareOf(subArea)).toBeCloseTo(1, 9);
    expect(report.overlaps).toEqual([]);
    const metres = report.groups.reduce((sum, group) => sum + group.metres, 0);
    expect(metres).toBeCloseTo(report.totals.coveredMetres, 6);
  });
});

describe('the coverage of the Brediuskwartier', () => {
  const safety = reportFor(BREDIUS, 'safety');
  const all = reportFor(BREDIUS, 'all');

  test('for safety it lies between a half and four fifths', () => {
    expect(shareOf(safety.totals)).toBeGreaterThan(0.55);
    expect(shareOf(safety.totals)).toBeLessThan(0.8);
  });

  test('some streets have a group that is social only', () => {
    const covered = ({ streets }: typeof all, name: string) =>
      streets.find((street) => street.name === name)!.state;
    expect(covered(all, 'Vondellaan')).toBe('covered');
    expect(covered(safety, 'Vondellaan')).toBe('uncovered');
    expect(shareOf(all.totals)).toBeGreaterThan(shareOf(safety.totals) + 0.05);
  });

  test('some streets have two groups, and some are covered in part', () => {
    expect(safety.overlaps.flatMap(({ streets }) => streets)).toEqual(['Lindelaan', 'Eikenlaan']);
    expect(safety.totals.streets.partly).toBeGreaterThanOrEqual(5);
  });

  test('there are several gaps apart from each other', () => {
    expect(safety.gaps.length).toBeGreaterThanOrEqual(4);
  });
});

test.each(exampleFiles)('everything that the groups of %s serve has its place', (file) => {
  expect(reportFor(file, 'all').notPlaced).toEqual([]);
});
