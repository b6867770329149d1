import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Coverage } from '#geo/engine/coverage.ts';
import { coverageOfPlan, type CoverageQuestion } from '#geo/engine/coverageOfPlan.ts';
import { compileNetwork } from '#geo/engine/network.ts';
import { reportOf } from '#geo/engine/reportOf.ts';
import type { Area } from '#geo/plan/area.ts';
import type { Link } from '#geo/plan/entities.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import { addressesIn, BREDIUS, districtsIn, examplePlan, segmentsIn } from './examplePlans.ts';

/** One thing that a coordinator changes; the numbers choose what. */
type Step = readonly [kind: (typeof KINDS)[number], which: number, how: number];

const KINDS = [
  'toggleLink',
  'linkStreet',
  'linkArea',
  'moveCorner',
  'archive',
  'exclude',
  'purpose',
  'scenario',
] as const;

const steps = fc.array(
  fc.tuple(fc.constantFrom(...KINDS), fc.nat({ max: 1_000 }), fc.nat({ max: 1_000 })),
  { minLength: 1, maxLength: 12 },
);

const pick = <Value>(values: readonly Value[], at: number): Value => values[at % values.length]!;

/** What a coverage says, without the numbers by which it says it. */
function meaningOf(coverage: Coverage) {
  const { served, groups } = coverage;
  const rows = Array.from({ length: served.count }, (_, row) => [
    served.line[row],
    served.from[row],
    served.to[row],
    served.depth[row],
    served.planned[row],
    served.groupSets[served.groupSet[row]!]!.map((group) => groups[group]!.id).join(),
  ]);
  return { rows, report: reportOf(coverage) };
}

const network = compileNetwork(buildStreetsData(segmentsIn(BREDIUS)), { frontageMetres: 10 });
const data = { districts: districtsIn(BREDIUS), addresses: addressesIn(BREDIUS) };

test('after any edits, working out what changed gives what working out everything gives', () => {
  const { plan: first } = examplePlan(BREDIUS);
  fc.assert(
    fc.property(steps, (made) => {
      let plan: Plan = withScenario(first);
      let question: CoverageQuestion = { purpose: 'all', scenario: null };
      let coverage = coverageOfPlan(network, plan, data, question);
      for (const step of made) {
        [plan, question] = taken(plan, question, step);
        coverage = coverageOfPlan(network, plan, data, question, coverage);
        // a copy shares nothing, so nothing is remembered of it
        const fresh = coverageOfPlan(network, structuredClone(plan), data, question);
        expect(meaningOf(coverage)).toEqual(meaningOf(fresh));
      }
    }),
    { numRuns: 60 },
  );
});

test('what an edit does not touch is copied, not swept again', () => {
  const { plan } = examplePlan(BREDIUS);
  const question: CoverageQuestion = { purpose: 'all', scenario: null };
  const before = coverageOfPlan(network, plan, data, question);
  const [link] = Object.values(plan.links);
  const { [link!.id]: _, ...links } = plan.links;
  const after = coverageOfPlan(network, { ...plan, links }, data, question, before);
  const untouched = before.links.layers.filter((layer) => after.links.layers.includes(layer));
  expect(untouched).toHaveLength(before.links.layers.length - 1);
  expect(after.question.scope).toBe(before.question.scope);
});

const LATER = 'scenario-1';

function withScenario(plan: Plan): Plan {
  const [link] = Object.keys(plan.links);
  const scenario = { id: LATER, name: 'Later', note: '', removes: [link!] };
  return { ...plan, scenarios: { [LATER]: scenario } };
}

function taken(plan: Plan, question: CoverageQuestion, step: Step): [Plan, CoverageQuestion] {
  const [kind, which, how] = step;
  switch (kind) {
    case 'purpose':
      return [plan, { ...question, purpose: question.purpose === 'all' ? 'safety' : 'all' }];
    case 'scenario':
      return [plan, { ...question, scenario: question.scenario === null ? LATER : null }];
    default:
      return [edited(plan, kind, which, how), question];
  }
}

function edited(
  plan: Plan,
  kind: Exclude<Step[0], 'purpose' | 'scenario'>,
  which: number,
  how: number,
): Plan {
  const links = Object.values(plan.links);
  const someLink = links.length > 0 ? pick(links, which) : null;
  const group = pick(Object.values(plan.groups), how);
  switch (kind) {
    case 'toggleLink': {
      if (!someLink) return plan;
      const { [someLink.id]: _, ...rest } = plan.links;
      return { ...plan, links: rest };
    }
    case 'linkStreet':
      if (!someLink) return plan;
      return withLink(plan, which, how, { ...someLink, group: group.id });
    case 'linkArea': {
      const subArea = pick(Object.keys(plan.subAreas), which);
      const target = { kind: 'subArea', subArea } as const;
      return withLink(plan, which, how, { id: '', group: group.id, target, scenario: null });
    }
    case 'moveCorner': {
      const subArea = pick(Object.values(plan.subAreas), which);
      const moved = { ...subArea, area: withCornerMoved(subArea.area, how) };
      return { ...plan, subAreas: { ...plan.subAreas, [subArea.id]: moved } };
    }
    case 'archive': {
      const status = group.status === 'archived' ? 'active' : 'archived';
      return { ...plan, groups: { ...plan.groups, [group.id]: { ...group, status } } };
    }
    case 'exclude': {
      if (!someLink) return plan;
      const id = `exclusion-${which % 3}`;
      const { [id]: present, ...rest } = plan.exclusions;
      if (present) return { ...plan, exclusions: rest };
      return { ...plan, exclusions: { ...rest, [id]: { id, target: someLink.target, note: '' } } };
    }
  }
}

function withLink(plan: Plan, which: number, how: number, link: Link): Plan {
  const id = `link-extra-${which % 7}`;
  const scenario = how % 2 === 0 ? null : LATER;
  return { ...plan, links: { ...plan.links, [id]: { ...link, id, scenario } } };
}

function withCornerMoved(area: Area, how: number): Area {
  if (area.type !== 'Polygon') return area;
  const [outer, ...holes] = area.coordinates;
  const corner = 1 + (how % (outer!.length - 2));
  const moved = outer!.map(([lng, lat], i): [number, number] =>
    i === corner ? [lng + ((how % 13) - 6) * 2e-4, lat + ((how % 7) - 3) * 2e-4] : [lng, lat],
  );
  return { type: 'Polygon', coordinates: [moved, ...holes] };
}
