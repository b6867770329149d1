import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileNetwork, type Network } from '#geo/engine/network.ts';
import { renewalOf, type Renewal } from '#geo/engine/renewal/renewal.ts';
import { renewTarget } from '#geo/engine/renewal/renewTarget.ts';
import { union } from '#geo/engine/stretches.ts';
import { compileTarget } from '#geo/engine/targets/compileTarget.ts';
import { readGeoJson } from '#geo/formats/geojson/readGeoJson.ts';
import type { Target } from '#geo/plan/target.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { placeAt } from '#geo/streets/positions.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { segmentsOfStreet } from '#geo/streets/streetIndex.ts';
import { streetRefOf } from '#geo/streets/streetRef.ts';
import { seededRandom } from '../scripts/example/random.ts';
import { countAlone, doorsAlong, streetFinder } from './renewalPoints.ts';
import { hasSharedData, NO_SHARED_DATA, sharedPath } from './sharedData.ts';

const townOf = (segments: readonly Segment[]) => ({
  network: compileNetwork(buildStreetsData(segments), { frontageMetres: 10 }),
  addresses: null,
});

/** Targets of every kind on every street of a network that mean something there. */
function targetsOn(network: Network): Target[] {
  const random = seededRandom(2019);
  const { streets, index } = network;
  const targets: Target[] = [];
  for (let row = 0; row < streets.streetCount; row++) {
    const street = streetRefOf(network, row);
    const segments = segmentsOfStreet(index, row);
    const somewhere = () => {
      const segment = segments[Math.floor(random() * segments.length)]!;
      return placeAt(network, segment, random() * segmentMetres(network, segment));
    };
    targets.push({ kind: 'street', street });
    for (const side of ['odd', 'even', 'left', 'right'] as const) {
      targets.push({ kind: 'side', street, side });
      targets.push({ kind: 'stretch', street, from: somewhere(), to: somewhere(), side });
    }
    for (const parity of ['odd', 'even', 'all'] as const) {
      const from = 1 + Math.floor(random() * 40);
      targets.push({ kind: 'numbers', street, from, to: from + 30, parity, except: [from + 4] });
      targets.push({ kind: 'numbers', street, from, to: null, parity, except: [] });
    }
    for (let i = 0; i < 4; i++) {
      targets.push({ kind: 'stretch', street, from: somewhere(), to: somewhere(), side: 'both' });
    }
    const crossing = crossStreets(network, row)
      .slice(0, 4)
      .map((cross) => streetRefOf(network, cross));
    for (const [i, first] of crossing.entries()) {
      for (const second of crossing.slice(i + 1)) {
        targets.push({ kind: 'between', street, between: [first, second] });
      }
    }
  }
  return targets;
}

function crossStreets({ streets, index }: Network, row: number): number[] {
  const nodes = new Set(
    Array.from(segmentsOfStreet(index, row)).flatMap((segment) => [
      streets.nodes[2 * segment]!,
      streets.nodes[2 * segment + 1]!,
    ]),
  );
  const others = new Set<number>();
  streets.streetOf.forEach((street, segment) => {
    const meets =
      nodes.has(streets.nodes[2 * segment]!) || nodes.has(streets.nodes[2 * segment + 1]!);
    if (meets && street >= 0 && street !== row) others.add(street);
  });
  return [...others];
}
/** How links came through: how many, and the houses along them. */
interface Tally {
  links: number;
  /** that have no place on the newer streets */
  waiting: number;
  houses: number;
  /** that a link had, though a street still comes by, and has not */
  lost: number;
  /** that it has, though a street came by before, and had not */
  extra: number;
}

/** Makes links on the streets before, says them anew on those of now, and compares house by house. */
function tallyOf(renewal: Renewal): ReadonlyMap<Target['kind'], Tally> {
  const { before, now } = renewal;
  const tallies = new Map<Target['kind'], Tally>();
  const [wasThere, isThere] = [before, now].map(({ network }) => streetFinder(network));
  for (const target of targetsOn(before.network)) {
    const was = compileTarget(before, target);
    if (!was.ok || was.value.count === 0) continue;
    const tally = tallies.get(target.kind) ?? {
      links: 0,
      waiting: 0,
      houses: 0,
      lost: 0,
      extra: 0,
    };
    tallies.set(target.kind, tally);
    tally.links++;
    const became = renewTarget(renewal, target).map((each) => compileTarget(now, each));
    const placed = became.flatMap((each) => (each.ok ? [each.value] : []));
    if (placed.length === 0) {
      tally.waiting++;
      continue;
    }
    const old = doorsAlong(before.network, was.value);
    const found = doorsAlong(now.network, union(placed));
    tally.houses += old.length;
    tally.lost += countAlone(old.filter(isThere!), found, NEAR_METRES);
    tally.extra += countAlone(found.filter(wasThere!), old, NEAR_METRES);
  }
  return tallies;
}

