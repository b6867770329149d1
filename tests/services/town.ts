/** A town that does not exist, in the words of the services that describe real ones. */

export interface FakeFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

const feature = (
  id: string,
  type: string,
  coordinates: unknown,
  properties: FakeFeature['properties'],
): FakeFeature => ({ type: 'Feature', id, properties, geometry: { type, coordinates } });

const square = (west: number, south: number, east: number, north: number) => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];

const MUNICIPALITY = { gemeentecode: 'GM9901', gemeentenaam: 'Voorbeeldstad', jaar: 2025 };
const LINDEN = { wijkcode: 'WK990101', ...MUNICIPALITY };

/** CBS: a count of -99997 is secret, codes of buurten can hold letters, and water has a wijk too. */
export const wijken: readonly FakeFeature[] = [
  feature('9c01', 'Polygon', square(5.7, 52, 5.71, 52.006), {
    ...LINDEN,
    wijknaam: 'Lindenkwartier',
    water: 'NEE',
    aantal_inwoners: 410,
    aantal_huishoudens: 190,
  }),
  feature('9c02', 'MultiPolygon', [square(5.71, 52, 5.72, 52.006)], {
    ...MUNICIPALITY,
    wijkcode: 'WK990102',
    wijknaam: 'Beukenkwartier',
    water: 'NEE',
    aantal_inwoners: -99997,
    aantal_huishoudens: -99997,
  }),
  feature('9c99', 'Polygon', square(5.6, 51.9, 5.61, 51.91), {
    ...MUNICIPALITY,
    wijkcode: 'WK990199',
    wijknaam: 'Groot water',
    water: 'JA',
    aantal_inwoners: -99997,
    aantal_huishoudens: -99997,
  }),
];

export const buurten: readonly FakeFeature[] = [
  feature('9b01', 'Polygon', square(5.7, 52, 5.705, 52.006), {
    ...LINDEN,
    buurtcode: 'BU99010100',
    buurtnaam: 'Lindenhof',
    water: 'NEE',
    aantal_huishoudens: 120,
  }),
  feature('9b02', 'Polygon', square(5.705, 52, 5.71, 52.006), {
    ...LINDEN,
    buurtcode: 'BU9901AE02',
    buurtnaam: 'Lindenpark',
    water: 'NEE',
    aantal_huishoudens: 70,
  }),
  feature('9b03', 'Polygon', square(5.71, 52, 5.72, 52.006), {
    ...MUNICIPALITY,
    wijkcode: 'WK990102',
    buurtcode: 'BU99010200',
    buurtnaam: 'Beukenhof',
    water: 'NEE',
    aantal_huishoudens: -99997,
  }),
];

interface Numbers {
  readonly structure: string;
  readonly first: number | null;
  readonly last: number | null;
}
const NO_NUMBERS: Numbers = { structure: 'N', first: null, last: null };
const UNKNOWN: Numbers = { structure: '#', first: null, last: null };
const numbers = (structure: string, first: number, last: number): Numbers => ({
  structure,
  first,
  last,
});

const wegvak = (
  id: number,
  name: string,
  line: readonly (readonly number[])[],
  [left, right]: readonly [Numbers, Numbers],
  more: object = {},
) =>
  feature(`dd0a90db-0000-5000-8000-${String(id).padStart(12, '0')}`, 'MultiLineString', [line], {
    wvk_id: id,
    jte_id_beg: id * 2,
    jte_id_end: id * 2 + 1,
    wegbehsrt: 'G',
    wegnummer: '#',
    bst_code: '#',
    stt_naam: name,
    wpsnaam: 'Voorbeeldstad',
    gme_id: 9901,
    gme_naam: 'Voorbeeldstad',
    hnrstrlnks: left.structure,
    e_hnr_lnks: left.first,
    l_hnr_lnks: left.last,
    hnrstrrhts: right.structure,
    e_hnr_rhts: right.first,
    l_hnr_rhts: right.last,
    bag_orl: `99013000000000${String(name.length).padStart(2, '0')}`,
    ...more,
  });

