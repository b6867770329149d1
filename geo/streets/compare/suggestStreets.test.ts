import { describe, expect, test } from 'vitest';
import { at, line, networkOf, segment, street } from '#tests/engineFixtures.ts';
import { streetSuggester } from './suggestStreets.ts';

const along = (name: string, north: number) =>
  segment(name, { name, line: line([0, north], [100, north]) });
const suggest = streetSuggester(
  networkOf([
    along('Kerklaan', 20),
    along('Händelstraat', 400),
    along('Burgemeester Jansenlaan', 900),
    along('Molenpad', 60),
  ]),
);
const suggested = (name: string, place?: [number, number]) =>
  suggest({ ...street(name), ...(place && { at: place }) }).map(
    ({ street: { name: found }, distanceMetres, isNameAlike }) =>
      `${found} ${distanceMetres === null ? '-' : Math.round(distanceMetres)} ${isNameAlike}`,
  );

describe('suggested for a street that is not there', () => {
  test('are streets with a name like it, wherever they lie', () => {
    expect(suggested('Handelstraat')).toEqual(['Händelstraat - true']);
    expect(suggested('Burg. Jansenlaan')).toEqual(['Burgemeester Jansenlaan - true']);
  });

  test('are streets near its point, the nearest first', () => {
    expect(suggested('Verdwenen weg', at(50, 30))).toEqual([
      'Kerklaan 10 false',
      'Molenpad 30 false',
    ]);
  });

  test('is first the one that is near and has a name like it', () => {
    expect(suggested('Molenpadje', at(50, 30))[0]).toBe('Molenpad 30 true');
  });

  test('is nothing when nothing is like it', () => {
    expect(suggested('Xyz', at(5_000, 5_000))).toEqual([]);
  });
});
