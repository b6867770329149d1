import { describe, expect, test } from 'vitest';
import { collection, feature, line, read, streetsIn } from '../../geojson/geoJsonFixtures.ts';

const A = [5, 52];
const B = [5.001, 52];
const C = [5.002, 52];
const D = [5.001, 52.001];

describe('a wegvak', () => {
  const columns = {
    wvk_id: 348286006,
    stt_naam: 'Rozenstraat',
    wpsnaam: 'WAGENINGEN',
    hnrstrlnks: 'O',
    e_hnr_lnks: 9,
    l_hnr_lnks: 1,
    hnrstrrhts: '#',
    e_hnr_rhts: 0,
    l_hnr_rhts: 0,
    bag_orl: '289300000123456',
  };
  const segment = {
    id: '348286006',
    line: [A, B],
    name: 'Rozenstraat',
    place: 'Wageningen',
    identity: '0289300000123456',
    carriesHouses: true,
    left: { parity: 'odd', from: 9, to: 1 },
    right: null,
  };
  const upperCase = Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [name.toUpperCase(), value]),
  );
  const { wpsnaam, ...others } = columns;

  test.each([
    ['of the service', columns],
    ['of a shapefile, in capitals', upperCase],
    ['of an older edition', { ...others, wpsnaamnen: wpsnaam }],
    ['outside any place, by its municipality', { ...columns, wpsnaam: '', gme_naam: 'Wageningen' }],
    ['with numbers as texts', { ...columns, wvk_id: '348286006', e_hnr_lnks: '9' }],
  ])('%s', (_, properties) => {
    const { segments, summary } = streetsIn(collection([line([A, B], properties)]));
    expect(segments).toEqual([segment]);
    expect(summary).toMatchObject({ format: 'nwb', found: 1, used: 1, streets: 1, unnamed: 0 });
  });

  test.each([{ stt_naam: '#' }, { stt_naam: '' }, { stt_naam: ' ' }, { stt_naam: null }])(
    'has no name: %j',
    (nothing) => {
      const unnamed = line([B, C], { ...columns, wvk_id: 2, ...nothing });
      const { segments, summary } = streetsIn(collection([line([A, B], columns), unnamed]));
      expect(segments[1]!.name).toBeNull();
      expect(summary).toMatchObject({ streets: 1, unnamed: 1 });
    },
  );

  test.each(['#', '', '0', '0000000000000000', 'onbekend'])('has no identity: "%s"', (bag_orl) => {
    const { segments } = streetsIn(collection([line([A, B], { ...columns, bag_orl })]));
    expect(segments[0]!.identity).toBeNull();
  });

  test.each([
    ['on a footpath', { bst_code: 'VP' }, true],
    ['on the main carriageway of a provincial road', { bst_code: 'HR', routeltr: 'N' }, true],
    ['on a national road', { wegbehsrt: 'R', wegnummer: '325' }, true],
    ['on no motorway by its route', { routeltr: 'A' }, false],
    ['on no motorway by its number', { wegnummer: 'A12' }, false],
    ['on no motorway by its class', { frc: '0' }, false],
    ['on no motorway by its form', { fow: 1 }, false],
    ['on no slip road', { bst_code: 'OPR' }, false],
    ['on no connecting road', { bst_code: 'VBD' }, false],
  ])('carries houses %s', (_, properties, carriesHouses) => {
    const { segments } = streetsIn(collection([line([A, B], { ...columns, ...properties })]));
    expect(segments[0]!.carriesHouses).toBe(carriesHouses);
  });

  test('of parts that follow each other is one', () => {
    const parts = [
      [A, B],
      [B, C],
    ];
    const { segments, summary } = streetsIn(feature('MultiLineString', parts, columns));
    expect(segments).toEqual([{ ...segment, line: [A, B, C] }]);
    expect(summary.repairs).toEqual([{ code: 'parts-joined', count: 1 }]);
  });

  test('of parts apart is several; the longest has the house numbers', () => {
    const parts = [
      [B, D],
      [A, C],
    ];
    const { segments, summary } = streetsIn(feature('MultiLineString', parts, columns));
    expect(segments.map(({ id, left }) => [id, left])).toEqual([
      ['348286006/1', null],
      ['348286006/2', segment.left],
    ]);
    expect(summary).toMatchObject({
      used: 1,
      repairs: [{ code: 'parts-separated', count: 1 }],
    });
  });

  test('is not cut where it touches another: the source did that', () => {
    const through = line([A, B, C], columns);
    const side = line([B, D], { ...columns, wvk_id: 2 });
    expect(streetsIn(collection([through, side])).segments).toHaveLength(2);
  });
});

