import { expect, test } from 'vitest';
import type { DossierContact } from '#geo/dossier/dossier.ts';
import { dossierOf } from '#geo/dossier/dossierOf.ts';
import { neutralNames, type NeutralNames } from '#geo/dossier/neutralNames.ts';
import { coverageOfPlan } from '#geo/engine/coverageOfPlan.ts';
import { reportOf } from '#geo/engine/reportOf.ts';
import type { Area } from '#geo/plan/area.ts';
import type { Person, Sign } from '#geo/plan/entities.ts';
import type { Plan } from '#geo/plan/plan.ts';
import type { Address } from '#geo/streets/address.ts';
import { CROSS_TOWN } from './crossTown.ts';
import { at, networkOf, ring, street } from './engineFixtures.ts';
import { LATER, planOf, type PlanParts } from './enginePlans.ts';

const west: Area = {
  type: 'Polygon',
  coordinates: [ring([-50, -150], [150, -150], [150, 150], [-50, 150])],
};

const parts: PlanParts = {
  links: [
    ['group-1', { kind: 'street', street: street('Dorpsstraat') }],
    ['group-1', { kind: 'street', street: street('Kerkweg') }],
    ['group-2', { kind: 'side', street: street('Dorpsstraat'), side: 'odd' }, 'later'],
    ['group-1', { kind: 'street', street: street('Molenweg') }, 'later'],
  ],
  groups: { 'group-2': { scenario: LATER, status: 'asked', administrators: ['person-1'] } },
  subAreas: { west },
  endsLater: ['link-1'],
};

const address = (number: number, postcode: string): Address => ({
  id: `address-${number}`,
  street: 'Dorpsstraat',
  place: 'Proefdorp',
  number,
  suffix: '',
  postcode,
  at: at(10 * number, number % 2 === 1 ? 10 : -10),
});

function dossierIn(
  scenario: string | null,
  { names = {}, signs = [], addresses = null, contacts = [] }: Partial<Extra> = {},
) {
  const plan: Plan = planOf(parts);
  const network = networkOf(CROSS_TOWN);
  const cover = (wanted: string | null) =>
    coverageOfPlan(
      network,
      plan,
      { districts: [], addresses },
      { purpose: 'all', scenario: wanted },
    );
  const coverage = cover(scenario);
  const dossier = dossierOf({
    plan,
    names,
    signs,
    sources: [],
    coverage,
    now: scenario === null ? coverage : cover(null),
    districts: [],
    addresses,
    day: '2026-11-20',
    contacts,
  });
  return { dossier, report: reportOf(coverage), before: reportOf(cover(null)) };
}

const PERSON: Person = {
  id: '',
  name: '',
  mobile: '',
  email: '',
  roles: [],
  consent: null,
  reviewOn: null,
  note: '',
};

interface Extra {
  readonly names: NeutralNames;
  readonly signs: readonly Sign[];
  readonly addresses: readonly Address[] | null;
  readonly contacts: readonly DossierContact[];
}

test('the figures are those of the report, now and planned', () => {
  const { dossier, report, before } = dossierIn(LATER);
  expect(dossier.figures).toEqual({ now: before.totals, planned: report.totals });
  expect(dossierIn(null).dossier.figures).toEqual({ now: before.totals, planned: null });
  const [area] = dossier.subAreas;
  expect(area!.figures.now!.metres).toBe(before.subAreas[0]!.metres);
  expect(area!.figures.planned!.coveredMetres).toBe(report.subAreas[0]!.coveredMetres);
});

test('the stretches add up to what counts, and name their gaps by number', () => {
  const { dossier, report } = dossierIn(null);
  const metres = dossier.stretches.reduce((sum, stretch) => sum + stretch.metres, 0);
  expect(metres).toBeCloseTo(report.totals.metres, 6);
  for (const { number, metres: long } of dossier.gaps) {
    const own = dossier.stretches.filter(({ gap }) => gap === number);
    expect(own.reduce((sum, stretch) => sum + stretch.metres, 0)).toBeCloseTo(long, 6);
  }
  expect(dossier.gaps.map(({ parts: [part] }) => part!.street)).toEqual(['Molenweg']);
});

test('what a scenario begins, adds and gives up is proposed by group', () => {
  const proposals = dossierIn(LATER).dossier.proposals.map(
    ({ group, kind, status, parts: all }) => ({
      group,
      kind,
      status,
      streets: all.map((part) => part.street),
    }),
  );
  expect(proposals).toEqual([
    { group: 'Appgroep group-1', kind: 'extend', status: 'active', streets: ['Molenweg'] },
    { group: 'Appgroep group-1', kind: 'giveUp', status: 'active', streets: ['Kerkweg'] },
    { group: 'Appgroep group-2', kind: 'new', status: 'asked', streets: ['Dorpsstraat'] },
  ]);
  expect(dossierIn(null).dossier.proposals).toEqual([]);
});

