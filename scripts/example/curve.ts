import { distanceMetres, nearestOn, type XY } from './plane.ts';

const STEPS_A_SPAN = 12;
/** A drawn line keeps this close to its curve. */
const TOLERANCE_METRES = 0.4;

/** A smooth line through places, like a pencil draws it: as few places as its bends need. */
export function curveThrough(places: readonly XY[]): readonly XY[] {
  if (places.length === 2) return places;
  const isClosed = distanceMetres(places[0]!, places.at(-1)!) === 0;
  const curve: XY[] = [places[0]!];
  for (let span = 0; span < places.length - 1; span++) {
    const [before, after] = neighbours(places, span, isClosed);
    for (let step = 1; step < STEPS_A_SPAN; step++) {
      const fraction = step / STEPS_A_SPAN;
      curve.push(onSpan([before, places[span]!, places[span + 1]!, after], fraction));
    }
    curve.push(places[span + 1]!);
  }
  return isClosed ? thinRing(curve) : thin(curve);
}

/** The places before and after a span; past an open end the line goes on as it came. */
function neighbours(places: readonly XY[], span: number, isClosed: boolean): readonly [XY, XY] {
  const last = places.length - 1;
  const past = (end: XY, inner: XY): XY => [2 * end[0] - inner[0], 2 * end[1] - inner[1]];
  const before = places[span - 1] ?? (isClosed ? places[last - 1]! : past(places[0]!, places[1]!));
  const after =
    places[span + 2] ?? (isClosed ? places[1]! : past(places[last]!, places[last - 1]!));
  return [before, after];
}

/**
 * A place on the centripetal Catmull-Rom span from the second to the third of four places, which
 * neither loops nor overshoots: P. J. Barry and R. N. Goldman, SIGGRAPH 1988.
 */
function onSpan([p0, p1, p2, p3]: readonly [XY, XY, XY, XY], fraction: number): XY {
  const knot = (from: number, a: XY, b: XY) => from + Math.sqrt(distanceMetres(a, b));
  const t1 = knot(0, p0, p1);
  const t2 = knot(t1, p1, p2);
  const t3 = knot(t2, p2, p3);
  const t = t1 + (t2 - t1) * fraction;
  const mix = (a: XY, b: XY, from: number, to: number): XY => {
    const share = (t - from) / (to - from);
    return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
  };
  const [a1, a2, a3] = [mix(p0, p1, 0, t1), mix(p1, p2, t1, t2), mix(p2, p3, t2, t3)];
  return mix(mix(a1, a2, 0, t2), mix(a2, a3, t1, t3), t1, t2);
}

function thinRing(ring: readonly XY[]): readonly XY[] {
  const half = Math.floor(ring.length / 2);
  return [...thin(ring.slice(0, half + 1)), ...thin(ring.slice(half)).slice(1)];
}

/** Leaves out the places that the line does not need (Douglas and Peucker 1973). */
function thin(line: readonly XY[]): readonly XY[] {
  const [first, last] = [line[0]!, line.at(-1)!];
  const offsets = line.map((place) => distanceMetres(nearestOn([first, last], place).at, place));
  const farthest = offsets.indexOf(Math.max(...offsets));
  if (offsets[farthest]! <= TOLERANCE_METRES) return [first, last];
  return [...thin(line.slice(0, farthest + 1)).slice(0, -1), ...thin(line.slice(farthest))];
}
