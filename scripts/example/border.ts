import type { JoinedStroke } from './joinStrokes.ts';
import { distanceMetres, lengthMetres, type XY } from './plane.ts';

/**
 * The way a border goes round: streets, followed along their middle from where they meet the one
 * before to where they meet the one after, and corners off the streets.
 */
export type Course = readonly (string | XY)[];

/** The closed ring of a course, counter-clockwise. Borders along a street share its very places. */
export function borderAlong(streets: readonly JoinedStroke[], course: Course): readonly XY[] {
  const lines = new Map(streets.map((street) => [street.stroke.name, street]));
  const street = (name: string) => {
    const found = lines.get(name);
    if (!found) throw new Error(`no street ${name}`);
    return found;
  };
  const ring = course.flatMap((item, i): readonly XY[] => {
    if (typeof item !== 'string') return [item];
    const [before, after] = [course.at(i - 1)!, course[(i + 1) % course.length]!];
    const joint = (other: string | XY) =>
      typeof other === 'string'
        ? sharedJunction(street(item), street(other))
        : nearestTo(junctionsOf(street(item)), other);
    return stretch(street(item), joint(before), joint(after));
  });
  const corners = ring.filter((place, i) => !isSame(place, ring.at(i - 1)!));
  const closed = [...corners, corners[0]!];
  return isClockwise(closed) ? closed.toReversed() : closed;
}

/** By the shoelace formula for the surface of a polygon. */
function isClockwise(ring: readonly XY[]): boolean {
  const surface = ring.slice(1).reduce((sum, b, i) => {
    const a = ring[i]!;
    return sum + (a[0] * b[1] - b[0] * a[1]);
  }, 0);
  return surface < 0;
}

const isSame = (a: XY, b: XY) => a[0] === b[0] && a[1] === b[1];

/** The places where a street is cut, and its ends; the start of a ring only once. */
const junctionsOf = ({ pieces }: JoinedStroke): readonly XY[] => {
  const ends = pieces.map((piece) => piece.at(-1)!);
  const start = pieces[0]![0]!;
  return isSame(start, ends.at(-1)!) ? ends : [start, ...ends];
};

function sharedJunction(a: JoinedStroke, b: JoinedStroke): XY {
  const others = junctionsOf(b);
  const shared = junctionsOf(a).filter((place) => others.some((other) => isSame(place, other)));
  if (shared.length === 1) return shared[0]!;
  throw new Error(`${a.stroke.name} and ${b.stroke.name} meet in ${shared.length} places`);
}

function nearestTo(places: readonly XY[], place: XY): XY {
  return places.toSorted((a, b) => distanceMetres(a, place) - distanceMetres(b, place))[0]!;
}

/** The line of a street between two of its junctions; of a ring, the shorter way round. */
function stretch({ pieces }: JoinedStroke, from: XY, to: XY): readonly XY[] {
  const line = [pieces[0]![0]!, ...pieces.flatMap((piece) => piece.slice(1))];
  const [start, end] = [indexOf(line, from), indexOf(line, to)];
  const [low, high] = [Math.min(start, end), Math.max(start, end)];
  const through = line.slice(low, high + 1);
  const around = [...line.slice(high, -1), ...line.slice(0, low + 1)].toReversed();
  const isRing = isSame(line[0]!, line.at(-1)!);
  const way = isRing && lengthMetres(around) < lengthMetres(through) ? around : through;
  return start <= end ? way : way.toReversed();
}

const indexOf = (line: readonly XY[], place: XY) => line.findIndex((other) => isSame(other, place));
