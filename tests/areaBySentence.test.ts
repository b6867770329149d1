import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { preparePolygon } from '#geo/geometry/preparedPolygon.ts';
import { INSIDE, placeInPolygon } from '#geo/geometry/placeInPolygon.ts';
import { squareMetres } from '#geo/geometry/areas/squareMetres.ts';
import { polygonsOf } from '#geo/plan/area.ts';
import { areaByStreets, DIRECTIONS, type StreetClause } from '#geo/streets/areas/areaByStreets.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import { measureStreets } from '#geo/streets/measuredStreets.ts';
import { streetGraph } from '#geo/streets/streetGraph.ts';
import { indexStreets } from '#geo/streets/streetIndex.ts';
import { areaSentence, readAreaSentence } from '#geo/text/areaSentence.ts';
import type { LngLat, MultiPolygon } from '#geo/geometry/types.ts';
import { DIEREN, districtsIn, segmentsIn } from './examplePlans.ts';

const streets = buildStreetsData(segmentsIn(DIEREN));
const known = { graph: streetGraph(measureStreets(streets)), index: indexStreets(streets) };
const [northern] = districtsIn(DIEREN).map(({ area }) => polygonsOf(area)) as [MultiPolygon];
const district = districtsIn(DIEREN).flatMap(({ area }) => polygonsOf(area));
const rowOf = (name: string) => streets.streetNames.indexOf(name);

