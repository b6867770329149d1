import type { Address } from '#geo/streets/address.ts';
import { labelOf, pointsOf, type Feature } from '../feature.ts';
import type { ColumnsOf } from '../fields/roles.ts';
import type { ImportFormat } from '../importSummary.ts';
import { textIn, valueIn } from '../properties.ts';
import type { Tally } from '../tally.ts';
import { houseNumbersIn } from './houseNumbers.ts';
import { cutName, idOf, nameIn, withDistinctIds } from './namesAndIds.ts';
import { placeName } from './placeName.ts';
import { splitAddress } from './splitAddress.ts';

export interface AddressesReading {
  readonly kind: 'addresses';
  readonly format: ImportFormat;
  readonly addresses: readonly Address[];
  readonly used: number;
}

const BAG_COLUMNS = ['nummer_id', 'identificatie', 'openbare_ruimte_naam', 'openbareruimtenaam'];

/** Whether a feature is a point with a street and a house number. */
export function isAddress(feature: Feature, columns: ColumnsOf<'addresses'>): boolean {
  return (
    pointsOf(feature).length > 0 &&
    textIn(feature.properties, [...columns.street, ...columns.address]) !== null &&
    numberedStreetOf(feature, columns).number !== null
  );
}

/** Addresses of the points among the features. One point can be several: "36;38". */
export function readAddresses(
  features: readonly Feature[],
  columns: ColumnsOf<'addresses'>,
  tally: Tally,
): AddressesReading {
  const perFeature = features.map((feature) => addressesOf(feature, columns, tally));
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

function addressesOf(feature: Feature, columns: ColumnsOf<'addresses'>, tally: Tally): Address[] {
  const { properties } = feature;
  const [at] = pointsOf(feature);
  if (!at) return skip('other-geometry');
  // "Naamgeving ingetrokken", "Verblijfsobject ingetrokken"
  if (/ingetrokken/i.test(textIn(properties, ['status']) ?? '')) return skip('withdrawn');
  const { street, number, isSplit } = numberedStreetOf(feature, columns);
  if (street === null) return skip('no-street-name');
  const numbers = houseNumbersIn(number ?? '');
  if (!numbers) return skip('no-house-number');
  if (isSplit) tally.repair('addresses-split');
  if (numbers.length > 1) tally.repair('house-numbers-separated');
  const id = idOf(feature, columns.id);
  const ending = endingOf(feature, columns);
  const name = cutName(street, tally);
  const place = placeName(nameIn(feature, columns.place, tally) ?? '');
  return numbers.map(({ number, suffix }, i) => ({
    id: numbers.length === 1 ? id : `${id}/${i + 1}`,
    street: name,
    place,
    number,
    suffix: `${suffix}${ending}`.slice(0, 20),
    postcode: postcodeOf(feature, columns),
    at,
  }));

  function skip(code: 'other-geometry' | 'withdrawn' | 'no-street-name' | 'no-house-number'): [] {
    tally.skip(code, labelOf(feature));
    return [];
  }
}

interface NumberedStreet {
  readonly street: string | null;
  readonly number: string | null;
  /** they stood in one column */
  readonly isSplit: boolean;
}

/** The street and the number, from columns of their own or from one in which both stand. */
function numberedStreetOf(
  { properties }: Feature,
  columns: ColumnsOf<'addresses'>,
): NumberedStreet {
  const street = textIn(properties, columns.street);
  const number = textIn(properties, columns.number);
  if (street !== null && number !== null) return { street, number, isSplit: false };
  const address = textIn(properties, columns.address) ?? street;
  const split = address === null || number !== null ? null : splitAddress(address);
  return split
    ? {
        street: street !== null && address !== street ? street : split.street,
        number: split.number,
        isSplit: true,
      }
    : { street: street ?? address, number, isSplit: false };
}

/** House letter and addition, when they have columns of their own: "a", "II", "a-II". */
function endingOf({ properties }: Feature, columns: ColumnsOf<'addresses'>): string {
  const [letter, addition] = [
    textIn(properties, columns.letter),
    textIn(properties, columns.addition),
  ];
  return [letter, addition].filter((part) => part !== null).join('-');
}

/** A Dutch postcode without its blank; any other as it is. */
function postcodeOf({ properties }: Feature, columns: ColumnsOf<'addresses'>): string {
  return (textIn(properties, columns.postcode) ?? '')
    .replace(
      /^(\d{4}) ?([A-Za-z]{2})$/,
      (_, digits, letters) => `${digits}${String(letters).toUpperCase()}`,
    )
    .slice(0, 10);
}
