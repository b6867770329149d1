import {
  buurten,
  type FakeFeature,
  relation,
  verblijfsobjecten,
  ways,
  wegvakken,
  wijken,
} from './town.ts';

/** What a test or a page asks of a service. */
export interface FakeRequest {
  readonly url: URL;
  readonly body: string;
}

export interface FakeAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

export const json = (value: unknown, status = 200): FakeAnswer => ({
  status,
  contentType: 'application/json',
  body: JSON.stringify(value),
});

const geoJson = (value: unknown): FakeAnswer => ({
  ...json(value),
  contentType: 'application/geo+json',
});

const NOT_FOUND = json({ title: 'Not Found', status: 404 }, 404);

export interface FakeTown {
  /** features on a page, whatever the limit asked for */
  readonly pageSize?: number;
}

/** Answers like the services do, in the shapes that they document, about a town of its own. */
export function answerOf(
  { url, body }: FakeRequest,
  { pageSize = 1000 }: FakeTown = {},
): FakeAnswer {
  const { host, pathname } = url;
  if (host === 'overpass-api.de')
    return overpassAnswer(new URLSearchParams(body).get('data') ?? '');
  if (host !== 'api.pdok.nl') return NOT_FOUND;
  if (pathname.endsWith('/suggest')) return suggestAnswer(url.searchParams);
  if (pathname.endsWith('/lookup')) return lookupAnswer(url.searchParams);
  const collection = Object.entries(COLLECTIONS).find(([path]) => pathname === `/${path}/items`);
  if (!collection || !url.searchParams.has('f')) return NOT_FOUND;
  return collectionAnswer(url, collection[1](url.searchParams), pageSize);
}

type Features = readonly FakeFeature[];

const CBS = 'cbs/wijken-en-buurten-2025/ogc/v1/collections';

const COLLECTIONS: Readonly<Record<string, (query: URLSearchParams) => Features>> = {
  [`${CBS}/wijken`]: (query) => ofMunicipality(wijken, query),
  [`${CBS}/buurten`]: (query) => ofMunicipality(buurten, query),
  'rws/nationaal-wegenbestand-wegen/ogc/v1/collections/wegvakken': (query) =>
    inBox(wegvakken, query),
  'kadaster/bag/ogc/v2/collections/verblijfsobject': (query) => inBox(verblijfsobjecten, query),
};

function ofMunicipality(areas: Features, query: URLSearchParams): Features {
  const wanted = query.get('gemeentecode');
  return areas.filter(({ properties }) => properties['gemeentecode'] === wanted);
}

/** With something in the box; what is in it comes whole. */
function inBox(features: Features, query: URLSearchParams): Features {
  const [west, south, east, north] = query.get('bbox')!.split(',').map(Number) as [
    number,
    number,
    number,
    number,
  ];
  return features.filter(({ geometry }) => {
    const numbers = [geometry.coordinates].flat(4) as number[];
    return numbers.some(
      (lng, i) =>
        i % 2 === 0 &&
        lng >= west &&
        lng <= east &&
        numbers[i + 1]! >= south &&
        numbers[i + 1]! <= north,
    );
  });
}

/** A page, with a link to the next while there is more; how many there are in all is not said. */
function collectionAnswer(url: URL, features: Features, pageSize: number): FakeAnswer {
  const from = Number(url.searchParams.get('cursor') ?? 0);
  const page = features.slice(from, from + pageSize);
  const next = new URL(url);
  next.searchParams.set('cursor', String(from + pageSize));
  return geoJson({
    type: 'FeatureCollection',
    timeStamp: '2026-10-20T06:00:00Z',
    links: [
      { rel: 'self', title: 'This document as GeoJSON', href: url.href },
      ...(from + pageSize < features.length
        ? [{ rel: 'next', title: 'Next page', href: next.href }]
        : []),
    ],
    features: page,
    numberReturned: page.length,
  });
}

const PLACES = [
  { id: 'weg-01', type: 'weg', weergavenaam: 'Lindelaan, Voorbeeldstad', bron: 'BAG/NWB' },
  { id: 'wijk-01', type: 'wijk', weergavenaam: 'Lindenkwartier Voorbeeldstad', bron: 'CBS' },
  {
    id: 'buurt-02',
    type: 'buurt',
    weergavenaam: 'Lindenpark <i>Voorbeeldstad</i>',
    bron: 'CBS',
  },
  { id: 'wpl-01', type: 'woonplaats', weergavenaam: 'Voorbeeldstad, Gelderland', bron: 'BAG' },
];

const CODES: Readonly<Record<string, object>> = {
  'wijk-01': { wijkcode: 'WK990101', wijknaam: 'Lindenkwartier' },
  'buurt-02': { wijkcode: 'WK990101', buurtcode: 'BU9901AE02', buurtnaam: 'Lindenpark' },
};

function suggestAnswer(query: URLSearchParams): FakeAnswer {
  const typed = query.get('q')!.toLowerCase();
  const docs = PLACES.filter(
    ({ weergavenaam, type }) =>
      weergavenaam.toLowerCase().includes(typed) && query.get('fq')!.includes(type),
  );
  return json({
    response: {
      numFound: docs.length,
      start: 0,
      maxScore: 7.2,
      numFoundExact: true,
      docs: docs.map(({ id, type, weergavenaam }) => ({ id, type, weergavenaam })),
    },
    highlighting: Object.fromEntries(
      docs.map(({ id, weergavenaam }) => [id, { suggest: [`<b>${weergavenaam}</b>`] }]),
    ),
  });
}

function lookupAnswer(query: URLSearchParams): FakeAnswer {
  const place = PLACES.find(({ id }) => id === query.get('id'));
  const doc = place && {
    ...place,
    ...CODES[place.id],
    gemeentecode: '9901',
    gemeentenaam: 'Voorbeeldstad',
    centroide_ll: 'POINT(5.703 52.001)',
    centroide_rd: 'POINT(176000.1 445000.2)',
  };
  const docs = doc ? [doc] : [];
  return json({ response: { numFound: docs.length, start: 0, numFoundExact: true, docs } });
}

function overpassAnswer(query: string): FakeAnswer {
  const answer = (elements: readonly unknown[]) =>
    json({
      version: 0.6,
      generator: 'Overpass API',
      osm3s: {
        timestamp_osm_base: '2026-10-19T22:10:00Z',
        copyright: 'The data included in this document is from www.openstreetmap.org.',
      },
      elements,
    });
  if (/out count/.test(query)) {
    const total = String(ways.length);
    return answer([
      { type: 'count', id: 0, tags: { nodes: '0', ways: total, relations: '0', total } },
    ]);
  }
  if (/way\["highway"\]/.test(query)) return answer(ways);
  if (/relation\(301\)/.test(query)) return answer([relation]);
  return answer(query.includes('"Exempleville"') ? [{ ...relation, members: [] }] : []);
}
