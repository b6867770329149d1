import type { Area } from '#geo/plan/area.ts';
import type { Segment } from '#geo/streets/segment.ts';

// Coverage by areas once more, read from the definition alone and sharing nothing with the engine:
// both sides of every named segment are walked in small steps, and at each step the place beside
// the street is looked up in every area. Slow, and right to about a step a border.

type Place = readonly [number, number];

export interface SampledSide {
  readonly segment: string;
  readonly side: 'left' | 'right';
  /** length of the side, not halved, and how much of it is in scope, covered, covered twice */
  metres: number;
  inScope: number;
  covered: number;
  overlap: number;
  /** covered, by place in the list of areas */
  readonly byArea: number[];
}

export interface Sampling {
  readonly stepMetres: number;
  readonly frontageMetres: number;
  /** empty is everywhere */
  readonly districts: readonly Area[];
  readonly areas: readonly Area[];
}

export function sampleSides(segments: readonly Segment[], sampling: Sampling): SampledSide[] {
  return segments
    .filter(({ name, carriesHouses }) => name !== null && carriesHouses)
    .flatMap((segment) => [
      sampleSide(segment, 'left', sampling),
      sampleSide(segment, 'right', sampling),
    ]);
}

function sampleSide(segment: Segment, side: 'left' | 'right', sampling: Sampling): SampledSide {
  const { stepMetres, frontageMetres, districts, areas } = sampling;
  const result: SampledSide = {
    segment: segment.id,
    side,
    metres: 0,
    inScope: 0,
    covered: 0,
    overlap: 0,
    byArea: areas.map(() => 0),
  };
  // consecutive equal places add no length and no direction
  const line = segment.line.filter(
    (place, i) => i === 0 || !samePlace(place, segment.line[i - 1]!),
  );
  const beside = displaced(line, side === 'left' ? frontageMetres : -frontageMetres);
  for (let edge = 1; edge < line.length; edge++) {
    const length = ellipsoidal(line[edge - 1]!, line[edge]!);
    const steps = Math.ceil(length / stepMetres);
    const weight = length / steps;
    result.metres += length;
    for (let step = 0; step < steps; step++) {
      const at = between(beside[edge - 1]!, beside[edge]!, (step + 0.5) / steps);
      if (districts.length > 0 && !districts.some((area) => isIn(area, at))) continue;
      result.inScope += weight;
      const hits = areas.map((area) => isIn(area, at));
      hits.forEach((hit, i) => (result.byArea[i]! += hit ? weight : 0));
      const depth = hits.filter(Boolean).length;
      if (depth > 0) result.covered += weight;
      if (depth > 1) result.overlap += weight;
    }
  }
  return result;
}

const samePlace = (a: Place, b: Place) => a[0] === b[0] && a[1] === b[1];
const between = (a: Place, b: Place, t: number): Place => [
  a[0] * (1 - t) + b[0] * t,
  a[1] * (1 - t) + b[1] * t,
];

// WGS84
const A = 6378137;
const F = 1 / 298.257223563;
const E2 = 2 * F - F * F;

/** Metres per radian of longitude and of latitude: from the two radii of curvature. */
function radii(latitude: number): { readonly lng: number; readonly lat: number } {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const q = 1 - E2 * sine * sine;
  return { lng: (A / Math.sqrt(q)) * Math.sqrt(1 - sine * sine), lat: (A * (1 - E2)) / q ** 1.5 };
}

function ellipsoidal(a: Place, b: Place): number {
  const { lng, lat } = radii((a[1] + b[1]) / 2);
  const [dx, dy] = [((b[0] - a[0]) * Math.PI) / 180, ((b[1] - a[1]) * Math.PI) / 180];
  return Math.sqrt((dx * lng) ** 2 + (dy * lat) ** 2);
}

/**
 * The line beside the street, by headings: a corner goes in the direction halfway between the two
 * normals, as far as keeps the distance to both edges, and at most twice the distance.
 */
function displaced(line: readonly Place[], leftMetres: number): Place[] {
  const headings = line.slice(1).map((to, i) => heading(line[i]!, to));
  return line.map((place, i) => {
    const before = headings[i - 1] ?? headings[i]!;
    const after = headings[i] ?? headings[i - 1]!;
    let turn = after - before;
    while (turn > Math.PI) turn -= 2 * Math.PI;
    while (turn < -Math.PI) turn += 2 * Math.PI;
    const direction = before + turn / 2 + Math.PI / 2;
    const reach = leftMetres * Math.min(2, 1 / Math.cos(turn / 2));
    const { lng, lat } = radii(place[1]);
    const degrees = 180 / Math.PI;
    return [
      place[0] + ((Math.cos(direction) * reach) / lng) * degrees,
      place[1] + ((Math.sin(direction) * reach) / lat) * degrees,
    ];
  });
}

function heading(a: Place, b: Place): number {
  const { lng, lat } = radii((a[1] + b[1]) / 2);
  return Math.atan2((b[1] - a[1]) * lat, (b[0] - a[0]) * lng);
}

/** In one of the area's polygons: in its outer ring and in none of its holes, by winding angle. */
function isIn(area: Area, at: Place): boolean {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons.some(
    ([outer, ...holes]) => windsAround(outer!, at) && !holes.some((hole) => windsAround(hole, at)),
  );
}

function windsAround(ring: readonly Place[], [x, y]: Place): boolean {
  let angle = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay, bx, by] = [
      ring[i - 1]![0] - x,
      ring[i - 1]![1] - y,
      ring[i]![0] - x,
      ring[i]![1] - y,
    ];
    angle += Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
  }
  return Math.abs(angle) > Math.PI;
}
