import type { NumberRange, Segment } from '#geo/streets/segment.ts';
import type { Frame } from './frame.ts';
import type { BuiltPiece } from './numberHouses.ts';
import type { Random } from './random.ts';

/** One piece in so many is digitised against the direction in which its houses are numbered. */
const REVERSED_SHARE = 0.12;
/** Numbers as the NWB has, above those in use. */
const FIRST_ID = 990_000_001;

export interface BuiltStreet {
  readonly name: string | null;
  readonly pieces: readonly BuiltPiece[];
}

/** The segments of streets, as a street data set has them. */
export function segmentsFrom(
  streets: readonly BuiltStreet[],
  place: string,
  frame: Frame,
  random: Random,
): readonly Segment[] {
  const pieces = streets.flatMap(({ name, pieces }) => pieces.map((piece) => ({ name, piece })));
  return pieces.map(({ name, piece }, i) => {
    const segment: Segment = {
      id: String(FIRST_ID + i),
      line: piece.line.map(frame),
      name,
      place,
      identity: null,
      carriesHouses: true,
      left: piece.left.range,
      right: piece.right.range,
    };
    return random() < REVERSED_SHARE ? reversed(segment) : segment;
  });
}

/** The same segment seen from its other end: left is right, and the numbers run the other way. */
function reversed(segment: Segment): Segment {
  const turned = (range: NumberRange | null) =>
    range && { ...range, from: range.to, to: range.from };
  return {
    ...segment,
    line: segment.line.toReversed(),
    left: turned(segment.right),
    right: turned(segment.left),
  };
}
