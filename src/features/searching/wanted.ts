import type { BBox } from '#geo/geometry/types.ts';
import { withMargin } from '#src/services/margin.ts';
import type { AddressChoice } from '#src/services/pdok/bagAddresses.ts';
import type { CbsLevel } from '#src/services/pdok/cbsAreas.ts';
import { boxOfPieces, householdsOf, squareKilometres, type Piece } from './pieces.ts';

/** Who drew the pieces. */
export type Origin =
  | { readonly kind: 'cbs'; readonly level: CbsLevel; readonly year: number }
  | { readonly kind: 'osm'; readonly day: string };

export type StreetSource = 'nwb' | 'osm';

/** What is to be loaded, once the user says so. */
export interface Wanted {
  /** of the area as a whole */
  readonly name: string;
  readonly origin: Origin;
  readonly pieces: readonly Piece[];
  readonly border: boolean;
  readonly streets: StreetSource | null;
  /** pieces of street at OpenStreetMap, as far as they were counted beforehand */
  readonly streetCount: number | null;
  readonly addresses: AddressChoice | null;
}

/** So wide that a street along the border comes along with its crossings. */
export const MARGIN_METRES = 250;

/** A town of this size is the most that is asked for at once. */
const MAX_SQUARE_KILOMETRES = 300;

/** With shops and offices, fewer addresses than a download may have. */
const MAX_HOUSEHOLDS = 60_000;

/** Where streets and addresses are asked for: around the pieces. */
export function boxAround(pieces: readonly Piece[]): BBox | null {
  const box = boxOfPieces(pieces);
  return box && withMargin(box, MARGIN_METRES);
}

/** Why this cannot be loaded; null when it can. */
export function objectionTo({
  pieces,
  border,
  streets,
  addresses,
}: Pick<Wanted, 'pieces' | 'border' | 'streets' | 'addresses'>): Objection | null {
  const box = boxAround(pieces);
  if (!box) return { code: 'noneChosen' };
  if (!border && !streets && !addresses) return { code: 'nothingWanted' };
  const size = Math.round(squareKilometres(box));
  if (size > MAX_SQUARE_KILOMETRES) return { code: 'tooLarge', size };
  const isTooMuch = addresses !== null && (householdsOf(pieces) ?? 0) > MAX_HOUSEHOLDS;
  return isTooMuch ? { code: 'tooManyHouseholds' } : null;
}

export type Objection =
  | { readonly code: 'noneChosen' | 'nothingWanted' | 'tooManyHouseholds' }
  | { readonly code: 'tooLarge'; readonly size: number };
