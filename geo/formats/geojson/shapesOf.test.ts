import { describe, expect, test } from 'vitest';
import { shapesOf } from './shapesOf.ts';

const line = [
  [5, 52],
  [5.1, 52],
];

describe('a geometry gives its shapes', () => {
  test.each([
    ['Point', [5, 52], { kind: 'points', points: [[5, 52]] }],
    ['MultiPoint', line, { kind: 'points', points: line }],
    ['LineString', line, { kind: 'lines', lines: [line] }],
    ['MultiLineString', [line, line], { kind: 'lines', lines: [line, line] }],
    ['Polygon', [line], { kind: 'polygons', polygons: [[line]] }],
    ['MultiPolygon', [[line], [line]], { kind: 'polygons', polygons: [[line], [line]] }],
  ])('%s', (type, coordinates, shape) => {
    expect(shapesOf({ type, coordinates })).toEqual({ ok: true, value: [shape] });
  });

  test('without heights and measures', () => {
    expect(shapesOf({ type: 'Point', coordinates: [5, 52, 12.5, 0] })).toMatchObject({
      value: [{ points: [[5, 52]] }],
    });
  });

  test('of every member of a collection, in order, however deep', () => {
    const point = { type: 'Point', coordinates: [5, 52] };
    const inner = { type: 'GeometryCollection', geometries: [point] };
    const geometries = [{ type: 'LineString', coordinates: line }, inner];
    expect(shapesOf({ type: 'GeometryCollection', geometries })).toMatchObject({
      value: [{ kind: 'lines' }, { kind: 'points' }],
    });
  });
});

describe('a geometry is refused as', () => {
  test.each([
    ['no-geometry', null],
    ['no-geometry', undefined],
    ['no-geometry', { type: 'LineString', coordinates: [] }],
    ['no-geometry', { type: 'MultiPolygon', coordinates: [[]] }],
    ['no-geometry', { type: 'GeometryCollection', geometries: [] }],
    ['bad-geometry', 'POINT(5 52)'],
    ['bad-geometry', { type: 'Circle', coordinates: [5, 52] }],
    ['bad-geometry', { type: 'Point' }],
    ['bad-geometry', { type: 'LineString', coordinates: [5, 52] }],
    ['bad-geometry', { type: 'LineString', coordinates: [line] }],
    ['bad-geometry', { type: 'Polygon', coordinates: line }],
    ['bad-geometry', { type: 'GeometryCollection', geometries: {} }],
    ['not-numbers', { type: 'Point', coordinates: [] }],
    ['not-numbers', { type: 'Point', coordinates: [5] }],
    ['not-numbers', { type: 'Point', coordinates: ['5', '52'] }],
    ['not-numbers', { type: 'Point', coordinates: [null, null] }],
    [
      'not-numbers',
      {
        type: 'LineString',
        coordinates: [
          [5, 52],
          [5, Infinity],
        ],
      },
    ],
  ])('%s: %j', (problem, geometry) => {
    expect(shapesOf(geometry)).toEqual({ ok: false, problem });
  });

  test('bad when collections nest without end around nothing', () => {
    let geometry: object = { type: 'GeometryCollection', geometries: [7] };
    for (let depth = 0; depth < 100_000; depth++) {
      geometry = { type: 'GeometryCollection', geometries: [geometry] };
    }
    expect(shapesOf(geometry)).toEqual({ ok: false, problem: 'bad-geometry' });
  });

  test('bad when coordinates nest without end', () => {
    const coordinates: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    expect(shapesOf({ type: 'MultiPolygon', coordinates })).toMatchObject({ ok: false });
  });
});
