import type { SideName, StreetRef, Target } from '#geo/plan/target.ts';
import { findStreet } from '#geo/streets/findStreet.ts';
import type { KnownStreets } from '#geo/streets/knownStreets.ts';
import { nearestPosition } from '#geo/streets/nearestPosition.ts';
import { placeAt } from '#geo/streets/positions.ts';
import { segmentsOfStreet } from '#geo/streets/streetIndex.ts';
import { streetRefOf } from '#geo/streets/streetRef.ts';
import type { BetweenTarget } from '../targets/between.ts';
import type { Renewal } from './renewal.ts';

export type StreetTarget = Exclude<Target, { readonly kind: 'subArea' }>;

/**
 * What a target can be on a street of the newer data, by its row, in the same words; the likeliest
 * first. Left and right follow the line as it is drawn, so they may have changed places, and a
 * cross street may have become several.
 */
export function retargeted(
  renewal: Renewal,
  target: StreetTarget,
  row: number,
): readonly StreetTarget[] {
  const street = refTo(renewal.comparison.now, row, target.street);
  const moved = street === target.street ? target : { ...target, street };
  switch (moved.kind) {
    case 'side': {
      const across = ACROSS[moved.side];
      return across ? [moved, { ...moved, side: across }] : [moved];
    }
    case 'stretch': {
      const across = moved.side === 'both' ? undefined : ACROSS[moved.side];
      return across ? [moved, { ...moved, side: across }] : [moved];
    }
    case 'between': {
      const [first, second] = moved.between.map((ref) => renewedRefs(renewal, ref));
      return first!.flatMap((one) => second!.map((other) => withCrossings(moved, one, other)));
    }
    case 'street':
    case 'numbers':
      return [moved];
  }
}

function withCrossings(target: BetweenTarget, one: StreetRef, other: StreetRef): BetweenTarget {
  const isSame = one === target.between[0] && other === target.between[1];
  return isSame ? target : { ...target, between: [one, other] };
}

const ACROSS: { readonly [side in SideName]?: SideName } = { left: 'right', right: 'left' };

/** The target on a street that the newer data lacks, with a point by which to look for it. */
export function withPlaces(renewal: Renewal, target: StreetTarget): StreetTarget {
  const street = placed(renewal, target.street);
  return street === target.street ? target : { ...target, street };
}

/** The streets that a reference has become; itself where it is unknown or gone. */
function renewedRefs(renewal: Renewal, ref: StreetRef): readonly StreetRef[] {
  const { before, now, fates } = renewal.comparison;
  const street = findStreet(before, before.index, ref);
  if (street === null) return [ref];
  const { streets } = fates[street]!;
  return streets.length > 0 ? streets.map((row) => refTo(now, row, ref)) : [placed(renewal, ref)];
}

function placed({ comparison: { before } }: Renewal, ref: StreetRef): StreetRef {
  const street = ref.at ? null : findStreet(before, before.index, ref);
  return street === null ? ref : { ...ref, at: streetRefOf(before, street).at };
}

/**
 * A reference to the street in a row. A reference that says so already stays the very same, with
 * its point; another has its point brought to where the street is now.
 */
function refTo(known: KnownStreets, row: number, ref: StreetRef): StreetRef {
  const found = streetRefOf(known, row);
  const isSame = found.key === ref.key && found.name === ref.name && found.place === ref.place;
  if (isSame) return ref;
  const near = ref.at && nearestPosition(known, segmentsOfStreet(known.index, row), ref.at);
  if (!near) return found;
  return { ...found, at: placeAt(known, near.segment, near.metres) };
}
