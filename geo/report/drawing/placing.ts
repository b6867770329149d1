import type { Box, XY } from './drawing.ts';

/** A rectangle on paper about its middle, turned clockwise by an angle in degrees. */
export interface Plate {
  readonly middle: XY;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
}

/** Takes plates as long as they lie inside a box and over none that it took before. */
export interface Placer {
  readonly take: (plate: Plate) => boolean;
}

export function placerIn(box: Box): Placer {
  const taken: Corners[] = [];
  return {
    take: (plate) => {
      const corners = cornersOf(plate);
      if (!corners.every((corner) => isInside(corner, box))) return false;
      if (taken.some((other) => overlaps(corners, other))) return false;
      taken.push(corners);
      return true;
    },
  };
}

type Corners = readonly [XY, XY, XY, XY];

function cornersOf({ middle: [x, y], width, height, angle }: Plate): Corners {
  const turn = (angle * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
  const corner = (along: number, across: number): XY => [
    x + (along * width * cosine - across * height * sine) / 2,
    y + (along * width * sine + across * height * cosine) / 2,
  ];
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
}

const isInside = ([x, y]: XY, box: Box) =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

/** Two convex shapes lie apart when they do along a normal of one of their edges. */
const overlaps = (a: Corners, b: Corners) => !liesApart(a, b) && !liesApart(b, a);

function liesApart(a: Corners, b: Corners): boolean {
  // the edges of a rectangle have two directions
  return [0, 1].some((i) => {
    const [x, y] = [a[i + 1]![0] - a[i]![0], a[i + 1]![1] - a[i]![1]];
    const along = (corners: Corners) => corners.map((corner) => corner[0] * x + corner[1] * y);
    const [ofA, ofB] = [along(a), along(b)];
    return Math.max(...ofA) <= Math.min(...ofB) || Math.max(...ofB) <= Math.min(...ofA);
  });
}
