import { fail, succeed, type Result } from '#geo/result.ts';
import type { Place } from '../crs/projections.ts';
import type { Shape } from '../feature.ts';
import type { SkipCode } from '../importSummary.ts';
import type { Attributes } from '../xml/readXml.ts';

/** Takes in one geometry of GML 2 or 3, element by element. */
export interface GmlGeometry {
  open(element: string, attributes: Attributes): void;
  text(text: string): void;
  close(element: string): void;
  /** What it was; x or longitude first when `isSwapped` says that the file has them second. */
  shapes(isSwapped: boolean): Result<readonly Shape[], SkipCode>;
  /** the name of the system that the geometry or a part of it gives; null: none */
  srsName(): string | null;
}

/**
 *   MultiSurface > surfaceMember > Surface > patches > PolygonPatch > exterior > LinearRing > posList
 *                                                      ------------   --------   ----------
 *                                                      a polygon      a ring     its places
 *
 * Whatever is around them, places are in a point, or in a line, which is a ring inside of a polygon.
 * Segments of one curve, and curves of one ring, are joined.
 */
export function createGmlGeometry(): GmlGeometry {
  const points: Place[] = [];
  const lines: Place[][] = [];
  const polygons: Place[][][] = [];
  let polygon: Place[][] | null = null;
  /** the ring or curve that is being joined of its parts, and how deep in curves this is */
  let joined: Place[] | null = null;
  let joinDepth = 0;
  /** the places of the point or line that is being read */
  let places: Place[] = [];
  let dimensions: number | null = null;
  let separators: Separators = GML2_SEPARATORS;
  let coordinates: number[] = [];
  let text: string | null = null;
  let srsName: string | null = null;
  let problem: SkipCode | null = null;

  function open(element: string, attributes: Attributes): void {
    srsName ??= attributes['srsName'] ?? null;
    const said = Number(attributes['srsDimension'] ?? attributes['dimension']);
    if (said >= 2 && said <= 4) dimensions = said;
    if (POLYGONS.has(element)) polygon = [];
    else if (LINES.has(element) || POINTS.has(element)) places = [];
    else if (JOINS.has(element)) {
      if (joinDepth++ === 0) joined = [];
    } else if (TEXTS.has(element)) text = '';
    else if (UNREAD.has(element) || attributes['orientation'] === '-') problem = 'bad-geometry';
    if (element === 'coordinates') separators = separatorsOf(attributes);
    if (element === 'coord') coordinates = [];
  }

  function close(element: string): void {
    if (TEXTS.has(element)) takeText(element, text ?? '');
    else if (element === 'coord') places.push([coordinates[0]!, coordinates[1]!]);
    else if (LINES.has(element)) endLine(places);
    else if (POINTS.has(element)) endPoint();
    else if (JOINS.has(element) && --joinDepth === 0) {
      const whole = joined ?? [];
      joined = null;
      endLine(whole);
    } else if (POLYGONS.has(element)) {
      if (polygon && polygon.length > 0) polygons.push(polygon);
      polygon = null;
    }
  }

  function takeText(element: string, content: string): void {
    text = null;
    if (element === 'X' || element === 'Y' || element === 'Z') coordinates.push(Number(content));
    else if (element === 'coordinates') places.push(...placesOfGml2(content, separators));
    else places.push(...placesOfList(content, element === 'pos' ? null : dimensions));
  }

  function endPoint(): void {
    // a line may be of points; then they are its places
    if (joined) return;
    points.push(...places);
    places = [];
  }

  function endLine(line: Place[]): void {
    places = [];
    if (line.length === 0) return;
    if (joined) joined.push(...withoutRepeat(joined.at(-1), line));
    else if (polygon) polygon.push(line);
    else lines.push(line);
  }

  function shapes(isSwapped: boolean): Result<readonly Shape[], SkipCode> {
    const all = [points, ...lines, ...polygons.flat()];
    if (problem) return fail(problem);
    if (all.every((list) => list.length === 0)) return fail('no-geometry');
    if (!all.every((list) => list.every(isFinitePlace))) return fail('not-numbers');
    if (isSwapped) for (const list of all) for (const place of list) place.reverse();
    return succeed([
      ...(points.length > 0 ? [{ kind: 'points', points } as const] : []),
      ...(lines.length > 0 ? [{ kind: 'lines', lines } as const] : []),
      ...(polygons.length > 0 ? [{ kind: 'polygons', polygons } as const] : []),
    ]);
  }

  return {
    open,
    text: (piece) => {
      if (text !== null) text += piece;
    },
    close,
    shapes,
    srsName: () => srsName,
  };
}

const POLYGONS = new Set(['Polygon', 'PolygonPatch', 'Triangle', 'Rectangle']);
const LINES = new Set(['LineString', 'LinearRing', 'LineStringSegment']);
const POINTS = new Set(['Point']);
const JOINS = new Set(['Ring', 'Curve', 'CompositeCurve']);
const TEXTS = new Set(['pos', 'posList', 'coordinates', 'X', 'Y', 'Z']);
// arcs would have to be bent, bodies and meshes have no place on a map
const UNREAD = new Set([
  'Arc',
  'ArcString',
  'ArcByCenterPoint',
  'Circle',
  'CircleByCenterPoint',
  'CubicSpline',
  'Solid',
  'TriangulatedSurface',
]);

/** What stands between coordinates, and between places, in a `coordinates` of GML 2. */
interface Separators {
  readonly coordinates: string;
  readonly places: string;
  readonly decimal: string;
}
const GML2_SEPARATORS: Separators = { coordinates: ',', places: ' ', decimal: '.' };

const separatorsOf = ({ cs, ts, decimal }: Attributes): Separators => ({
  coordinates: cs ?? GML2_SEPARATORS.coordinates,
  places: ts ?? GML2_SEPARATORS.places,
  decimal: decimal ?? GML2_SEPARATORS.decimal,
});

function placesOfGml2(text: string, { coordinates, places, decimal }: Separators): Place[] {
  const tuples = text.trim().split(places === ' ' ? /\s+/ : places);
  const number = (word = '') => (word.trim() === '' ? NaN : Number(word.replace(decimal, '.')));
  return tuples
    .filter((tuple) => tuple.trim() !== '')
    .map((tuple): Place => {
      const [x, y] = tuple.trim().split(coordinates);
      return [number(x), number(y)];
    });
}

/** Numbers one after the other. `dimensions`: how many a place has; null: all are of one place. */
function placesOfList(text: string, dimensions: number | null): Place[] {
  const words = text.trim().split(/\s+/);
  if (words[0] === '') return [];
  const numbers = words.map(Number);
  const step = dimensions ?? (numbers.length > 3 ? 2 : numbers.length);
  const places: Place[] = [];
  for (let i = 0; i < numbers.length; i += step) {
    places.push([numbers[i]!, numbers[i + 1] ?? NaN]);
  }
  return places;
}

const isFinitePlace = ([x, y]: Place) => Number.isFinite(x) && Number.isFinite(y);

/** A segment begins where the one before it ended. */
function withoutRepeat(last: Place | undefined, line: Place[]): Place[] {
  const [first] = line;
  return last && first && last[0] === first[0] && last[1] === first[1] ? line.slice(1) : line;
}
