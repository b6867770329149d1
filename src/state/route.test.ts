import { expect, test } from 'vitest';
import { formatRoute, parseRoute, START, type Route } from './route.ts';

const full: Route = {
  panel: 'groups',
  plan: 'plan-1',
  selection: { kind: 'street', id: 'name:de hoef|wageningen' },
  camera: { lng: 5.665769, lat: 51.975755, zoom: 15.5 },
  purpose: 'safety',
  measure: 'metres',
  tab: 'invite',
  scenario: 'scenario-1',
  compares: true,
};

test('what is written is read back', () => {
  expect(parseRoute(formatRoute(full))).toEqual(full);
  expect(parseRoute(formatRoute({ ...START, plan: 'plan-1' }))).toEqual({
    ...START,
    plan: 'plan-1',
  });
});

test.each([
  '',
  '#',
  '#/nonsense?on=person&at=1,2&purpose=evil&measure=',
  '#/?at=nan,nan,nan',
  '#/?at=900,52,3&on=:',
  '#/?%E0%A4%A',
])('what cannot be read falls back to the start: %s', (hash) => {
  expect(parseRoute(hash)).toEqual(START);
});

test.each([
  'person:constructor',
  'group:toString',
  'subArea:__proto__',
  'subArea:Jan',
  'gap:NaN',
  'gap:-1',
  'gap:1e3',
  'scenario:constructor',
])('no selection is made of what cannot be an id: %s', (on) => {
  expect(parseRoute(`#/groups?plan=plan-1&on=${on}`).selection).toBeNull();
});

test('nothing is compared without a scenario', () => {
  expect(parseRoute(formatRoute({ ...full, scenario: null })).compares).toBe(false);
});

test('without a plan no panel is named', () => {
  expect(formatRoute(START)).toBe('#/');
});
