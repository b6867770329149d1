import type { Address } from '#geo/streets/address.ts';
import type { Frame } from './frame.ts';
import type { BuiltPiece, House } from './numberHouses.ts';
import { beside } from './plane.ts';
import type { Random } from './random.ts';
import type { BuiltStreet } from './segmentsFrom.ts';

/** Houses stand so far from the middle of their street. */
const [NEAR_METRES, FAR_METRES] = [8, 12];
/** One house in so many is shared, and has a second door with a letter. */
const SHARED_SHARE = 0.02;
/** Ids as the BAG has, of a gemeente that does not exist. */
const FIRST_ID = 200_000_000_001;
const ID_DIGITS = 16;
const FIRST_POSTCODE = 6951;

type Door = Pick<Address, 'number' | 'suffix' | 'at'>;

/** The addresses of the houses along streets, with a postcode for each street. */
export function addressesFrom(
  streets: readonly BuiltStreet[],
  place: string,
  frame: Frame,
  random: Random,
): readonly Address[] {
  const doors = streets.flatMap(({ name, pieces }, i) =>
    pieces
      .flatMap((piece) => doorsOf(piece, frame, random))
      .flatMap((door) => (name === null ? [] : [{ door, street: name, postcode: postcodeOf(i) }])),
  );
  return doors.map(({ door: { number, suffix, at }, street, postcode }, i) => ({
    id: String(FIRST_ID + i).padStart(ID_DIGITS, '0'),
    street,
    place,
    number,
    suffix,
    postcode,
    at,
  }));
}

function doorsOf(piece: BuiltPiece, frame: Frame, random: Random): readonly Door[] {
  return (['left', 'right'] as const).flatMap((side) =>
    piece[side].houses.flatMap((house) => doorsOfHouse(piece, side, house, frame, random)),
  );
}

function doorsOfHouse(
  { line }: BuiltPiece,
  side: 'left' | 'right',
  { number, alongMetres }: House,
  frame: Frame,
  random: Random,
): readonly Door[] {
  const offMetres = NEAR_METRES + (FAR_METRES - NEAR_METRES) * random();
  const at = frame(beside(line, alongMetres, side, offMetres));
  if (random() >= SHARED_SHARE) return [{ number, suffix: '', at }];
  const secondAt = frame(beside(line, alongMetres + 2, side, offMetres));
  return [
    { number, suffix: '', at },
    { number, suffix: 'a', at: secondAt },
  ];
}

/** Letters with which no postcode is given out. */
const UNUSED_LETTERS = ['SA', 'SD', 'SS'] as const;

function postcodeOf(street: number): string {
  const digits = FIRST_POSTCODE + Math.floor(street / UNUSED_LETTERS.length);
  return `${digits}${UNUSED_LETTERS[street % UNUSED_LETTERS.length]}`;
}
