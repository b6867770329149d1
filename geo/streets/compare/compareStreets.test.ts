import { describe, expect, test } from 'vitest';
import { line, networkOf, segment } from '#tests/engineFixtures.ts';

import type { Segment } from '../segment.ts';
import { compareStreets } from './compareStreets.ts';

/** A street of one straight piece: `east` metres from 0 on, so many metres north. */
const street = (name: string, fields: Partial<Segment> = {}): Segment =>
  segment(`${name} ${fields.identity ?? ''}`, { name, ...fields });
const at = (north: number, west = 0, east = 100) => ({ line: line([west, north], [east, north]) });

/** What became of each street: "Dorpsstraat: renamed Kerkstraat". */
function fatesOf(before: readonly Segment[], now: readonly Segment[]): string[] {
  const comparison = comparisonOf(before, now);
  return comparison.fates.map(({ kind, streets }, row) => {
    const names = streets.map((street) => comparison.now.streets.streetNames[street]);
    return [`${comparison.before.streets.streetNames[row]}: ${kind}`, ...names].join(' ');
  });
}

const comparisonOf = (before: readonly Segment[], now: readonly Segment[]) =>
  compareStreets(networkOf(before), networkOf(now));

describe('a street is the same', () => {
  test('with its identity, and its name as it was', () => {
    const identified = street('Dorpsstraat', { identity: '1' });
    expect(fatesOf([identified], [identified])).toEqual(['Dorpsstraat: same Dorpsstraat']);
  });

  test('by its name in any spelling, where an identity came or went', () => {
    const [old, now] = [street('De Hoef'), street('de Hoef', { identity: '7' })];
    expect(fatesOf([old], [now])).toEqual(['De Hoef: same de Hoef']);
    expect(fatesOf([now], [old])).toEqual(['de Hoef: same De Hoef']);
  });

  test('in data that does not know the place', () => {
    expect(fatesOf([street('Dorpsstraat')], [street('Dorpsstraat', { place: '' })])).toEqual([
      'Dorpsstraat: same Dorpsstraat',
    ]);
  });

  test('when it grew', () => {
    const longer = street('Dorpsstraat', at(0, -200, 300));
    expect(fatesOf([street('Dorpsstraat')], [longer])).toEqual(['Dorpsstraat: same Dorpsstraat']);
  });

  test('of several with its name, as the one that lies where it lay', () => {
    const now = [
      street('Kerkweg', { identity: '1', ...at(500) }),
      street('Kerkweg', { identity: '2' }),
    ];
    const { fates } = comparisonOf([street('Kerkweg')], now);
    expect(fates).toEqual([{ kind: 'same', streets: [1] }]);
  });
});

describe('a street is renamed', () => {
  test('by its identity, wherever it lies', () => {
    const old = street('Dorpsstraat', { identity: '1' });
    expect(fatesOf([old], [street('Kerkstraat', { identity: '1' })])).toEqual([
      'Dorpsstraat: renamed Kerkstraat',
    ]);
  });

  test('by where it runs, when neither its identity nor its name is there', () => {
    expect(fatesOf([street('Dorpsstraat')], [street('Kerkstraat', at(4))])).toEqual([
      'Dorpsstraat: renamed Kerkstraat',
    ]);
  });
});

describe('a street has moved', () => {
  test('when its name runs elsewhere, even where another runs in its place', () => {
    const now = [street('Dorpsstraat', at(300)), street('Kerkstraat')];
    expect(fatesOf([street('Dorpsstraat')], now)).toEqual(['Dorpsstraat: moved Dorpsstraat']);
  });
});

describe('a street is split', () => {
  test('when a part of it goes on under another name', () => {
    const now = [street('Dorpsstraat', at(0, 0, 60)), street('Kerkstraat', at(0, 60, 100))];
    expect(fatesOf([street('Dorpsstraat')], now)).toEqual([
      'Dorpsstraat: split Dorpsstraat Kerkstraat',
    ]);
  });

  test('when all of it goes on under other names, the longest first', () => {
    const now = [street('A', at(0, 0, 30)), street('B', at(0, 30, 100))];
    expect(fatesOf([street('Dorpsstraat')], now)).toEqual(['Dorpsstraat: split B A']);
  });

  test('not by a street that ran beside it before', () => {
    const pair = [street('Dorpsstraat'), street('Fietspad', at(5))];
    const now = [street('Dorpsstraat', at(0, 0, 60)), street('Fietspad', at(5))];
    expect(fatesOf(pair, now)).toEqual([
      'Dorpsstraat: same Dorpsstraat',
      'Fietspad: same Fietspad',
    ]);
  });

  test('not by a few metres at a junction', () => {
    const now = [street('Dorpsstraat', at(0, 0, 92)), street('Kerkstraat', at(0, 92, 200))];
    expect(fatesOf([street('Dorpsstraat')], now)).toEqual(['Dorpsstraat: same Dorpsstraat']);
  });
});

describe('streets are joined', () => {
  test('when several run along one new street', () => {
    const old = [street('A', at(0, 0, 50)), street('B', at(0, 50, 100))];
    expect(fatesOf(old, [street('C')])).toEqual(['A: joined C', 'B: joined C']);
  });

  test('into one that stays what it was', () => {
    const old = [street('A', at(0, 0, 50)), street('B', at(0, 50, 100))];
    expect(fatesOf(old, [street('B')])).toEqual(['A: joined B', 'B: same B']);
  });

  test('when the newer data does not tell them apart', () => {
    const old = [
      street('Kerkweg', { identity: '1' }),
      street('Kerkweg', { identity: '2', ...at(500) }),
    ];
    const now = [street('Kerkweg', { place: '' }), street('Kerkweg', { place: '', ...at(500) })];
    expect(fatesOf(old, now)).toEqual(['Kerkweg: joined Kerkweg', 'Kerkweg: joined Kerkweg']);
  });
});

test('a street is gone when nothing has its name or runs where most of it ran', () => {
  const now = [street('Kerkstraat', at(0, 60, 200)), street('Nieuwstraat', at(300))];
  expect(fatesOf([street('Dorpsstraat')], now)).toEqual(['Dorpsstraat: gone']);
});

test('streets in which none goes on are added', () => {
  const now = [street('Nieuwstraat', at(300)), street('Dorpsstraat')];
  expect(comparisonOf([street('Dorpsstraat')], now).added).toEqual([0]);
});
