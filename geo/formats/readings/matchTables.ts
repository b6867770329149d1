import type { Feature } from '../feature.ts';
import { ADDRESS_GUESSES, DISTRICT_GUESSES, STREET_GUESSES } from '../fields/guesses.ts';
import { matchColumns } from '../fields/matchColumns.ts';
import type { ColumnsOf, FieldChoices, Headings } from '../fields/roles.ts';
import { streetFormatOf, type StreetTable } from './streets/readStreets.ts';

/** The columns of a file by their roles, for each kind of data that it may be. */
export interface Tables {
  readonly streets: StreetTable;
  readonly districts: ColumnsOf<'districts'>;
  readonly addresses: ColumnsOf<'addresses'>;
}

export function matchTables(
  features: readonly Feature[],
  headings: Headings,
  fields: FieldChoices,
): Tables {
  const format = streetFormatOf(features);
  const columns = matchColumns(STREET_GUESSES[format], headings, fields.streets);
  return {
    streets: { format, columns },
    districts: matchColumns(DISTRICT_GUESSES, headings, fields.districts),
    addresses: matchColumns(ADDRESS_GUESSES, headings, fields.addresses),
  };
}