function read(text: string, language: 'nl' | 'en' = 'nl'): readonly StreetClause[] {
  const result = readAreaSentence(streets, text, language);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function areaOf(clauses: readonly StreetClause[]): MultiPolygon {
  const result = areaByStreets(known, district, clauses);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const has = (area: MultiPolygon, at: LngLat) =>
  area.some((polygon) => placeInPolygon(preparePolygon(polygon), ...at) === INSIDE);

/** All corners of a street. */
function placesOf(street: number): LngLat[] {
  const rows = [...streets.streetOf.keys()].filter((row) => streets.streetOf[row] === street);
  return rows.flatMap((row) =>
    Array.from(
      { length: streets.coordStart[row + 1]! - streets.coordStart[row]! },
      (_, i): LngLat => {
        const at = 2 * (streets.coordStart[row]! + i);
        return [streets.lngLat[at]!, streets.lngLat[at + 1]!];
      },
    ),
  );
}

describe('the sentence of Dieren-West', () => {
  const SENTENCE = 'ten westen van de Harderwijkerweg en ten noorden van de Admiraal Helfrichlaan';

  test('is an area that lies west of the one street and north of the other', () => {
    const clauses = read(SENTENCE);
    expect(clauses).toEqual([
      { kind: 'side', direction: 'west', street: rowOf('Harderwijkerweg') },
      { kind: 'side', direction: 'north', street: rowOf('Admiraal Helfrichlaan') },
    ]);
    const area = areaOf(clauses);
    const share = squareMetres(area) / squareMetres(district);
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.9);
    // the example's own northern district ends at that street
    expect(share).toBeCloseTo(squareMetres(northern) / squareMetres(district), 6);
    // not one house of the streets that bound it lies deep in it
    for (const street of ['Harderwijkerweg', 'Admiraal Helfrichlaan']) {
      const corners = placesOf(rowOf(street));
      expect(corners.filter((at) => has(area, at)).length).toBeLessThan(corners.length / 4);
    }
  });

  test('and its opposite parts share out the district', () => {
    const [west, north] = read(SENTENCE) as [StreetClause, StreetClause];
    const opposite = (clause: StreetClause, direction: 'east' | 'south') =>
      ({ ...clause, direction }) as StreetClause;
    const quarters = [
      [west, north],
      [opposite(west, 'east'), north],
      [west, opposite(north, 'south')],
      [opposite(west, 'east'), opposite(north, 'south')],
    ].map((clauses) => areaByStreets(known, district, clauses));
    const sum = quarters.reduce(
      (total, quarter) => total + (quarter.ok ? squareMetres(quarter.value) : 0),
      0,
    );
    expect(sum / squareMetres(district)).toBeCloseTo(1, 6);
  });

  test('may be said in other words, and in English', () => {
    const clauses = read(SENTENCE);
    const said = 'Westelijk van Harderwijkerweg,  noord van de admiraal helfrichlaan.';
    expect(read(said)).toEqual(clauses);
    expect(read('west of Harderwijkerweg and north of the Admiraal Helfrichlaan', 'en')).toEqual(
      clauses,
    );
    expect(read('links van de Harderwijkerweg en boven de Admiraal Helfrichlaan')).toMatchObject([
      { direction: 'left' },
      { direction: 'above' },
    ]);
    expect(areaOf(read('links van de Harderwijkerweg'))).toEqual(areaOf([clauses[0]!]));
  });
});

describe('a sentence', () => {
  test('with a short form or a slip of the pen asks, and does not guess', () => {
    for (const name of ['Harderwijkerwg', 'Adm. Helfrichlaan', 'Hardewijkerweg']) {
      const result = readAreaSentence(streets, `ten westen van de ${name}`, 'nl');
      expect(result).toMatchObject({ problem: { code: 'sentence/unknown-street' } });
      const meant = !result.ok && 'streets' in result.problem ? result.problem.streets : [];
      expect(meant.map((row) => streets.streetNames[row])).toContain(
        name.startsWith('A') ? 'Admiraal Helfrichlaan' : 'Harderwijkerweg',
      );
    }
  });

  test('without a direction, a street or a second street says which is missing', () => {
    const problem = (text: string) => readAreaSentence(streets, text, 'nl');
    expect(problem('  ')).toMatchObject({ problem: { code: 'sentence/empty' } });
    expect(problem('de Harderwijkerweg')).toMatchObject({
      problem: { code: 'sentence/no-direction' },
    });
    expect(problem('ten westen van')).toMatchObject({ problem: { code: 'sentence/no-street' } });
    expect(problem('tussen de Harderwijkerweg')).toMatchObject({
      problem: { code: 'sentence/one-street' },
    });
  });

  test('with a name that several streets have asks for the place', () => {
    const named = {
      streetNames: ['Kerkweg', 'Kerkweg', 'Hof'],
      streetPlaces: ['Ede', 'Lunteren', 'Ede'],
    };
    expect(readAreaSentence(named, 'ten oosten van de Kerkweg', 'nl')).toMatchObject({
      problem: { code: 'sentence/several-streets', streets: [0, 1] },
    });
    expect(readAreaSentence(named, 'ten oosten van de Kerkweg (Lunteren)', 'nl')).toMatchObject({
      value: [{ street: 1 }],
    });
  });

  test('that is printed reads back as what it was printed from', () => {
    const named = {
      streetNames: [
        'Kerkweg',
        'Kerkweg',
        'De Hof',
        'Jan en Pietstraat',
        'Pietstraat',
        'Het Rond',
        'Boven',
        'Plein 1940',
        'Zuid',
      ],
      streetPlaces: ['Ede', 'Lunteren', '', 'Ede', 'Ede', 'Ede', 'Ede', 'Ede', 'Ede'],
    };
    const street = fc.nat(named.streetNames.length - 1);
    const clause: fc.Arbitrary<StreetClause> = fc.oneof(
      fc.record({
        kind: fc.constant('side' as const),
        direction: fc.constantFrom(...DIRECTIONS),
        street,
      }),
      fc.record({
        kind: fc.constant('between' as const),
        streets: fc.uniqueArray(street, { minLength: 2, maxLength: 4 }),
      }),
    );
    fc.assert(
      fc.property(
        fc.array(clause, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('nl' as const, 'en' as const),
        (clauses, language) => {
          const text = areaSentence(named, clauses, language);
          expect(readAreaSentence(named, text, language)).toEqual({ ok: true, value: clauses });
        },
      ),
    );
  });
});

describe('streets that say no area', () => {
  test('are named, with what is wrong', () => {
    const side = (direction: 'north' | 'east', name: string): StreetClause => ({
      kind: 'side',
      direction,
      street: rowOf(name),
    });
    expect(areaByStreets(known, district, [])).toMatchObject({
      problem: { code: 'byStreets/no-clauses' },
    });
    const elsewhere: MultiPolygon = [
      [
        [
          [6, 53],
          [6.1, 53],
          [6.1, 53.1],
          [6, 53],
        ],
      ],
    ];
    expect(areaByStreets(known, elsewhere, [side('east', 'Harderwijkerweg')])).toMatchObject({
      problem: { code: 'byStreets/does-not-reach', street: rowOf('Harderwijkerweg') },
    });
    expect(
      areaByStreets(known, district, [
        side('east', 'Harderwijkerweg'),
        { kind: 'side', direction: 'west', street: rowOf('Harderwijkerweg') },
      ]),
    ).toMatchObject({ problem: { code: 'byStreets/empty' } });
  });
});
