import type { Feature } from '../../feature.ts';
import { textIn, valueIn } from '../../properties.ts';
import type { Tally } from '../../tally.ts';
import { idOf, nameIn } from '../namesAndIds.ts';
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
export function osmRow(feature: Feature, tally: Tally): StreetRow | null {
  const highway = textIn(feature.properties, ['highway']);
  if (highway === null || NO_STREETS.has(highway)) return null;
  return {
    // overpass-turbo writes "@id": "way/12"
    id: idOf(feature, ['osm_id', '@id']).replace(/^way\//, ''),
    name: nameIn(feature, ['name'], tally),
    place: nameIn(feature, ['addr:city', 'is_in:city'], tally) ?? '',
    identity: null,
    carriesHouses: !isMotorway(feature, highway),
    left: null,
    right: null,
    roadClass: highway,
  };
}

const isMotorway = ({ properties }: Feature, highway: string) =>
  highway === 'motorway' ||
  highway === 'motorway_link' ||
  textIn(properties, ['motorroad']) === 'yes';
