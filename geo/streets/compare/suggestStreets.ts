import { metresPerDegree } from '#geo/geometry/ruler.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import type { StreetRef } from '#geo/plan/target.ts';
import type { KnownStreets } from '../knownStreets.ts';
import { nearestPosition } from '../nearestPosition.ts';
import { segmentTree } from '../segmentTree.ts';
import { streetRefOf } from '../streetRef.ts';
import { likenessFinder } from './nameLikeness.ts';

/** A street that may be meant by a reference to one that is not there. */
export interface StreetSuggestion {
  readonly street: StreetRef;
  /** from the point of the reference, when it is within reach */
  readonly distanceMetres: number | null;
  readonly isNameAlike: boolean;
}

/** Farther off a street is another one, unless its name says otherwise. */
const REACH_METRES = 150;
const LEAST_LIKENESS = 0.6;
const MOST_SUGGESTIONS = 5;

/** Finds the streets that are likeliest meant by a reference: the nearest and most alike first. */
export function streetSuggester(known: KnownStreets): (ref: StreetRef) => StreetSuggestion[] {
  const likeTo = likenessFinder(known.streets.streetNames);
  const near = nearStreets(known);
  return ({ name, at }) => {
    const likeness = likeTo(name, LEAST_LIKENESS);
    const distances = at ? near(at) : new Map<number, number>();
    const score = (row: number) =>
      (likeness.get(row) ?? 0) + 1 - (distances.get(row) ?? REACH_METRES) / REACH_METRES;
    return [...new Set([...likeness.keys(), ...distances.keys()])]
      .sort((a, b) => score(b) - score(a))
      .slice(0, MOST_SUGGESTIONS)
      .map((row) => ({
        street: streetRefOf(known, row),
        distanceMetres: distances.get(row) ?? null,
        isNameAlike: likeness.has(row),
      }));
  };
}

/** Tells how far the streets within reach of a place are, by row. */
function nearStreets(known: KnownStreets): (at: LngLat) => ReadonlyMap<number, number> {
  const tree = segmentTree(known.streets);
  return (at) => {
    const scale = metresPerDegree(at[1]);
    const [lng, lat] = [REACH_METRES / scale.lng, REACH_METRES / scale.lat];
    const distances = new Map<number, number>();
    for (const segment of tree?.search(at[0] - lng, at[1] - lat, at[0] + lng, at[1] + lat) ?? []) {
      const street = known.streets.streetOf[segment]!;
      const { distanceMetres } = nearestPosition(known, [segment], at)!;
      if (street < 0 || distanceMetres > REACH_METRES) continue;
      distances.set(street, Math.min(distances.get(street) ?? Infinity, distanceMetres));
    }
    return distances;
  };
}
