import { curveThrough } from './curve.ts';
import { between, crossing, distanceMetres, nearestOn, type XY } from './plane.ts';
import type { Stroke } from './stroke.ts';

/** An end that comes this near to an earlier street is meant to meet it. */
const REACH_METRES = 15;
/** Junctions nearer to each other than this are one. */
const JUNCTION_METRES = 9;
/** No corner is kept this near to a junction. */
const CORNER_METRES = 3;

/** A street cut at its junctions: consecutive pieces share a place, the very same value. */
export interface JoinedStroke {
  readonly stroke: Stroke;
  readonly pieces: readonly (readonly XY[])[];
}

interface Corner {
  readonly at: XY;
  readonly isJunction: boolean;
}

/** Joins strokes where they meet: each one to those drawn before it, as on paper. */
export function joinStrokes(strokes: readonly Stroke[]): readonly JoinedStroke[] {
  const drawn: Corner[][] = [];
  for (const { places } of strokes) {
    const line = joinEnds(curveThrough(places), drawn);
    const corners = line.map((at, i) => ({ at, isJunction: i === 0 || i === line.length - 1 }));
    for (const earlier of drawn) cross(corners, earlier);
    drawn.push(corners);
  }
  return strokes.map((stroke, i) => ({ stroke, pieces: piecesOf(drawn[i]!) }));
}

function joinEnds(line: readonly XY[], drawn: readonly Corner[][]): readonly XY[] {
  const [start, end] = [line[0]!, line.at(-1)!];
  if (distanceMetres(start, end) === 0) return line;
  return [joinEnd(start, drawn), ...line.slice(1, -1), joinEnd(end, drawn)];
}

/** Where an end of a street goes: to a junction, else onto a street, else nowhere. */
function joinEnd(end: XY, drawn: readonly Corner[][]): XY {
  const junction = nearest(
    end,
    drawn.flatMap((corners) => corners.filter(({ isJunction }) => isJunction).map(({ at }) => at)),
  );
  if (junction && distanceMetres(junction, end) <= JUNCTION_METRES) return junction;
  const found = drawn
    .map((corners) => ({ corners, ...nearestOn(placesOf(corners), end) }))
    .toSorted((a, b) => distanceMetres(a.at, end) - distanceMetres(b.at, end))[0];
  if (!found || distanceMetres(found.at, end) > REACH_METRES) return end;
  insertJunction(found.corners, found.at);
  return found.at;
}

/** Makes a junction wherever a new street crosses an earlier one. */
function cross(corners: Corner[], earlier: Corner[]): void {
  const [line, other] = [placesOf(corners), placesOf(earlier)];
  const ends = [line[0]!, line.at(-1)!];
  for (let i = 0; i < line.length - 1; i++) {
    for (let j = 0; j < other.length - 1; j++) {
      const [a, b, c, d] = [line[i]!, line[i + 1]!, other[j]!, other[j + 1]!];
      const along = crossing(a, b, c, d);
      if (!along) continue;
      const at = between(a, b, along[0]);
      if (ends.some((end) => distanceMetres(end, at) < CORNER_METRES)) continue;
      insertJunction(corners, at);
      insertJunction(earlier, at);
    }
  }
}

function insertJunction(corners: Corner[], at: XY): void {
  const isThere = corners.some((c) => c.isJunction && distanceMetres(c.at, at) < CORNER_METRES);
  if (isThere) return;
  const { edge, fraction } = nearestOn(placesOf(corners), at);
  const isNear = (i: number) =>
    !corners[i]!.isJunction && distanceMetres(corners[i]!.at, at) < CORNER_METRES;
  const junction = { at, isJunction: true };
  if (fraction < 0.5 && isNear(edge)) corners[edge] = junction;
  else if (isNear(edge + 1)) corners[edge + 1] = junction;
  else corners.splice(edge + 1, 0, junction);
}

function piecesOf(corners: readonly Corner[]): readonly (readonly XY[])[] {
  const pieces: XY[][] = [];
  for (const [i, { at, isJunction }] of corners.entries()) {
    pieces.at(-1)?.push(at);
    if (isJunction && i < corners.length - 1) pieces.push([at]);
  }
  return pieces;
}

const placesOf = (corners: readonly Corner[]) => corners.map(({ at }) => at);

function nearest(place: XY, others: readonly XY[]): XY | undefined {
  return others.toSorted((a, b) => distanceMetres(a, place) - distanceMetres(b, place))[0];
}
