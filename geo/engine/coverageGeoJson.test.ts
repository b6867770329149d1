import { describe, expect, test } from 'vitest';
import type { Target } from '#geo/plan/target.ts';
import { at, line, metresOf, segment, street } from '#tests/engineFixtures.ts';
import { cover, LATER } from '#tests/enginePlans.ts';
import { coverageGeoJson, coverageMapGeoJson } from './coverageGeoJson.ts';
import { reportOf } from './reportOf.ts';
import { streetsGeoJson } from './streetsGeoJson.ts';

const eastward = (from: number, to: number, side: 'both' | 'left' | 'right' = 'both'): Target => ({
  kind: 'stretch',
  street: street(),
  from: at(from, 0),
  to: at(to, 0),
  side,
});
const coverage = cover([segment('a', { line: line([0, 0], [60, 0], [100, 0]) })], {
  links: [
    ['group-1', eastward(0, 50)],
    ['group-2', eastward(20, 80, 'left')],
  ],
});

/** What one form says of each line, and where the line begins and ends on its way east. */
const spans = (collection: ReturnType<typeof coverageMapGeoJson>, form: 'side' | 'street') =>
  collection.features
    .filter(({ properties }) => properties.form === form)
    .map(({ geometry, properties }) => {
      const ends = [geometry.coordinates[0]!, geometry.coordinates.at(-1)!];
      const [from, to] = ends.map((place) => metresOf(place as [number, number])[0]);
      return { span: `${from}-${to}`, properties };
    });

describe('for a GIS', () => {
  const { features } = coverageGeoJson(coverage);

  test('every stretch of a side is a line along the middle of the street', () => {
    expect(features[1]).toEqual({
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: expect.any(Array) },
      properties: {
        street: 'Dorpsstraat',
        place: 'Proefdorp',
        side: 'left',
        depth: 2,
        groups: ['Appgroep group-1', 'Appgroep group-2'],
        metres: expect.closeTo(15, 3),
      },
    });
    const coordinates = features[1]!.geometry.coordinates as [number, number][];
    expect(coordinates.map(metresOf)).toEqual([
      [20, 0],
      [50, 0],
    ]);
  });

  test('the metres of all lines add up to those of the report', () => {
    const { totals } = reportOf(coverage);
    const metres = features.reduce((sum, { properties }) => sum + properties.metres, 0);
    expect(metres).toBeCloseTo(totals.metres, 6);
  });
});

describe('for the map', () => {
  const collection = coverageMapGeoJson(coverage);

  test('sides tell their depth and the gap of the report that holds them', () => {
    const entry = (span: string, side: string, depth: number, gap: number) => ({
      span,
      properties: { form: 'side', street: 0, side, depth, gap, planned: false },
    });
    expect(spans(collection, 'side')).toEqual([
      entry('0-20', 'left', 1, -1),
      entry('20-50', 'left', 2, -1),
      entry('50-80', 'left', 1, -1),
      entry('80-100', 'left', 0, 0),
      entry('0-50', 'right', 1, -1),
      entry('50-100', 'right', 0, 0),
    ]);
  });

  test('streets join both sides: partly covered where they differ', () => {
    const entry = (span: string, state: string, overlap: boolean, gap: number) => ({
      span,
      properties: { form: 'street', street: 0, state, overlap, gap, planned: false },
    });
    expect(spans(collection, 'street')).toEqual([
      entry('0-20', 'covered', false, -1),
      entry('20-50', 'covered', true, -1),
      entry('50-80', 'partly', false, 0),
      entry('80-100', 'uncovered', false, 0),
    ]);
  });

  test('a street that only changes group is one line', () => {
    const changing = cover([segment('a')], {
      links: [
        ['group-1', eastward(0, 50)],
        ['group-2', eastward(50, 100)],
      ],
    });
    expect(spans(coverageMapGeoJson(changing), 'street').map(({ span }) => span)).toEqual([
      '0-100',
    ]);
  });

  test('a side out of scope has no line, and does not keep a street from being covered', () => {
    const oneSided = cover([segment('a')], {
      exclusions: [eastward(0, 100, 'right')],
      links: [['group-1', eastward(0, 100, 'left')]],
    });
    expect(spans(coverageMapGeoJson(oneSided), 'side')).toHaveLength(1);
    expect(spans(coverageMapGeoJson(oneSided), 'street')).toMatchObject([
      { properties: { state: 'covered' } },
    ]);
  });

  test('slivers have no gap', () => {
    const sliver = cover([segment('a')], { links: [['group-1', eastward(0, 97)]] });
    const gaps = spans(coverageMapGeoJson(sliver), 'side').map(({ properties }) => properties.gap);
    expect(gaps).toEqual([-1, -1, -1, -1]);
  });

  test('what is planned is marked', () => {
    const planned = cover(
      [segment('a')],
      { links: [['group-1', eastward(0, 100), 'later']] },
      { scenario: LATER },
    );
    expect(spans(coverageMapGeoJson(planned), 'street')).toMatchObject([
      { properties: { planned: true } },
    ]);
  });
});

test('all segments are drawn, and know whether houses may stand along them', () => {
  const { network } = cover(
    [
      segment('a'),
      segment('b', { name: null }),
      segment('c', { name: 'Snelweg', carriesHouses: false }),
    ],
    {},
  );
  const { features } = streetsGeoJson(network.streets);
  expect(features.map(({ properties }) => properties)).toEqual([
    { street: 0, name: 'Dorpsstraat', scope: 1 },
    { street: -1, name: '', scope: 0 },
    { street: 1, name: 'Snelweg', scope: 0 },
  ]);
  expect(features[0]!.geometry.coordinates).toEqual(line([0, 0], [100, 0]));
});
