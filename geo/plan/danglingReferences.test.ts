import { expect, test } from 'vitest';
import type { Plan } from './plan.ts';
import { withoutDanglingReferences } from './danglingReferences.ts';
import { soundPlan } from './planFixtures.ts';

const [area, group, link] = [
  soundPlan.subAreas['area-1']!,
  soundPlan.groups['group-1']!,
  soundPlan.links['link-1']!,
];
const GONE = 'gone-1';

test('a sound plan comes back itself', () => {
  const result = withoutDanglingReferences(soundPlan);
  expect(result.plan).toBe(soundPlan);
  expect(result.dropped).toEqual([]);
});

test('what is planned in a scenario that is not there goes, and so do its links', () => {
  const plan: Plan = {
    ...soundPlan,
    subAreas: { 'area-1': { ...area, scenario: GONE } },
  };
  const { plan: sound, dropped } = withoutDanglingReferences(plan);
  expect(sound.subAreas).toEqual({});
  expect(sound.links).toEqual({});
  expect(sound.groups).toEqual(soundPlan.groups);
  expect(sound.scenarios['future-1']!.removes).toEqual([]);
  expect(dropped).toEqual([
    { kind: 'subAreas', id: 'area-1', missing: { kind: 'scenarios', id: GONE } },
    { kind: 'links', id: 'link-1', missing: { kind: 'subAreas', id: 'area-1' } },
    { kind: 'scenarios', id: 'future-1', missing: { kind: 'links', id: 'link-1' } },
  ]);
});

test('a link of a group that is not there goes', () => {
  const plan: Plan = { ...soundPlan, links: { 'link-1': { ...link, group: GONE } } };
  expect(withoutDanglingReferences(plan).plan.links).toEqual({});
});

test('an exclusion of a sub-area that is not there goes', () => {
  const exclusion = (id: string, subArea: string) => ({
    id,
    note: '',
    target: { kind: 'subArea' as const, subArea },
  });
  const plan: Plan = {
    ...soundPlan,
    exclusions: { 'ex-1': exclusion('ex-1', GONE), 'ex-2': exclusion('ex-2', 'area-1') },
  };
  expect(Object.keys(withoutDanglingReferences(plan).plan.exclusions)).toEqual(['ex-2']);
});

test('a person who is not there leaves lists, the rest of which stays', () => {
  const plan: Plan = {
    ...soundPlan,
    subAreas: { 'area-1': { ...area, contactPersons: [GONE, 'person-1'] } },
    groups: { 'group-1': { ...group, administrators: ['person-1', GONE] } },
  };
  const { plan: sound, dropped } = withoutDanglingReferences(plan);
  expect(sound).toEqual(soundPlan);
  expect(dropped).toHaveLength(2);
});

test('a sign-up outlives its sub-area', () => {
  const signUp = {
    kind: 'volunteer' as const,
    id: 'sign-1',
    receivedAt: '2026-11-20T12:00:00Z',
    name: 'Bo Voorbeeld',
    mobile: '',
    email: '',
    consent: null,
    status: 'new' as const,
    note: '',
    subArea: GONE,
  };
  const plan: Plan = { ...soundPlan, signUps: { 'sign-1': signUp } };
  expect(withoutDanglingReferences(plan).plan.signUps['sign-1']).toEqual({
    ...signUp,
    subArea: null,
  });
});
