import { expect, test } from 'vitest';
import { line, networkOf, segment } from '#tests/engineFixtures.ts';
import { compareStreets } from './compareStreets.ts';
import { streetChanges } from './streetChanges.ts';

const along = (name: string, north: number, from = 0, to = 100) =>
  segment(`${name} ${from}`, { name, line: line([from, north], [to, north]) });

const before = networkOf([
  along('Blijft', 0),
  along('Zandpad', 200),
  along('Akkerpad', 400),
  along('Lange weg', 600),
]);
const now = networkOf([
  along('Blijft', 0),
  along('Nieuw pad', 200),
  along('Lange weg', 600, 0, 60),
  along('Korte weg', 600, 60, 100),
  along('Tussenweg', 800),
]);

test('streets that are as they were are left out; the others say what they were and are', () => {
  const told = streetChanges(compareStreets(before, now)).map(
    ({ kind, was, now: streets }) =>
      `${kind}: ${was?.label ?? '-'} > ${streets.map(({ label }) => label).join(' + ') || '-'}`,
  );
  expect(told).toEqual([
    'gone: Akkerpad > -',
    'split: Lange weg > Lange weg + Korte weg',
    'renamed: Zandpad > Nieuw pad',
    'added: - > Tussenweg',
  ]);
});

test('of one name in two places it is said which', () => {
  const inPlace = (place: string, north: number) =>
    segment(`Dorpsstraat ${north}`, {
      name: 'Dorpsstraat',
      place,
      line: line([0, north], [100, north]),
    });
  const both = networkOf([inPlace('Ede', 0), inPlace('Rhenen', 400)]);
  const [change] = streetChanges(compareStreets(both, networkOf([inPlace('Rhenen', 400)])));
  expect(change?.was?.label).toBe('Dorpsstraat (Ede)');
});

test('how far the comparing is, is told to the last segment', () => {
  const told: number[] = [];
  compareStreets(before, now, (share) => told.push(share));
  expect(told.at(-1)).toBe(1);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});
