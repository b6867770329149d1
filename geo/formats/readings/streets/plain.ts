import type { Feature } from '../../feature.ts';
import type { Tally } from '../../tally.ts';
import { idOf, nameIn } from '../namesAndIds.ts';
import { placeName } from '../placeName.ts';
import type { StreetRow } from './streetRow.ts';

const NAME_COLUMNS = [
  'straatnaam',
  'straat',
  'naam',
  'street',
  'streetname',
  'street_name',
  'openbareruimtenaam',
  'openbare_ruimte_naam',
  'name',
];
const PLACE_COLUMNS = [
  'woonplaats',
  'woonplaatsnaam',
  'woonplaats_naam',
  'plaats',
  'place',
  'city',
];

/** A street line of a table that nobody standardised: a name is all that it needs. */
export function plainRow(feature: Feature, tally: Tally): StreetRow {
  return {
    id: idOf(feature, ['id', 'fid', 'gid', 'objectid']),
    name: nameIn(feature, NAME_COLUMNS, tally),
    place: placeName(nameIn(feature, PLACE_COLUMNS, tally) ?? ''),
    identity: null,
    carriesHouses: true,
    left: null,
    right: null,
    roadClass: '',
  };
}
