import type { Area } from '#geo/plan/area.ts';
import type { District } from '#geo/plan/district.ts';
import { emptyPlan, type Plan } from '#geo/plan/plan.ts';
import type { Address } from '#geo/streets/address.ts';
import type { NumberRange, Segment } from '#geo/streets/segment.ts';
import { readShared } from '#tests/sharedData.ts';

// Plain readers of the open data, apart from the formats of the project.

type Value = string | number | null | undefined;

interface Feature {
  readonly properties: Readonly<Record<string, Value>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

const featuresOf = (name: string) =>
  (JSON.parse(readShared(name)) as { features: readonly Feature[] }).features;

/** The wegvakken of the north of Wageningen. */
export function wageningen(): Segment[] {
  return featuresOf('wageningen/wegvakken-2020.geojson').map(({ properties: p, geometry }) => ({
    id: String(p['wvk_id']),
    line: geometry.coordinates as [number, number][],
    name: p['stt_naam'] ? String(p['stt_naam']) : null,
    place: String(p['wpsnaamnen']),
    identity: null,
    carriesHouses: true,
    left: range(p['hnrstrlnks'], p['e_hnr_lnks'], p['l_hnr_lnks']),
    right: range(p['hnrstrrhts'], p['e_hnr_rhts'], p['l_hnr_rhts']),
  }));
}

const STRUCTURES = { O: 'odd', E: 'even', B: 'both', N: 'none' } as const;

function range(structure: Value, from: Value, to: Value): NumberRange | null {
  const parity = STRUCTURES[structure as keyof typeof STRUCTURES];
  return parity ? { parity, from: Number(from), to: Number(to) } : null;
}

/** The ways of Liechtenstein, whole: not split at junctions. */
export function liechtenstein(): Segment[] {
  return featuresOf('liechtenstein/ways.geojson').map(({ properties: p, geometry }) => ({
    id: String(p['osm_id']),
    line: geometry.coordinates as [number, number][],
    name: p['name'] ? String(p['name']) : null,
    place: '',
    identity: null,
    carriesHouses: !String(p['highway']).startsWith('motorway'),
    left: null,
    right: null,
  }));
}

export function liechtensteinAddresses(): Address[] {
  return featuresOf('liechtenstein/addresses.geojson').map(({ properties: p, geometry }, i) => ({
    id: String(i),
    street: String(p['straatnaam']),
    place: String(p['woonplaats'] ?? ''),
    number: Number.parseInt(String(p['huisnummer']), 10) || 1,
    suffix: '',
    postcode: '',
    at: geometry.coordinates as [number, number],
  }));
}

/** A plan with one sub-area and one safety group for each area, named by its place in the list. */
export function planOfAreas(areas: readonly Area[]): Plan {
  return areas.reduce((plan, area, i) => withArea(plan, `area-${i}`, area), emptyPlan('Proef'));
}

function withArea(plan: Plan, id: string, area: Area): Plan {
  const name = `Deelgebied ${id}`;
  const planned = { scenario: null, note: '' };
  return {
    ...plan,
    subAreas: {
      ...plan.subAreas,
      [id]: { id, name, colour: '#0072b2', area, contactPersons: [], ...planned },
    },
    groups: {
      ...plan.groups,
      [`group-${id}`]: {
        id: `group-${id}`,
        name: `Appgroep ${id}`,
        platform: 'whatsapp',
        use: 'safety',
        status: 'active',
        administrators: [],
        members: null,
        capacity: null,
        ...planned,
      },
    },
    links: {
      ...plan.links,
      [`link-${id}`]: {
        id: `link-${id}`,
        group: `group-${id}`,
        target: { kind: 'subArea', subArea: id },
        scenario: null,
      },
    },
  };
}

export const polygon = (...coordinates: [number, number][][]): Area => ({
  type: 'Polygon',
  coordinates,
});

export const district = (id: string, area: Area): District => ({ id, name: `Buurt ${id}`, area });
