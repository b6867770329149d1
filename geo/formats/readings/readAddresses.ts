import type { Address } from '#geo/streets/address.ts';
import { labelOf, pointsOf, type Feature } from '../feature.ts';
import type { ImportFormat } from '../importSummary.ts';
import { textIn, valueIn } from '../properties.ts';
import type { Tally } from '../tally.ts';
import { houseNumbersIn } from './houseNumbers.ts';
import { idOf, nameIn, withDistinctIds } from './namesAndIds.ts';
import { placeName } from './placeName.ts';

export interface AddressesReading {
  readonly kind: 'addresses';
  readonly format: ImportFormat;
  readonly addresses: readonly Address[];
  readonly used: number;
}

const STREETS = [
  'straatnaam',
  'openbare_ruimte_naam',
  'openbareruimtenaam',
  'addr:street',
  'street',
  'straat',
];
const NUMBERS = ['huisnummer', 'addr:housenumber', 'housenumber', 'house_number', 'nummer'];
const LETTERS = ['huisletter'];
const ADDITIONS = ['toevoeging', 'huisnummertoevoeging', 'huisnummer_toevoeging'];
const POSTCODES = ['postcode', 'addr:postcode', 'postal_code'];
const PLACES = ['woonplaats', 'woonplaats_naam', 'woonplaatsnaam', 'addr:city', 'plaats', 'city'];
const IDS = ['nummer_id', 'identificatie', 'nummeraanduiding_id', 'osm', '@id', 'id', 'fid'];
const BAG_COLUMNS = ['nummer_id', 'identificatie', 'openbare_ruimte_naam', 'openbareruimtenaam'];

/** Whether a feature is a point with a street and a house number. */
export function isAddress(feature: Feature): boolean {
  const { properties } = feature;
  return (
    textIn(properties, STREETS) !== null &&
    textIn(properties, NUMBERS) !== null &&
    pointsOf(feature).length > 0
  );
}

/** Addresses of the points among the features. One point can be several: "36;38". */
export function readAddresses(features: readonly Feature[], tally: Tally): AddressesReading {
  const perFeature = features.map((feature) => addressesOf(feature, tally));
  return {
    kind: 'addresses',
    format: formatOf(features),
    addresses: withDistinctIds(perFeature.flat(), tally),
    used: perFeature.filter((addresses) => addresses.length > 0).length,
  };
}

function formatOf(features: readonly Feature[]): ImportFormat {
  const hasAny = (columns: readonly string[]) =>
    features.some(({ properties }) =>
      columns.some((column) => valueIn(properties, column) !== undefined),
    );
  if (hasAny(BAG_COLUMNS)) return 'bag';
  return hasAny(['addr:housenumber', 'osm', '@id']) ? 'osm' : 'plain';
}

function addressesOf(feature: Feature, tally: Tally): Address[] {
  const { properties } = feature;
  const [at] = pointsOf(feature);
  if (!at) return skip('other-geometry');
  // "Naamgeving ingetrokken", "Verblijfsobject ingetrokken"
  if (/ingetrokken/i.test(textIn(properties, ['status']) ?? '')) return skip('withdrawn');
  const street = nameIn(feature, STREETS, tally);
  if (street === null) return skip('no-street-name');
  const numbers = houseNumbersIn(textIn(properties, NUMBERS) ?? '');
  if (!numbers) return skip('no-house-number');
  if (numbers.length > 1) tally.repair('house-numbers-separated');
  const id = idOf(feature, IDS);
  const ending = endingOf(feature);
  return numbers.map(({ number, suffix }, i) => ({
    id: numbers.length === 1 ? id : `${id}/${i + 1}`,
    street,
    place: placeName(nameIn(feature, PLACES, tally) ?? ''),
    number,
    suffix: `${suffix}${ending}`.slice(0, 20),
    postcode: postcodeOf(feature),
    at,
  }));

  function skip(code: 'other-geometry' | 'withdrawn' | 'no-street-name' | 'no-house-number'): [] {
    tally.skip(code, labelOf(feature));
    return [];
  }
}

/** House letter and addition, when they have columns of their own: "a", "II", "a-II". */
function endingOf({ properties }: Feature): string {
  const [letter, addition] = [textIn(properties, LETTERS), textIn(properties, ADDITIONS)];
  return [letter, addition].filter((part) => part !== null).join('-');
}

/** A Dutch postcode without its blank; any other as it is. */
function postcodeOf({ properties }: Feature): string {
  return (textIn(properties, POSTCODES) ?? '')
    .replace(
      /^(\d{4}) ?([A-Za-z]{2})$/,
      (_, digits, letters) => `${digits}${String(letters).toUpperCase()}`,
    )
    .slice(0, 10);
}
