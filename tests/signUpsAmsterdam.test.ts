import { describe, expect, test } from 'vitest';
import { compileNetwork } from '#geo/engine/network.ts';
import { placeAddresses } from '#geo/engine/placedAddresses.ts';
import { writeCsv } from '#geo/formats/csv/writeCsv.ts';
import { readGeoJson } from '#geo/formats/geojson/readGeoJson.ts';
import { fileOfBytes } from '#geo/formats/sourceFile.ts';
import { applyChange } from '#geo/plan/change.ts';
import { addSignUps, placeResidents } from '#geo/plan/edits/signUps.ts';
import { emptyPlan, type Plan } from '#geo/plan/plan.ts';
import { placeHomes } from '#geo/signUps/placing.ts';
import { readSignUps } from '#geo/signUps/post/readSignUps.ts';
import { signUpOf } from '#geo/signUps/readSignUp.ts';
import type { Address } from '#geo/streets/address.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { hasSharedData, NO_SHARED_DATA, readShared } from './sharedData.ts';

const NAME = 'amsterdam/adressen-westelijke-eilanden.geojson';
/** The border between the two sub-areas runs from north to south here. */
const BORDER = 4.888;
// where a house stands along its street is not exactly where its front door is
const NEAR_BORDER = 0.0006;

function addresses(): readonly Address[] {
  const read = readGeoJson(new TextEncoder().encode(readShared(NAME)), 'adressen.geojson');
  if (!read.ok || read.value.kind !== 'addresses') throw new Error('not addresses');
  return read.value.addresses;
}

/** Streets for the addresses: one straight line each, between the two that are farthest apart. */
function streetsOf(rows: readonly Address[]): Segment[] {
  const names = [...new Set(rows.map(({ street }) => street))];
  return names.flatMap((name, i): Segment[] => {
    const places = rows.filter(({ street }) => street === name).map(({ at }) => at);
    let ends: readonly [Address['at'], Address['at']] | null = null;
    let farthest = 0;
    for (const a of places) {
      for (const b of places) {
        const distance = Math.hypot((a[0] - b[0]) * 0.61, a[1] - b[1]);
        if (distance > farthest) [farthest, ends] = [distance, [a, b]];
      }
    }
    if (!ends) return [];
    return [
      {
        id: `street-${i}`,
        line: ends.map(([lng, lat]): [number, number] => [lng, lat]),
        name,
        place: 'Amsterdam',
        identity: null,
        carriesHouses: true,
        left: null,
        right: null,
      },
    ];
  });
}

const half = (id: string, west: number, east: number) => ({
  id,
  name: id,
  colour: '#336699',
  area: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, 52.3],
        [east, 52.3],
        [east, 52.5],
        [west, 52.5],
        [west, 52.3],
      ],
    ],
  },
  contactPersons: [],
  note: '',
  scenario: null,
});

describe.skipIf(!hasSharedData)(`200 residents of Amsterdam (${NO_SHARED_DATA} if skipped)`, () => {
  test('from a table are placed by street and number, each on its side of the border, in one step', async () => {
    const rows = addresses();
    const streets = streetsOf(rows);
    const known = new Set(streets.map(({ name }) => name));
    const network = compileNetwork(buildStreetsData(streets), { frontageMetres: 10 });
    const plan = {
      ...emptyPlan('Westelijke Eilanden'),
      subAreas: {
        'area-west': half('area-west', 4.8, BORDER),
        'area-east': half('area-east', BORDER, 5),
      },
    } as unknown as Plan;
    const homes = rows
      .filter(({ street, at }) => known.has(street) && Math.abs(at[0] - BORDER) > NEAR_BORDER)
      .filter((_, i) => i % 7 === 0)
      .slice(0, 200);
    expect(homes).toHaveLength(200);

    const csv = writeCsv([
      ['Naam', 'Mobiel', 'Straat', 'Huisnummer', 'Toevoeging'],
      ...homes.map(({ street, number, suffix }, i) => [
        `Bewoner ${i}`,
        `06 2${String(i).padStart(7, '0')}`,
        street,
        number,
        suffix,
      ]),
    ]);
    const read = await readSignUps(
      fileOfBytes('bewoners.csv', new TextEncoder().encode(csv)),
      '2026-11-27T12:00:00.000Z',
    );
    if (!read.ok) throw new Error(read.problem.code);
    const signUps = read.value.signUps.map((each, i) => signUpOf(each, `signup-${i}`));
    const placings = placeHomes(
      network,
      plan,
      placeAddresses(network, rows),
      signUps.map((each) => ({
        street: 'street' in each ? (each.street ?? '') : '',
        houseNumber: 'houseNumber' in each ? (each.houseNumber ?? '') : '',
      })),
    );
    expect(new Set(homes.map(({ at }) => at[0] < BORDER)).size).toBe(2);
    expect(placings.map((each) => each.code === 'placed' && each.subArea)).toEqual(
      homes.map(({ at }) => (at[0] < BORDER ? 'area-west' : 'area-east')),
    );

    const added = addSignUps(plan, { signUps });
    if (!added.ok) throw new Error(added.problem.code);
    const placed = placeResidents(applyChange(plan, added.value), {
      places: placings.map((each, i) => ({
        id: `signup-${i}`,
        subArea: each.code === 'placed' ? each.subArea : null,
        group: null,
      })),
    });
    expect(placed.ok && placed.value.label).toEqual({ code: 'signUp/place', count: 200 });
  });
});
