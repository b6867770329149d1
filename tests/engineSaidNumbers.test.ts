import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Coverage } from '#geo/engine/coverage.ts';
import { coverageOfPlan } from '#geo/engine/coverageOfPlan.ts';
import { addressRowsOf } from '#geo/engine/figures.ts';
import { compileNetwork, segmentOfLine } from '#geo/engine/network.ts';
import type { NumberSpan } from '#geo/engine/report.ts';
import { reportOf } from '#geo/engine/reportOf.ts';
import { numbersIn, rowsByStreet } from '#geo/engine/streetParts.ts';
import { emptyPlan, type Plan } from '#geo/plan/plan.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import { liechtenstein, liechtensteinAddresses, planOfAreas, wageningen } from './engineData.ts';
import { planOf } from './enginePlans.ts';
import { hasSharedData, NO_SHARED_DATA, readShared } from './sharedData.ts';
import { rectangle, wageningenBoxes } from './wageningenBoxes.ts';

const network = compileNetwork(buildStreetsData(hasSharedData ? wageningen() : []), {
  frontageMetres: 10,
});
const { streetKeys, streetNames, streetPlaces } = network.streets;

function coverageFor(plan: Plan): Coverage {
  const data = { districts: [], addresses: null };
  return coverageOfPlan(network, plan, data, { purpose: 'all', scenario: null });
}

/** By street: its house numbers, ascending and each once, read from the file and nothing else. */
function numbersInFile(): ReadonlyMap<string, readonly number[]> {
  const { features } = JSON.parse(readShared('wageningen/wegvakken-2020.geojson')) as {
    features: { properties: Record<string, string | number> }[];
  };
  const numbers = new Map<string, Set<number>>();
  for (const { properties: p } of features) {
    const known = numbers.get(String(p['stt_naam'])) ?? new Set();
    numbers.set(String(p['stt_naam']), known);
    for (const side of ['lnks', 'rhts']) {
      const structure = String(p[`hnrstr${side}`] ?? '');
      if (!'OEB'.includes(structure) || structure === '') continue;
      const [first, last] = [Number(p[`e_hnr_${side}`]), Number(p[`l_hnr_${side}`])];
      for (let n = Math.min(first, last); n <= Math.max(first, last); n++) {
        if (structure === 'B' || n % 2 === (structure === 'O' ? 1 : 0)) known.add(n);
      }
    }
  }
  return new Map([...numbers].map(([name, all]) => [name, [...all].sort((a, b) => a - b)]));
}

const inWords = (spans: readonly NumberSpan[] | null) =>
  spans && spans.map(({ parity, from, to }) => `${parity} ${from}-${to}`);

/** Which of some numbers spans say. */
const saidOf = (spans: readonly NumberSpan[] | null, numbers: readonly number[]) =>
  numbers.filter((n) =>
    spans?.some(
      ({ parity, from, to }) =>
        from <= n && n <= to && (parity === 'both' || (parity === 'odd') === (n % 2 === 1)),
    ),
  );

