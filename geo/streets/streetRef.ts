import type { StreetRef } from '#geo/plan/target.ts';
import type { KnownStreets } from './knownStreets.ts';
import { middlePlace } from './middlePlace.ts';
import { segmentsOfStreet } from './streetIndex.ts';

/** A street as a link remembers it, with the middle of its first segment as the point on it. */
export function streetRefOf({ streets, index }: KnownStreets, street: number): StreetRef {
  const [lng, lat] = middlePlace(streets, segmentsOfStreet(index, street)[0]!);
  return {
    key: streets.streetKeys[street]!,
    name: streets.streetNames[street]!,
    place: streets.streetPlaces[street]!,
    at: [lng, lat],
  };
}
