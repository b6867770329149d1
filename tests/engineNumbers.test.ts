import { describe, expect, test } from 'vitest';
import { compileNetwork, segmentOfLine, sideLine, type Network } from '#geo/engine/network.ts';
import { placeAddresses, type PlacedAddresses } from '#geo/engine/placedAddresses.ts';
import { intersect, metresOf, union, type Stretches } from '#geo/engine/stretches.ts';
import { compileTarget } from '#geo/engine/targets/compileTarget.ts';
import { targetContext } from '#geo/engine/targets/context.ts';
import { emptyPlan } from '#geo/plan/plan.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import { sideNumbers } from '#geo/streets/houseNumbers.ts';
import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { LEFT, RIGHT } from '#geo/streets/streetsData.ts';
import { liechtenstein, liechtensteinAddresses, wageningen } from './engineData.ts';
import { hasSharedData, NO_SHARED_DATA } from './sharedData.ts';

/** The numbers of one street from and to, inclusive; null is an open end. */
function numbersOf(
  network: Network,
  addresses: PlacedAddresses | null,
  street: number,
  [from, to]: readonly [number | null, number | null],
): Stretches | null {
  const { streetKeys, streetNames, streetPlaces } = network.streets;
  const compiled = compileTarget(targetContext(network, emptyPlan('Proef'), addresses, null), {
    kind: 'numbers',
    street: {
      key: streetKeys[street]!,
      name: streetNames[street]!,
      place: streetPlaces[street]!,
    },
    from,
    to,
    parity: 'all',
    except: [],
  });
  return compiled.ok ? compiled.value : null;
}

const rows = (network: Network) => Array.from(network.streets.streetNames, (_, row) => row);

describe.skipIf(!hasSharedData)(`on real number ranges (else: ${NO_SHARED_DATA})`, () => {
  const network = compileNetwork(buildStreetsData(hasSharedData ? wageningen() : []), {
    frontageMetres: 10,
  });
  const { segmentCount, streetOf } = network.streets;
  const numbered = Array.from({ length: segmentCount }, (_, segment) => segment).flatMap(
    (segment) =>
      ([LEFT, RIGHT] as const).flatMap((side) => {
        const numbers = sideNumbers(network.streets, segment, side);
        return numbers && streetOf[segment]! >= 0
          ? [{ line: sideLine(segment, side), segment, numbers }]
          : [];
      }),
  );

  test('all numbers of a street cover all of its numbered sides and nothing else', () => {
    const all = union(
      rows(network).flatMap((row) => numbersOf(network, null, row, [null, null]) ?? []),
    );
    expect(numbered.length).toBeGreaterThan(150);
    expect([...all.line]).toEqual(numbered.map(({ line }) => line));
    expect([...all.to]).toEqual(numbered.map(({ segment }) => segmentMetres(network, segment)));
  });

  test('a cut between two numbers parts a street in two that fit', () => {
    for (const row of rows(network)) {
      const whole = numbersOf(network, null, row, [null, null]);
      const low = numbersOf(network, null, row, [null, 20]);
      const high = numbersOf(network, null, row, [21, null]);
      if (!whole || !low || !high) continue;
      expect(intersect(low, high).count).toBe(0);
      expect(union([low, high])).toEqual(whole);
    }
  });

  test('one number is one of the equal parts of its side', () => {
    for (const { line, segment, numbers } of numbered) {
      const { first, step, count } = numbers;
      const at = Math.floor(count / 2);
      const number = first + at * step;
      const found = numbersOf(network, null, streetOf[segment]!, [number, number])!;
      const row = found.line.indexOf(line);
      const part = segmentMetres(network, segment) / count;
      expect(found.from[row]).toBeCloseTo(part * at, 5);
      expect(found.to[row]).toBeCloseTo(part * (at + 1), 5);
    }
  });
});

describe.skipIf(!hasSharedData)(`on real addresses (else: ${NO_SHARED_DATA})`, () => {
  const streets = buildStreetsData(hasSharedData ? liechtenstein() : []);
  const network = compileNetwork(streets, { frontageMetres: 10 });
  const addresses = placeAddresses(network, hasSharedData ? liechtensteinAddresses() : []);

  test('most find a street, and lie beside it', () => {
    expect(addresses.withoutStreet / (addresses.count + addresses.withoutStreet)).toBeLessThan(0.1);
  });

  test('all numbers of a street cover every side that has an address, from end to end', () => {
    const all = union(
      rows(network).flatMap((row) => {
        const hasAddress = addresses.line.some(
          (line) => streets.streetOf[segmentOfLine(line)] === row,
        );
        return (hasAddress && numbersOf(network, addresses, row, [null, null])) || [];
      }),
    );
    const lines = [...new Set(addresses.line)];
    expect([...all.line]).toEqual(lines);
    const metres = lines.reduce(
      (sum, line) => sum + segmentMetres(network, segmentOfLine(line)) / 2,
      0,
    );
    expect(metresOf(all)).toBeCloseTo(metres, 6);
  });
});
