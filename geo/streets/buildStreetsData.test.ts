import { describe, expect, test } from 'vitest';
import { buildStreetsData } from './buildStreetsData.ts';
import { segment } from '#tests/engineFixtures.ts';
import type { Segment } from './segment.ts';
import { LEFT, PARITIES, RIGHT } from './streetsData.ts';

const streetsOf = (...fields: Partial<Segment>[]) =>
  buildStreetsData(fields.map((some, i) => segment(`segment-${i}`, some)));

describe('segments are one street', () => {
  test('when they have one identity, whatever their names', () => {
    const data = streetsOf({ name: 'Laan', identity: '7' }, { name: 'De Laan', identity: '7' });
    expect(data.streetKeys).toEqual(['bag:7']);
  });

  test('when name and place are equal but for capitals, spaces and composition', () => {
    const data = streetsOf({ name: 'De  Hóef' }, { name: ' de Ho\u0301ef', place: 'PROEFDORP' });
    expect(data.streetKeys).toEqual(['name:de hóef|proefdorp']);
  });

  test('when one has no identity and exactly one identity has its name and place', () => {
    const data = streetsOf({}, { identity: '7' });
    expect(data.streetKeys).toEqual(['bag:7']);
    expect([...data.streetOf]).toEqual([0, 0]);
  });
});

describe('segments are different streets', () => {
  test('when their identities differ, though they share name and place', () => {
    expect(streetsOf({ identity: '7' }, { identity: '8' }).streetCount).toBe(2);
  });

  test('when one has no identity and two identities have its name and place', () => {
    const data = streetsOf({ identity: '7' }, { identity: '8' }, {});
    expect(data.streetKeys).toEqual(['bag:7', 'bag:8', 'name:dorpsstraat|proefdorp']);
  });

  test('when they lie in different places', () => {
    expect(streetsOf({ place: 'Ede' }, { place: 'Epe' }).streetCount).toBe(2);
  });
});

test('a segment without a name is of no street, and blanks are no name', () => {
  const data = streetsOf({ name: null }, { name: '  ' }, { name: null, identity: '7' }, {});
  expect([...data.streetOf]).toEqual([-1, -1, -1, 0]);
});

test('a street is shown in its commonest spelling, the first on a tie', () => {
  const names = (...spellings: string[]) =>
    streetsOf(...spellings.map((name) => ({ name }))).streetNames;
  expect(names('de Hoef', 'De Hoef', 'De  Hoef')).toEqual(['De Hoef']);
  expect(names('de Hoef', 'De Hoef')).toEqual(['de Hoef']);
});

test('ends are one node only where they are exactly equal', () => {
  const data = streetsOf(
    {
      line: [
        [5, 52],
        [5.1, 52],
      ],
    },
    {
      line: [
        [5.1, 52],
        [5.1, 52.1],
        [5, 52],
      ],
    },
    {
      line: [
        [5.1000000000000005, 52],
        [5.1000000000000005, 52],
      ],
    },
  );
  expect([...data.nodes]).toEqual([0, 1, 1, 0, 2, 2]);
  expect(data.nodeCount).toBe(3);
});

test('coordinates lie behind each other, and each segment knows where its own begin', () => {
  const data = streetsOf(
    {
      line: [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    },
    {
      line: [
        [7, 8],
        [9, 10],
      ],
    },
  );
  expect([...data.coordStart]).toEqual([0, 3, 5]);
  expect([...data.lngLat]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('house numbers stand left then right, and an unknown side differs from one without', () => {
  const data = streetsOf({
    left: { parity: 'odd', from: 9, to: 1 },
    right: { parity: 'none', from: 0, to: 0 },
  });
  expect(PARITIES[data.numberParity[LEFT]!]).toBe('odd');
  expect([data.numberFrom[LEFT], data.numberTo[LEFT]]).toEqual([9, 1]);
  expect(PARITIES[data.numberParity[RIGHT]!]).toBe('none');
  expect(PARITIES[streetsOf({}).numberParity[LEFT]!]).toBe('unknown');
});

test('no segments make no streets', () => {
  expect(buildStreetsData([])).toMatchObject({ segmentCount: 0, streetCount: 0, nodeCount: 0 });
});
