import { findStreet } from '../findStreet.ts';
import type { KnownStreets } from '../knownStreets.ts';
import { streetRefOf } from '../streetRef.ts';
import { streetsNamed } from '../streetIndex.ts';

/**
 * Rows of the streets of other data that are meant by a street: the one with its identity, else
 * those with its name and place (see `streetsNamed`); the one first that a link to it would find.
 */
export function namesakesOf(
  known: KnownStreets,
  street: number,
  other: KnownStreets,
): readonly number[] {
  const { streetKeys, streetNames, streetPlaces } = known.streets;
  const identical = other.index.rowOfKey.get(streetKeys[street]!);
  if (identical !== undefined) return [identical];
  const rows = streetsNamed(other.index, streetNames[street]!, streetPlaces[street]!);
  if (rows.length <= 1) return rows;
  const nearest = findStreet(other, other.index, streetRefOf(known, street))!;
  return [nearest, ...rows.filter((row) => row !== nearest)];
}
