import { areaBBox, joinBBoxes } from '#geo/geometry/bbox.ts';
import { metresPerDegree } from '#geo/geometry/ruler.ts';
import { OUTSIDE, placeInPolygon } from '#geo/geometry/placeInPolygon.ts';
import { preparePolygon } from '#geo/geometry/preparedPolygon.ts';
import type { BBox, LngLat } from '#geo/geometry/types.ts';
import { polygonsOf, type Area } from '#geo/plan/area.ts';
import type { CbsArea, CbsLevel } from '#src/services/pdok/cbsAreas.ts';
import type { DutchPlace } from '#src/services/pdok/locatieserver.ts';

/** A piece of the map that can be chosen: a wijk, a buurt, or a place of OpenStreetMap. */
export interface Piece {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  /** the wijk that it belongs to, or itself */
  readonly district: string;
  /** null: nobody says */
  readonly households: number | null;
}

export const pieceOf = ({ code, ...area }: CbsArea): Piece => ({ id: code, ...area });

/** Which pieces a place that was found stands for. */
export function piecesAt(place: DutchPlace, level: CbsLevel, pieces: readonly Piece[]): string[] {
  const isItself = ({ id }: Piece) => id === place.neighbourhood;
  const isOfDistrict = ({ district }: Piece) => district === place.district;
  if (level === 'buurten' && pieces.some(isItself)) return idsOf(pieces.filter(isItself));
  if (pieces.some(isOfDistrict)) return idsOf(pieces.filter(isOfDistrict));
  if (place.kind === 'gemeente') return idsOf(pieces);
  // of a town, or where the division of the place is of another year: where it lies
  return idsOf(pieces.filter((piece) => liesIn(place.at, piece)));
}

/** What was chosen of one division, in another: buurten of the same wijken, or their wijken. */
export function samePieces(
  chosen: readonly string[],
  from: readonly Piece[],
  to: readonly Piece[],
): string[] {
  const districts = new Set(
    from.filter(({ id }) => chosen.includes(id)).map((one) => one.district),
  );
  return idsOf(to.filter(({ district }) => districts.has(district)));
}

export function boxOfPieces(pieces: readonly Piece[]): BBox | null {
  return joinBBoxes(pieces.map(({ area }) => areaBBox(polygonsOf(area))));
}

export function squareKilometres([west, south, east, north]: BBox): number {
  const scale = metresPerDegree((south + north) / 2);
  return ((east - west) * scale.lng * (north - south) * scale.lat) / 1e6;
}

/** The households of all pieces together; null when of one it is not known. */
export function householdsOf(pieces: readonly Piece[]): number | null {
  return pieces.reduce<number | null>(
    (sum, { households }) => (sum === null || households === null ? null : sum + households),
    0,
  );
}

const idsOf = (pieces: readonly Piece[]) => pieces.map(({ id }) => id);

const liesIn = ([lng, lat]: LngLat, { area }: Piece) =>
  polygonsOf(area).some((polygon) => placeInPolygon(preparePolygon(polygon), lng, lat) !== OUTSIDE);