describe('a way of OpenStreetMap', () => {
  const named = { highway: 'residential', name: 'Dorpsstraat' };

  test('is cut at every place that it shares with another way, named or not', () => {
    const through = { ...line([A, B, C], named), id: 'way/12' };
    const path = { ...line([B, D], { highway: 'footway' }), id: 'way/13' };
    const { segments, summary } = streetsIn(collection([through, path]));
    expect(segments.map(({ id, line, name }) => [id, line, name])).toEqual([
      ['12/1', [A, B], 'Dorpsstraat'],
      ['12/2', [B, C], 'Dorpsstraat'],
      ['13', [B, D], null],
    ]);
    expect(summary).toMatchObject({ format: 'osm', found: 2, used: 2, streets: 1, unnamed: 1 });
  });

  test('is whole where another passes over it without a common place', () => {
    const bridge = line(
      [
        [5.0005, 51.999],
        [5.0005, 52.001],
      ],
      named,
    );
    expect(streetsIn(collection([line([A, B], named), bridge])).segments).toHaveLength(2);
  });

  test('that is a ring is whole until another touches it', () => {
    const ring = line([A, B, D, A], named);
    expect(streetsIn(collection([ring])).segments).toHaveLength(1);
    const touched = streetsIn(collection([ring, line([D, C], named)]));
    expect(touched.segments.map(({ line }) => line)).toEqual([
      [A, B, D],
      [D, A],
      [D, C],
    ]);
  });

  test.each([
    ['an exported @id', { ...named, '@id': 'way/12' }],
    ['tags in an object of their own', { type: 'way', id: 12, tags: named }],
    ['an osm_id', { ...named, osm_id: 12 }],
  ])('is known by %s', (_, properties) => {
    const { segments } = streetsIn({ ...line([A, B], properties), id: 'way/12' });
    expect(segments).toMatchObject([{ id: '12', name: 'Dorpsstraat' }]);
  });

  test.each([
    { railway: 'rail', name: 'Veluwelijn' },
    { 'addr:interpolation': 'odd', 'addr:street': 'Dorpsstraat' },
    { highway: 'proposed', name: 'Nieuwe Weg' },
  ])('is no street: %j', (properties) => {
    const { segments, summary } = streetsIn(
      collection([line([A, B], named), line([B, C], named), line([A, D], properties)]),
    );
    expect(segments).toHaveLength(2);
    expect(summary.skipped).toEqual([{ code: 'not-a-street', count: 1, example: '#3' }]);
  });

  test.each(['motorway', 'motorway_link'])('carries no houses when it is a %s', (highway) => {
    const { segments } = streetsIn(line([A, B], { highway, name: 'A12' }));
    expect(segments[0]!.carriesHouses).toBe(false);
  });
});

describe('a plain line', () => {
  test.each(['straatnaam', 'Straatnaam', 'straat', 'street', 'naam', 'name', 'NAME'])(
    'has its name in "%s"',
    (column) => {
      const { segments, summary } = streetsIn(line([A, B], { [column]: ' Dorps  straat ' }));
      expect(segments[0]!.name).toBe('Dorps straat');
      expect(summary.format).toBe('plain');
    },
  );

  test('is cut where it shares a place with another', () => {
    const streets = collection([line([A, B, C], { name: 'X' }), line([B, D], { name: 'Y' })]);
    expect(streetsIn(streets).segments.map(({ id }) => id)).toEqual(['#1/1', '#1/2', '#2']);
  });

  test('may have a name of any length, which is cut', () => {
    const { segments, summary } = streetsIn(line([A, B], { name: 'x'.repeat(500) }));
    expect(segments[0]!.name).toHaveLength(120);
    expect(summary.repairs).toEqual([{ code: 'names-cut', count: 1 }]);
  });
});

describe('what cannot be a street is skipped and counted', () => {
  const good = line([A, B], { name: 'X' });
  test.each([
    ['zero-length', line([C, C], { name: 'Y' })],
    ['zero-length', line([C], { name: 'Y' })],
    ['duplicate', good],
    ['duplicate', line([B, A], { name: 'X' })],
    ['other-geometry', feature('Point', A, { name: 'Y' })],
    ['other-geometry', feature('Polygon', [[A, B, D, A]], { name: 'Y' })],
    ['no-geometry', { type: 'Feature', properties: {}, geometry: null }],
    ['not-numbers', line([A, [5, null]], { name: 'Y' })],
    ['bad-geometry', line([[A, B]], { name: 'Y' })],
    ['out-of-range', line([A, [500, 52]], { name: 'Y' })],
    ['out-of-range', line([A, [0, 0]], { name: 'Y' })],
    ['out-of-range', line([A, B, [5.9, 52], C], { name: 'Y' })],
    ['not-a-feature', 'nonsense'],
    ['not-a-feature', null],
  ])('%s: %j', (code, bad) => {
    const { segments, summary } = streetsIn(collection([good, bad]));
    expect(segments).toHaveLength(1);
    expect(summary).toMatchObject({
      found: 2,
      used: 1,
      skipped: [{ code, count: 1, example: '#2' }],
    });
  });

  test('once, in however many pieces it was cut', () => {
    const long = line([A, B, C], { name: 'X' });
    const { summary } = streetsIn(collection([long, line([B, D], { name: 'Y' }), long]));
    expect(summary).toMatchObject({
      found: 3,
      used: 2,
      skipped: [{ code: 'duplicate', count: 1, example: '#3' }],
    });
  });

  test('but two streets on one line are two', () => {
    expect(streetsIn(collection([good, line([A, B], { name: 'Y' })])).segments).toHaveLength(2);
  });

  test('and one id for two lines is made two', () => {
    const same = [line([A, B], { id: 7, name: 'X' }), line([C, D], { id: 7, name: 'X' })];
    const { segments, summary } = streetsIn(collection(same));
    expect(segments.map(({ id }) => id)).toEqual(['7', '7~2']);
    expect(summary.repairs).toEqual([{ code: 'ids-made-distinct', count: 1 }]);
  });
});

test('lines without a single name are refused, with the columns that there are', () => {
  expect(read(collection([line([A, B], { fid: 1, Lengte: 12.5 })]))).toEqual({
    ok: false,
    problem: {
      code: 'import/no-names',
      file: 'file.geojson',
      columns: [
        { heading: 'fid', samples: ['1'] },
        { heading: 'Lengte', samples: ['12.5'] },
      ],
    },
  });
});
