import type { LngLat } from '#geo/geometry/types.ts';
import type { Area } from '#geo/plan/area.ts';
import type { District } from '#geo/plan/district.ts';
import type { StreetRef } from '#geo/plan/target.ts';
import type { Address } from '#geo/streets/address.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { nameKey } from '#geo/streets/streetKey.ts';
import { addressesFrom } from './addressesFrom.ts';
import { borderAlong, type Course } from './border.ts';
import { frameAt, type Frame } from './frame.ts';
import { joinStrokes, type JoinedStroke } from './joinStrokes.ts';
import { numberHouses } from './numberHouses.ts';
import { lengthMetres, placeAt, type XY } from './plane.ts';
import { seededRandom } from './random.ts';
import { segmentsFrom } from './segmentsFrom.ts';
import type { Stroke } from './stroke.ts';

/** A neighbourhood on the drawing board. */
export interface Drawing {
  readonly place: string;
  /** where its south-west corner lies */
  readonly origin: LngLat;
  readonly seed: number;
  readonly strokes: readonly Stroke[];
  /** no houses stand in them; convex, counter-clockwise, not closed */
  readonly parks: readonly (readonly XY[])[];
  readonly districts: readonly { readonly name: string; readonly course: Course }[];
}

/** The same neighbourhood as data on earth. */
export interface Town {
  readonly segments: readonly Segment[];
  readonly addresses: readonly Address[];
  readonly districts: readonly District[];
  /** the area within a course */
  readonly area: (course: Course) => Area;
  readonly street: (name: string) => StreetRef;
}

export function buildTown(drawing: Drawing): Town {
  const { place } = drawing;
  const random = seededRandom(drawing.seed);
  const frame = frameAt(drawing.origin);
  const joined = joinStrokes(drawing.strokes);
  const built = joined.map((street) => ({
    name: street.stroke.name,
    pieces: numberHouses(street, drawing.parks, random),
  }));
  const area = (course: Course): Area => ({
    type: 'Polygon',
    coordinates: [borderAlong(joined, course).map(frame)],
  });
  return {
    segments: segmentsFrom(built, place, frame, random),
    addresses: addressesFrom(built, place, frame, random),
    districts: drawing.districts.map(({ name, course }, i) => ({
      id: `schematisch-${i + 1}`,
      name,
      area: area(course),
    })),
    area,
    street: (name) => refOf(joined, name, place, frame),
  };
}

function refOf(
  streets: readonly JoinedStroke[],
  name: string,
  place: string,
  frame: Frame,
): StreetRef {
  const street = streets.find(({ stroke }) => stroke.name === name);
  if (!street) throw new Error(`no street ${name}`);
  const piece = street.pieces[Math.floor(street.pieces.length / 2)]!;
  const at = frame(placeAt(piece, lengthMetres(piece) / 2).at);
  return { key: nameKey(name, place), name, place, at };
}