/** NWB: ranges may descend, "#" and "" are nothing, and a footpath carries house numbers. */
export const wegvakken: readonly FakeFeature[] = [
  wegvak(
    101,
    'Lindelaan',
    [
      [5.701, 52.001],
      [5.705, 52.001],
    ],
    [numbers('O', 9, 1), numbers('E', 10, 2)],
  ),
  wegvak(
    102,
    'Lindelaan',
    [
      [5.705, 52.001],
      [5.709, 52.001],
    ],
    [numbers('O', 11, 19), UNKNOWN],
  ),
  wegvak(
    103,
    'Lindepad',
    [
      [5.705, 52.001],
      [5.705, 52.004],
    ],
    [numbers('B', 1, 6), NO_NUMBERS],
    {
      bst_code: 'VP',
    },
  ),
  // half of it lies outside the wijk
  wegvak(
    104,
    'Grensweg',
    [
      [5.71, 51.999],
      [5.71, 52.003],
    ],
    [NO_NUMBERS, numbers('E', 2, 40)],
    {
      bag_orl: '#',
    },
  ),
  wegvak(
    105,
    '#',
    [
      [5.709, 52.001],
      [5.71, 52.003],
    ],
    [UNKNOWN, { ...UNKNOWN, structure: '' }],
    {
      bag_orl: '',
    },
  ),
];

const address = (street: string, number: number, place: readonly number[], more: object = {}) =>
  feature(`${street}-${number}`, 'Point', place, {
    identificatie: `9901010000${String(street.length * 1000 + number).padStart(6, '0')}`,
    status: 'Verblijfsobject in gebruik',
    gebruiksdoel: 'woonfunctie',
    oppervlakte: 90,
    openbare_ruimte_naam: street,
    huisnummer: number,
    huisletter: null,
    toevoeging: null,
    postcode: '9901AB',
    woonplaats_naam: 'Voorbeeldstad',
    ...more,
  });

/** BAG: numbers may be texts, a use may be several, and what is gone is still there. */
export const verblijfsobjecten: readonly FakeFeature[] = [
  address('Lindelaan', 1, [5.7045, 52.0011]),
  address('Lindelaan', 3, [5.7038, 52.0011], { huisnummer: '3', huisletter: 'A' }),
  address('Lindelaan', 2, [5.7045, 52.0009], { gebruiksdoel: 'winkelfunctie,woonfunctie' }),
  address('Lindelaan', 4, [5.7038, 52.0009], { gebruiksdoel: 'kantoorfunctie' }),
  address('Lindelaan', 5, [5.7031, 52.0011], { status: 'Verblijfsobject ingetrokken' }),
  address('Lindelaan', 6, [5.7031, 52.0009], { status: 'Niet gerealiseerd verblijfsobject' }),
];

const way = (id: number, name: string, places: readonly (readonly [number, number])[]) => ({
  type: 'way',
  id,
  nodes: places.map((_, i) => id * 100 + i),
  geometry: places.map(([lon, lat]) => ({ lat, lon })),
  tags: { highway: 'residential', name },
});

/** OpenStreetMap: ways that share a place cross there. */
export const ways = [
  way(201, 'Rue des Tilleuls', [
    [5.701, 50.001],
    [5.705, 50.001],
    [5.709, 50.001],
  ]),
  way(202, 'Rue du Parc', [
    [5.705, 50.001],
    [5.705, 50.004],
  ]),
];

const border = (ref: number, role: string, places: readonly (readonly [number, number])[]) => ({
  type: 'way',
  ref,
  role,
  geometry: places.map(([lon, lat]) => ({ lat, lon })),
});

/** A border in two ways that run towards each other, and a hole. */
export const relation = {
  type: 'relation',
  id: 301,
  bounds: { minlat: 50, minlon: 5.7, maxlat: 50.006, maxlon: 5.71 },
  tags: { type: 'boundary', boundary: 'administrative', admin_level: '9', name: 'Exempleville' },
  members: [
    { type: 'node', ref: 300, role: 'admin_centre', lat: 50.003, lon: 5.705 },
    border(302, 'outer', [
      [5.7, 50],
      [5.71, 50],
      [5.71, 50.006],
    ]),
    border(303, 'outer', [
      [5.7, 50],
      [5.7, 50.006],
      [5.71, 50.006],
    ]),
    border(304, 'inner', [
      [5.706, 50.002],
      [5.707, 50.002],
      [5.707, 50.003],
      [5.706, 50.002],
    ]),
  ],
};
