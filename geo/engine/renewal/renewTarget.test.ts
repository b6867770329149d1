import { describe, expect, test } from 'vitest';
import type { StreetRef, Target } from '#geo/plan/target.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { identityKey } from '#geo/streets/streetKey.ts';
import {
  at,
  line,
  listed,
  metresOf,
  networkOf,
  numbers,
  segment,
  street,
} from '#tests/engineFixtures.ts';
import { compileTarget } from '../targets/compileTarget.ts';
import { union } from '../stretches.ts';
import { renewalOf } from './renewal.ts';
import { renewTarget } from './renewTarget.ts';

const renewal = (before: readonly Segment[], now: readonly Segment[]) =>
  renewalOf(
    { network: networkOf(before), addresses: null },
    { network: networkOf(now), addresses: null },
  );

const renewed = (before: readonly Segment[], now: readonly Segment[], target: Target) =>
  renewTarget(renewal(before, now), target);

/** A target in few words: "Dorpsstraat", "Dorpsstraat odd", "Dorpsstraat 0,0 40,0 both". */
function said(target: Target): string {
  if (target.kind === 'subArea') return target.subArea;
  const name = target.street.name;
  switch (target.kind) {
    case 'street':
      return name;
    case 'side':
      return `${name} ${target.side}`;
    case 'numbers':
      return `${name} ${target.from}-${target.to} ${target.parity}`;
    case 'between':
      return `${name} between ${target.between.map((ref) => ref.name).join(' and ')}`;
    case 'stretch': {
      const [from, to] = [target.from, target.to].map((place) =>
        metresOf(place).map(Math.round).join(),
      );
      return `${name} ${from} ${to} ${target.side}`;
    }
  }
}

/** What a target becomes, in few words. */
const becomes = (before: readonly Segment[], now: readonly Segment[], target: Target) =>
  renewed(before, now, target).map(said);

/** Where all that a target becomes lies in the newer data. */
function covered(before: readonly Segment[], now: readonly Segment[], target: Target): string[] {
  const both = renewal(before, now);
  const compiled = renewTarget(both, target).map((each) => {
    const result = compileTarget(both.now, each);
    if (!result.ok) throw new Error(result.problem);
    return result.value;
  });
  return listed(both.now.network, union(compiled));
}

const whole: Target = { kind: 'street', street: street() };
const side = (name: 'odd' | 'even' | 'left' | 'right'): Target => ({
  kind: 'side',
  street: street(),
  side: name,
});
const from1to19: Extract<Target, { kind: 'numbers' }> = {
  kind: 'numbers',
  street: street(),
  from: 1,
  to: 19,
  parity: 'all',
  except: [],
};
const stretch = (from: number, to: number, side: 'both' | 'left' = 'both'): Target => ({
  kind: 'stretch',
  street: street(),
  from: at(from, 0),
  to: at(to, 0),
  side,
});
const between = (first: string, second: string): Target => ({
  kind: 'between',
  street: street(),
  between: [street(first), street(second)],
});

const piece = (name: string, from: number, to: number, fields: Partial<Segment> = {}): Segment =>
  segment(`${name} ${from}-${to}`, { name, line: line([from, 0], [to, 0]), ...fields });
const cross = (name: string, east: number): Segment =>
  segment(name, { name, line: line([east, 0], [east, 120]) });
const dorpsstraat = [piece('Dorpsstraat', 0, 100)];