describe.skipIf(!hasSharedData)(`the numbers of Wageningen (else: ${NO_SHARED_DATA})`, () => {
  const inFile = hasSharedData ? numbersInFile() : new Map<string, readonly number[]>();
  const uncovered = (plan: Plan) =>
    new Map(
      reportOf(coverageFor(plan)).streets.map(({ name, uncoveredNumbers }) => [
        name,
        uncoveredNumbers,
      ]),
    );

  // read from the file by hand
  test.each([
    ['up on both sides, in three pieces', 'Rozenstraat', ['odd 1-49', 'even 2-44']],
    ['down on both sides', 'Akeleistraat', ['odd 1-71', 'even 10-54']],
    ['down on one side, the other not known', 'Asterstraat', ['even 10-34']],
    ['on one side only, all along', 'Else Mauhsstraat', ['odd 1-9']],
    ['odd on both sides of one piece', 'Haverlanden', ['odd 51-243', 'even 4-92']],
    ['odd and even on each side, around', 'de Hoef', ['both 1-80']],
    ['odd and even on one side, none elsewhere', 'Mansholtlaan', ['both 18-19']],
    ['none on some sides', 'Tarthorst', ['odd 101-1257', 'even 2-194']],
    ['not known', 'De Elst', null],
  ])('that go %s: %s', (_, name, words) => {
    expect(inWords(uncovered(emptyPlan('Proef')).get(name)!)).toEqual(words);
  });

  test('are all said of streets without a group, from the first to the last', () => {
    for (const [name, spans] of uncovered(emptyPlan('Proef'))) {
      const known = inFile.get(name)!;
      expect([name, saidOf(spans, known)]).toEqual([name, known]);
      const ends = (spans ?? []).flatMap(({ from, to }) => [from, to]);
      expect(ends.every((end) => known.includes(end))).toBe(true);
    }
  });

  test('are said of the rest when a group serves those up to one of them', () => {
    for (const share of [0.1, 0.5, 0.9]) {
      const last = (name: string) =>
        inFile.get(name)!.at(Math.floor(share * inFile.get(name)!.length));
      const plan = planOf({
        settings: { sliverMetres: 0 },
        links: streetKeys.flatMap((key, row) => {
          const [name, place] = [streetNames[row]!, streetPlaces[row]!];
          const to = last(name);
          if (to === undefined) return [];
          const street = { key, name, place };
          return [
            ['group', { kind: 'numbers', street, from: null, to, parity: 'all', except: [] }],
          ] as const;
        }),
      });
      for (const [name, spans] of uncovered(plan)) {
        const known = inFile.get(name)!;
        const rest = known.filter((n) => n > last(name)!);
        expect([name, saidOf(spans, known)]).toEqual([name, rest]);
      }
    }
  });

  test('are shared out by what is covered and what is not, wherever a border falls', () => {
    fc.assert(
      fc.property(wageningenBoxes, (areas) => {
        const numbersOf = (street: number) => inFile.get(streetNames[street]!)!;
        expect(badlyShared(coverageFor(planOfAreas(areas)), numbersOf)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe.skipIf(!hasSharedData)(`the addresses of a country (else: ${NO_SHARED_DATA})`, () => {
  const ways = compileNetwork(buildStreetsData(hasSharedData ? liechtenstein() : []), {
    frontageMetres: 10,
  });
  const addresses = hasSharedData ? liechtensteinAddresses() : [];

  test('are shared out by what is covered and what is not', () => {
    const areas = [rectangle(9.5, 47.1, 9.52, 47.15), rectangle(9.51, 47.15, 9.54, 47.2)];
    const plan = planOfAreas(areas);
    const data = { districts: [], addresses };
    const coverage = coverageOfPlan(ways, plan, data, { purpose: 'all', scenario: null });
    const byStreet = numbersByStreet(coverage);
    const parted = reportOf(coverage).streets.filter(({ state }) => state === 'partly');
    expect(byStreet.size).toBeGreaterThan(300);
    expect(parted.length).toBeGreaterThan(20);
    expect(badlyShared(coverage, (street) => byStreet.get(street) ?? [])).toEqual([]);
  });
});

/** By row of the street: the house numbers of its addresses, ascending and each once. */
function numbersByStreet({ network: { streets }, addresses }: Coverage): Map<number, number[]> {
  const { line, houseNumber } = addresses!;
  const numbers = new Map<number, Set<number>>();
  line.forEach((each, i) => {
    const street = streets.streetOf[segmentOfLine(each)]!;
    const known = numbers.get(street) ?? new Set();
    numbers.set(street, known.add(houseNumber[i]!));
  });
  return new Map([...numbers].map(([street, all]) => [street, [...all].sort((a, b) => a - b)]));
}

/** The streets of which a number is both covered and not, or neither. */
function badlyShared(
  coverage: Coverage,
  numbersOf: (street: number) => readonly number[],
): string[] {
  const { served, network } = coverage;
  const addressRows = addressRowsOf(coverage);
  const rowsWhere = (isWanted: (row: number) => boolean) => {
    const rows = Array.from(served.line, (_, row) => row).filter(isWanted);
    return new Map(rowsByStreet(coverage, rows).map((part) => [part.street, part.rows]));
  };
  const covered = rowsWhere((row) => served.depth[row]! > 0);
  const gaps = rowsWhere((row) => served.depth[row] === 0);
  const streets = [...new Set([...covered.keys(), ...gaps.keys()])];
  const isShared = (street: number) => {
    const known = numbersOf(street);
    const said = [covered, gaps].flatMap((parts) =>
      saidOf(numbersIn(coverage, addressRows, street, parts.get(street) ?? []), known),
    );
    return said.toSorted((a, b) => a - b).join() === known.join();
  };
  return streets
    .filter((street) => !isShared(street))
    .map((street) => network.streets.streetNames[street]!);
}
