import { describe, expect, test } from 'vitest';
import { emptyPlan, type Plan } from '#geo/plan/plan.ts';
import { line, networkOf, numbers, ring, segment, street } from '#tests/engineFixtures.ts';
import { placeHomes } from './placing.ts';

// the Dorpsstraat runs east with odd numbers on its north side; the border runs along its middle
const network = networkOf([
  segment('dorp', { left: numbers('odd', 1, 19), right: numbers('even', 2, 20) }),
  segment('kerk', { name: 'Kerklaan', line: line([0, 60], [100, 60]) }),
  segment('lang', { name: 'Langeweg', line: line([50, -200], [50, 200]) }),
]);
const subArea = (id: string, name: string, south: number, north: number) => ({
  id,
  name,
  colour: '#336699',
  area: {
    type: 'Polygon' as const,
    coordinates: [ring([-50, south], [150, south], [150, north], [-50, north])],
  },
  contactPersons: [],
  note: '',
  scenario: null,
});
const group = (id: string, use: 'safety' | 'social') => ({
  id,
  name: id,
  platform: 'whatsapp' as const,
  use,
  status: 'active' as const,
  administrators: [],
  members: null,
  capacity: null,
  note: '',
  scenario: null,
});
const plan: Plan = {
  ...emptyPlan('Proefdorp'),
  subAreas: {
    'area-1': subArea('area-1', 'Noord', 0, 150),
    'area-2': subArea('area-2', 'Zuid', -150, 0),
  },
  groups: { 'group-1': group('group-1', 'social'), 'group-2': group('group-2', 'safety') },
  links: {
    'link-1': {
      id: 'link-1',
      group: 'group-1',
      target: { kind: 'street', street: street() },
      scenario: null,
    },
    'link-2': {
      id: 'link-2',
      group: 'group-2',
      target: { kind: 'subArea', subArea: 'area-1' },
      scenario: null,
    },
  },
};
const place = (name: string, houseNumber: string) =>
  placeHomes(network, plan, null, [{ street: name, houseNumber }])[0]!;

describe('an address is placed', () => {
  test('on its own side of a border along the street, with its groups, safety first', () => {
    expect(place('Dorpsstraat', '5')).toMatchObject({
      code: 'placed',
      side: 'odd',
      subArea: 'area-1',
      groups: ['group-2', 'group-1'],
      isByStreet: false,
    });
    expect(place('dorpsstr.', '6 bis')).toMatchObject({ subArea: 'area-2', groups: ['group-1'] });
  });

  test('by its street when that lies in one sub-area and the number is not known', () => {
    expect(place('Kerklaan', '3')).toMatchObject({
      code: 'placed',
      street: 'Kerklaan',
      subArea: 'area-1',
      groups: ['group-2'],
      isByStreet: true,
    });
    expect(place('Kerklaan', '')).toMatchObject({ code: 'placed', side: null });
  });
});

describe('what to ask about an address', () => {
  test('that lies on a street of two sub-areas, with a number that is not there', () => {
    expect(place('Langeweg', '3')).toEqual({ code: 'number-unknown', street: 'Langeweg' });
    expect(place('Dorpsstraat', '99')).toEqual({ code: 'number-unknown', street: 'Dorpsstraat' });
  });

  test('whose street is not there: is it one like it?', () => {
    expect(place('Dorpstraat', '3')).toEqual({ code: 'street-unknown', like: ['Dorpsstraat'] });
    expect(place('<script>', '3')).toEqual({ code: 'street-unknown', like: [] });
    expect(place('', '3')).toEqual({ code: 'street-unknown', like: [] });
    // a name with more behind it is not surely that street
    expect(place('Dorpsstraat achter de kerk', '3')).toMatchObject({ code: 'street-unknown' });
  });

  test('that several streets of that name have', () => {
    const two = networkOf([
      segment('a', { left: numbers('odd', 1, 19) }),
      segment('b', {
        place: 'Elders',
        line: line([0, 500], [100, 500]),
        left: numbers('odd', 11, 29),
      }),
    ]);
    const places = placeHomes(two, emptyPlan('x'), null, [
      { street: 'Dorpsstraat', houseNumber: '15' },
      { street: 'Dorpsstraat', houseNumber: '3' },
      { street: 'Dorpsstraat', houseNumber: '99' },
    ]);
    expect(places.map(({ code }) => code)).toEqual(['street-several', 'placed', 'street-several']);
  });
});