describe('on a street that is one street still', () => {
  test('a target stays the very same when the street is called the same', () => {
    const now = [piece('Dorpsstraat', 0, 40), piece('Dorpsstraat', 40, 140)];
    for (const target of [whole, side('odd'), from1to19, stretch(10, 50)]) {
      expect(renewed(dorpsstraat, now, target)[0]).toBe(target);
    }
  });

  test('the reference gets the new name and identity, in any spelling of the old', () => {
    const now = [piece('Kerkstraat', 0, 100, { identity: '7' })];
    const old: StreetRef = { ...street(), name: 'DORPSSTRAAT', at: at(50, 3) };
    const [target] = renewed(dorpsstraat, now, { kind: 'street', street: old });
    expect(target).toMatchObject({
      street: { key: identityKey('7'), name: 'Kerkstraat', place: 'Proefdorp' },
    });
    // on the street itself
    expect(metresOf((target as { street: StreetRef }).street.at!).map(Math.round)).toEqual([50, 0]);
  });

  test('house numbers keep their numbers and points their places', () => {
    const now = [piece('Kerkstraat', 0, 100)];
    expect(becomes(dorpsstraat, now, from1to19)).toEqual(['Kerkstraat 1-19 all']);
    expect(becomes(dorpsstraat, now, stretch(10, 50))).toEqual(['Kerkstraat 10,0 50,0 both']);
  });

  test('a street that moved takes its links with it', () => {
    const now = [segment('elsewhere', { line: line([0, 300], [100, 300]) })];
    expect(becomes(dorpsstraat, now, whole)).toEqual(['Dorpsstraat']);
  });
});

describe('left and right are the sides that they were', () => {
  const turned = [piece('Dorpsstraat', 100, 0)];

  test('where the line is drawn the other way now', () => {
    expect(becomes(dorpsstraat, turned, side('left'))).toEqual(['Dorpsstraat right']);
    expect(becomes(dorpsstraat, turned, stretch(0, 60, 'left'))).toEqual([
      'Dorpsstraat 0,0 60,0 right',
    ]);
  });

  test('where only a part of it is', () => {
    const now = [piece('Dorpsstraat', 0, 60), piece('Dorpsstraat', 100, 60)];
    expect(covered(dorpsstraat, now, side('left'))).toEqual([
      'Dorpsstraat 0-60 left 0-60',
      'Dorpsstraat 100-60 right 0-40',
    ]);
  });

  test('which the house numbers tell, where they do', () => {
    const odd = { left: numbers('odd', 1, 9), right: numbers('even', 2, 10) };
    const even = { left: numbers('even', 20, 12), right: numbers('odd', 19, 11) };
    const now = [piece('Dorpsstraat', 0, 60, odd), piece('Dorpsstraat', 100, 60, even)];
    expect(becomes(dorpsstraat, now, side('left'))).toEqual(['Dorpsstraat odd']);
  });
});

describe('the stretch between two cross streets', () => {
  const before = [
    piece('Dorpsstraat', 0, 100),
    piece('Dorpsstraat', 100, 200),
    cross('A', 0),
    cross('B', 100),
  ];
  const main = before.slice(0, 2);

  test('names them as they are called now', () => {
    expect(becomes(before, [...main, cross('A', 0), cross('C', 100)], between('A', 'B'))).toEqual([
      'Dorpsstraat between A and C',
    ]);
  });

  test('of a cross street that was split names the part that comes to the street', () => {
    const parts = [
      segment('far', { name: 'Far', line: line([100, 50], [100, 120]) }),
      segment('near', { name: 'Near', line: line([100, 0], [100, 50]) }),
    ];
    expect(becomes(before, [...main, cross('A', 0), ...parts], between('A', 'B'))).toEqual([
      'Dorpsstraat between A and Near',
    ]);
  });

  test('becomes a drawn one when a cross street is gone', () => {
    expect(becomes(before, [...main, cross('A', 0)], between('A', 'B'))).toEqual([
      'Dorpsstraat 0,0 100,0 both',
    ]);
  });
});

