import { describe, expect, test } from 'vitest';
import { coverageOfPlan } from '#geo/engine/coverageOfPlan.ts';
import { compileNetwork } from '#geo/engine/network.ts';
import { squareMetres } from '#geo/geometry/areas/squareMetres.ts';
import { polygonsOf, type Area } from '#geo/plan/area.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import { DIEREN, districtsIn, examplePlan, segmentsIn } from '#tests/examplePlans.ts';
import { areaQuestions } from './areaQuestions.ts';

const streets = buildStreetsData(segmentsIn(DIEREN));
const districts = districtsIn(DIEREN);
const { plan } = examplePlan(DIEREN);
const coverage = coverageOfPlan(
  compileNetwork(streets, { frontageMetres: 10 }),
  plan,
  { districts, addresses: null },
  { purpose: 'all', scenario: null },
  null,
);
const questions = areaQuestions(
  () => streets,
  () => coverage,
);
const row = streets.streetNames.indexOf('Admiraal Helfrichlaan');
const sizeOf = (area: Area | null) => (area ? squareMetres(polygonsOf(area)) : 0);

describe('shapes that streets make', () => {
  test('are found by the rows of the streets that are loaded', () => {
    const { area } = districts[0]!;
    const said = questions.areaInWords(
      area,
      { text: 'ten noorden van de Admiraal Helfrichlaan' },
      'nl',
    );
    expect(said).toMatchObject({
      ok: true,
      value: { clauses: [{ kind: 'side', direction: 'north', street: row }] },
    });
    expect(questions.splitLineOfStreet(row, area).length).toBeGreaterThan(2);
    expect(sizeOf(questions.areaOfStreets([row], 20))).toBeGreaterThan(10_000);
    expect(questions.areaOfStreets([], 20)).toBeNull();
  });

  test('lie anywhere around the streets when there is no district', () => {
    const clauses = [{ kind: 'side', direction: 'south', street: row }] as const;
    const said = questions.areaInWords(null, { clauses }, 'nl');
    expect(said.ok && said.value.sentence).toBe('ten zuiden van de Admiraal Helfrichlaan');
  });

  test('are those of a group: without a dent it is larger than along its streets', () => {
    const served = Object.keys(plan.groups).find((group) =>
      questions.areaOfGroup(group, 'streets', 5),
    );
    const [convex, along] = (['convex', 'streets'] as const).map((form) =>
      sizeOf(questions.areaOfGroup(served!, form, 1)),
    ) as [number, number];
    expect(along).toBeGreaterThan(0);
    expect(convex).toBeGreaterThan(along * 0.9);
    expect(questions.areaOfGroup('nobody-1', 'convex', 5)).toBeNull();
  });

  test('are none without streets', () => {
    const nothing = areaQuestions(
      () => null,
      () => null,
    );
    expect(nothing.areaOfStreets([row], 20)).toBeNull();
    expect(nothing.areaOfGroup('group-1', 'streets', 20)).toBeNull();
  });
});