test('a group has the postcodes of the addresses that it serves, once each and ascending', () => {
  const addresses = [address(3, '1234 CD'), address(5, '1234 AB'), address(4, '1234 AB')];
  const { groups, subAreas } = dossierIn(null, { addresses }).dossier;
  expect(groups.map(({ name, postcodes }) => [name, postcodes])).toEqual([
    ['Appgroep group-1', ['1234 AB', '1234 CD']],
  ]);
  expect(subAreas[0]!.postcodes).toEqual(['1234 AB', '1234 CD']);
  expect(dossierIn(null).dossier.groups[0]!.postcodes).toBeNull();
});

test('signs are numbered by group and street, and know their sub-areas; those of groups that are not shown are left out', () => {
  const sign = (id: string, group: string, name: string, east: number): Sign => ({
    id,
    group,
    at: [...at(east, 0)],
    street: name,
  });
  const signs = [
    sign('sign-1', 'group-1', 'Molenweg', 200),
    sign('sign-2', 'group-2', 'Dorpsstraat', 0),
    sign('sign-3', 'group-1', 'Dorpsstraat', 0),
  ];
  const told = ({ dossier }: ReturnType<typeof dossierIn>) =>
    dossier.signs.map((each) => [each.number, each.group, each.street, each.subAreas]);
  expect(told(dossierIn(null, { signs }))).toEqual([
    [1, 'Appgroep group-1', 'Dorpsstraat', ['west']],
    [2, 'Appgroep group-1', 'Molenweg', []],
  ]);
  expect(told(dossierIn(LATER, { signs }))).toHaveLength(3);
});

test('who the administrators are is not told, only whether there are any', () => {
  const { dossier } = dossierIn(LATER);
  expect(dossier.groups.map(({ hasAdministrator }) => hasAdministrator)).toEqual([false, true]);
  expect(JSON.stringify(dossier)).not.toContain('person-1');
});

test('groups, gaps and proposals lie along the middle of the street, once for both sides', () => {
  const rounded = (lines: readonly (readonly (readonly number[])[])[]) =>
    lines.map((line) => line.map(([lng, lat]) => [lng!.toFixed(9), lat!.toFixed(9)]));
  const kerkweg = rounded([
    [at(100, -100), at(100, 0)],
    [at(100, 0), at(100, 100)],
  ]);
  const molenweg = rounded([
    [at(200, -100), at(200, 0)],
    [at(200, 0), at(200, 100)],
  ]);
  const later = dossierIn(LATER).dossier;
  expect(rounded(later.proposals.find(({ kind }) => kind === 'giveUp')!.lines)).toEqual(kerkweg);
  expect(rounded(later.proposals.find(({ kind }) => kind === 'extend')!.lines)).toEqual(molenweg);
  // one side of a street is as long as both
  expect(rounded(later.groups.find(({ id }) => id === 'group-2')!.lines)).toEqual(
    rounded([
      [at(0, 0), at(100, 0)],
      [at(100, 0), at(200, 0)],
      [at(200, 0), at(300, 0)],
    ]),
  );
  const { gaps } = dossierIn(null).dossier;
  expect(gaps.map(({ lines }) => rounded(lines))).toEqual([molenweg]);
});

test('the streets that count are told by name, as the report has them', () => {
  const { dossier, report } = dossierIn(null);
  expect(dossier.streets.map(({ name, state }) => [name, state])).toEqual([
    ['Dorpsstraat', 'covered'],
    ['Kerkweg', 'covered'],
    ['Molenweg', 'uncovered'],
  ]);
  const metres = dossier.streets.reduce((sum, each) => sum + each.metres, 0);
  expect(metres).toBeCloseTo(report.totals.metres, 6);
});

test('a group, a sub-area, a scenario or a plan that is named after a person is called otherwise', () => {
  const plan = planOf(parts);
  const person = { ...PERSON, id: 'person-1', name: 'Anna Voorbeeld', mobile: '06-00000011' };
  const named: Plan = {
    ...plan,
    settings: { settings: { ...plan.settings['settings']!, name: 'Wijk van anna  voorbeeld' } },
    groups: {
      ...plan.groups,
      'group-1': { ...plan.groups['group-1']!, name: 'Appgroep (Anna Voorbeeld, 0600000011)' },
    },
    subAreas: { west: { ...plan.subAreas['west']!, name: 'Bij Anna Voorbeeld' } },
    persons: { 'person-1': person },
  };
  const names = neutralNames(named);
  expect(names).toEqual({
    settings: 'Wijk van …',
    'group-1': 'Appgroep (…, …)',
    west: 'Bij …',
  });
  const { dossier } = dossierIn(LATER, { names });
  expect(dossier.title).toBe('Wijk van …');
  expect(dossier.groups.map(({ name }) => name)).toContain('Appgroep (…, …)');
  expect(dossier.groups[0]!.subAreas).toContain('Bij …');
  expect(dossier.stretches.flatMap(({ groups }) => groups)).toContain('Appgroep (…, …)');
  expect(dossier.proposals.map(({ group }) => group)).toContain('Appgroep (…, …)');
  expect(neutralNames(plan)).toEqual({});
});