// less than from one side of a street to the other
const NEAR_METRES = 12;

const why = hasSharedData ? '' : ` (${NO_SHARED_DATA})`;

describe.skipIf(!hasSharedData)(`links made on the streets of one year${why}`, () => {
  const years = { 2019: segmentsOf(2019), 2020: segmentsOf(2020) };

  // what is lost and found differs where the newer data says otherwise: side streets that got a
  // name, ranges of house numbers that changed; numbers wait where 2020 has none
  test.each([
    [2019, 2020, { waiting: 4, lost: 0.025, extra: 0.02 }],
    [2020, 2019, { waiting: 1, lost: 0.01, extra: 0.02 }],
  ] as const)('are found again from %i to %i', (from, to, most) => {
    const tallies = tallyOf(renewalOf(townOf(years[from]), townOf(years[to])));
    expect([...tallies.keys()].sort()).toEqual(['between', 'numbers', 'side', 'street', 'stretch']);
    const worse = [...tallies].filter(
      ([, { links, waiting, houses, lost, extra }]) =>
        links < 49 ||
        waiting > most.waiting ||
        lost > most.lost * houses ||
        extra > most.extra * houses,
    );
    expect(worse).toEqual([]);
  });

  test('are found again among ways that have a name and nothing else, but for house numbers', () => {
    const tallies = tallyOf(
      renewalOf(townOf(identified(years[2020])), townOf(redrawn(years[2020]))),
    );
    const worse = [...tallies].filter(
      ([kind, { links, waiting, houses, lost, extra }]) =>
        waiting !== (kind === 'numbers' ? links : 0) ||
        lost > 0.005 * houses ||
        extra > 0.005 * houses,
    );
    expect(worse).toEqual([]);
  });

  test('on a street that is spelt "De Hoef" here and "de Hoef" there stay as they are', () => {
    const renewal = renewalOf(townOf(years[2019]), townOf(years[2020]));
    const street = { key: 'name:de hoef|wageningen', name: 'De Hoef', place: 'WAGENINGEN' };
    const [target] = renewTarget(renewal, { kind: 'street', street });
    expect(target).toMatchObject({ kind: 'street', street: { key: street.key, name: 'de Hoef' } });
    expect(compileTarget(renewal.now, target!).ok).toBe(true);
  });
});

function segmentsOf(year: 2019 | 2020): readonly Segment[] {
  if (!hasSharedData) return [];
  const name = `wageningen/wegvakken-${year}.geojson`;
  const read = readGeoJson(readFileSync(sharedPath(name)), name);
  if (!read.ok || read.value.kind !== 'streets') throw new Error(name);
  return read.value.segments;
}

/** With an identity for each street, as the register gives them. */
function identified(segments: readonly Segment[]): readonly Segment[] {
  const names = [...new Set(segments.map(({ name }) => name))];
  return segments.map((segment) => ({
    ...segment,
    identity: String(1 + names.indexOf(segment.name)).padStart(16, '0'),
  }));
}

/**
 * The streets as OpenStreetMap would have them: ways with a name alone, drawn by another hand, up to
 * a metre and a half aside and in either direction.
 */
function redrawn(segments: readonly Segment[]): readonly Segment[] {
  const random = seededRandom(7);
  const known = new Map<string, readonly [number, number]>();
  const aside = ([lng, lat]: readonly [number, number]) => {
    const place = known.get(`${lng} ${lat}`) ?? [
      lng + (random() - 0.5) * 4e-5,
      lat + (random() - 0.5) * 2.5e-5,
    ];
    known.set(`${lng} ${lat}`, place);
    return place;
  };
  const features = segments.map(({ name, line }, i) => ({
    type: 'Feature',
    properties: { '@id': `way/${i}`, highway: 'residential', name },
    geometry: {
      type: 'LineString',
      coordinates: random() < 0.5 ? line.map(aside).toReversed() : line.map(aside),
    },
  }));
  const bytes = new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }));
  const read = readGeoJson(bytes, 'export.geojson');
  if (!read.ok || read.value.kind !== 'streets') throw new Error(JSON.stringify(read));
  return read.value.segments;
}
