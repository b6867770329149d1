import type { Feature } from '../../feature.ts';
import type { ColumnsOf } from '../../fields/roles.ts';
import { textIn, valueIn } from '../../properties.ts';
import type { Tally } from '../../tally.ts';
import { plainRow } from './plain.ts';
import type { StreetRow } from './streetRow.ts';

/** Whether a feature is a way with a road's tag. */
export function isOsm({ properties }: Feature): boolean {
  return valueIn(properties, 'highway') !== undefined;
}

// what has the tag and is no street that exists
const NO_STREETS = new Set([
  'abandoned',
  'bus_stop',
  'construction',
  'corridor',
  'elevator',
  'platform',
  'proposed',
  'razed',
]);

/** A way of OpenStreetMap, with or without a name; null when it is no street. */
export function osmRow(
  feature: Feature,
  columns: ColumnsOf<'streets'>,
  tally: Tally,
): StreetRow | null {
  const highway = textIn(feature.properties, ['highway']);
  if (highway === null || NO_STREETS.has(highway)) return null;
  const row = plainRow(feature, columns, tally);
  return {
    ...row,
    // overpass-turbo writes "@id": "way/12"
    id: row.id.replace(/^way\//, ''),
    carriesHouses: !isMotorway(feature, highway),
    roadClass: highway,
  };
}

const isMotorway = ({ properties }: Feature, highway: string) =>
  highway === 'motorway' ||
  highway === 'motorway_link' ||
  textIn(properties, ['motorroad']) === 'yes';
