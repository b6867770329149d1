/** A .dbf has room for so many letters of a name; programs cut the rest off. */
const ROOM = 10;

// the longer names by which columns are read, of CBS, the BAG and OpenStreetMap; those of the road
// database fit
const LONG_NAMES = [
  'addr:housenumber',
  'addr:postcode',
  'addr:street',
  'gemeentecode',
  'gemeentenaam',
  'house_number',
  'housenumber',
  'identificatie',
  'nummeraanduiding_id',
  'openbare_ruimte_naam',
  'openbareruimtenaam',
  'postal_code',
  'street_name',
];

const BY_CUT_NAME = new Map(LONG_NAMES.map((name) => [name.slice(0, ROOM), name]));

/** The name that a column had before it was cut to what a .dbf has room for, where that is known. */
export function fullColumnName(column: string): string {
  return BY_CUT_NAME.get(column.toLowerCase()) ?? column;
}