describe('of a street that was split', () => {
  const numbered = { left: numbers('odd', 1, 19), right: numbers('even', 2, 20) };
  const before = [piece('Dorpsstraat', 0, 100, numbered)];
  const now = [
    piece('Dorpsstraat', 0, 60, { left: numbers('odd', 1, 11), right: numbers('even', 2, 12) }),
    piece('Kerkstraat', 60, 100, { left: numbers('odd', 1, 7), right: numbers('even', 2, 8) }),
  ];

  test('the whole is every part', () => {
    expect(becomes(before, now, whole)).toEqual(['Dorpsstraat', 'Kerkstraat']);
  });

  test('a side is that side of every part', () => {
    expect(becomes(before, now, side('odd'))).toEqual(['Dorpsstraat odd', 'Kerkstraat odd']);
  });

  test('a stretch is drawn on the parts that it lies on', () => {
    expect(becomes(before, now, stretch(10, 30))).toEqual(['Dorpsstraat 10,0 30,0 both']);
    expect(covered(before, now, stretch(30, 80))).toEqual([
      'Dorpsstraat 0-60 left 30-60',
      'Dorpsstraat 0-60 right 30-60',
      'Kerkstraat 60-100 left 0-20',
      'Kerkstraat 60-100 right 0-20',
    ]);
  });

  test('house numbers are those numbers where they are, and drawn where the houses got others', () => {
    const some = (from: number, to: number): Target => ({
      ...from1to19,
      from,
      to,
      parity: 'odd',
    });
    expect(becomes(before, now, some(1, 5))).toEqual(['Dorpsstraat 1-5 odd']);
    // 13 and up stood in what is the Kerkstraat now, where 13 is no number
    expect(becomes(before, now, some(13, 17))).toEqual(['Kerkstraat 60,0 90,0 odd']);
  });

  test('house numbers of which nobody knew where they are stay with the street', () => {
    expect(becomes(dorpsstraat, now, from1to19)).toEqual(['Dorpsstraat 1-19 all']);
  });

  test('a part that belongs to a longer street now is drawn on it', () => {
    const longer = [piece('Dorpsstraat', 0, 60), piece('Kerkstraat', 60, 400)];
    expect(becomes(before, longer, whole)).toEqual(['Dorpsstraat', 'Kerkstraat 60,0 100,0 both']);
  });
});

describe('of a street that was joined with another', () => {
  const before = [piece('A', 0, 100), piece('B', 100, 200)];
  const link: Target = { kind: 'street', street: street('A') };

  test('a link does not grow', () => {
    expect(becomes(before, [piece('C', 0, 200)], link)).toEqual(['C 0,0 100,0 both']);
    expect(becomes(before, [piece('B', 0, 200)], link)).toEqual(['B 0,0 100,0 both']);
  });

  test('a branch is drawn by itself', () => {
    const branched = [...before, segment('branch', { name: 'A', line: line([50, 0], [50, 40]) })];
    const now = [
      piece('C', 0, 50),
      piece('C', 50, 200),
      segment('branch', { name: 'C', line: line([50, 0], [50, 40]) }),
    ];
    expect(covered(branched, now, link)).toEqual([
      'C 0-50 left 0-50',
      'C 0-50 right 0-50',
      'C 50-200 left 0-50',
      'C 50-200 right 0-50',
      'branch left 0-40',
      'branch right 0-40',
    ]);
  });
});

describe('nothing is dropped', () => {
  test('a link to a street that is gone waits, with a point by which to look for it', () => {
    const now = [piece('Elders', 500, 600)];
    const [target] = renewed(dorpsstraat, now, whole);
    expect(target).toEqual({ kind: 'street', street: { ...street(), at: at(0, 0) } });
  });

  test('a link to a street that was not there before stays the very same', () => {
    const link: Target = { kind: 'street', street: street('Onbekend') };
    expect(renewed(dorpsstraat, [piece('Kerkstraat', 0, 100)], link)[0]).toBe(link);
  });

  test('a link to a sub-area has nothing to do with streets', () => {
    const link: Target = { kind: 'subArea', subArea: 'sub-area-1' };
    expect(renewed(dorpsstraat, [], link)[0]).toBe(link);
  });
});
