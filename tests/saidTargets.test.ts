import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Target } from '#geo/plan/target.ts';
import { streetRefOf } from '#geo/streets/streetRef.ts';
import { sayTarget } from '#geo/text/sayTarget.ts';
import { readStreetList } from '#geo/text/streetList.ts';
import { PHRASE_STREETS } from './fixtures/streetPhrases.ts';
import { line, networkOf, segment } from './engineFixtures.ts';

type Said = Exclude<Target, { kind: 'subArea' }>;

// a name that two places have needs the place to be told
const names = PHRASE_STREETS.filter(([, place]) => place === undefined).map(([name]) => name);
const network = networkOf(
  names.map((name, i) => segment(`s-${i}`, { name, line: line([0, 50 * i], [100, 50 * i]) })),
);
const { streets } = network;

const street = fc.nat(streets.streetCount - 1).map((row) => streetRefOf(network, row));
const number = fc.integer({ min: 1, max: 400 });
const parity = fc.constantFrom('odd', 'even', 'all');

const fits = (each: number, of: 'odd' | 'even' | 'all') =>
  of === 'all' || (each % 2 === 1) === (of === 'odd');

const numbers = fc
  .record({
    street,
    low: number,
    length: fc.nat(100),
    isOpenBelow: fc.boolean(),
    isOpenAbove: fc.boolean(),
    parity,
    except: fc.uniqueArray(number, { maxLength: 4 }),
  })
  .map(({ low, length, isOpenBelow, isOpenAbove, ...rest }): Said => {
    const from = isOpenBelow ? null : low + Number(!fits(low, rest.parity));
    const high = Math.max(low, from ?? 0) + length;
    const to = isOpenAbove ? null : high + Number(!fits(high, rest.parity));
    const isIn = (each: number) =>
      (from === null || each >= from) && (to === null || each <= to) && fits(each, rest.parity);
    return {
      kind: 'numbers',
      street: rest.street,
      from,
      to,
      parity: rest.parity,
      except: rest.except.filter(isIn),
    };
  })
  // all numbers without an exception are said as the street
  .filter(
    (target) =>
      target.kind !== 'numbers' ||
      target.from !== null ||
      target.to !== null ||
      target.parity !== 'all' ||
      target.except.length > 0,
  );

const target: fc.Arbitrary<Said> = fc.oneof(
  street.map((each): Said => ({ kind: 'street', street: each })),
  fc
    .tuple(street, fc.constantFrom('odd' as const, 'even' as const))
    .map(([each, side]): Said => ({ kind: 'side', street: each, side })),
  fc
    .tuple(street, street, street)
    .map(([each, ...between]): Said => ({ kind: 'between', street: each, between })),
  numbers,
);

const options = { numRuns: 300 };

describe('a target that is said', () => {
  test('is read back as the same target, without a question', () => {
    fc.assert(
      fc.property(target, (each) => {
        const { links, unmatched } = readStreetList(network, sayTarget(each)!);
        expect(unmatched).toEqual([]);
        expect(links.map(({ target: read, question }) => ({ read, question }))).toEqual([
          { read: each, question: null },
        ]);
      }),
      options,
    );
  });

  test('is read back from a list of several, whatever stands between them', () => {
    const lists = fc.tuple(
      fc.array(target, { minLength: 2, maxLength: 6 }),
      fc.constantFrom('; ', '\n', '.\n', ' \n- '),
    );
    fc.assert(
      fc.property(lists, ([targets, between]) => {
        const { links } = readStreetList(network, targets.map(sayTarget).join(between));
        expect(links.map((link) => link.target)).toEqual(targets);
      }),
      options,
    );
  });

  test('keeps the words it came from', () => {
    fc.assert(
      fc.property(fc.array(target, { minLength: 1, maxLength: 4 }), (targets) => {
        const text = `Beste Anna,\n${targets.map(sayTarget).join('\n')}\nGroeten`;
        for (const link of readStreetList(network, text).links) {
          expect(text.slice(link.start, link.end)).toBe(link.text);
        }
      }),
      options,
    );
  });
});

describe('a text of any kind', () => {
  test('is read without a failure, and names only streets that are there', () => {
    const word = fc.oneof(
      fc.constantFrom(...names),
      fc.constantFrom(
        ...'t/m m.u.v. e.o. even oneven kant tussen en van tot de hele 12 12a - ( ) \n , ; 2-40 ’s "'.split(
          ' ',
        ),
      ),
      fc.string({ maxLength: 8, unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const { links } = readStreetList(network, words.join(' '));
        for (const { target: read } of links)
          expect(streets.streetNames).toContain(read.street.name);
      }),
      options,
    );
  });

  test('of 10,000 words takes no longer than its length asks for', () => {
    const text = 'Brediusweg 1 t/m 45 oneven, '.repeat(2_000);
    expect(readStreetList(network, text).links).toHaveLength(2_000);
  });
});
