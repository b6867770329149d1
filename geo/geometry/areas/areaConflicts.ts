import type { MultiPolygon, Polygon } from '../types.ts';
import { borderMetres, metresAlong } from './borderLengths.ts';
import { areaOf, overlay, piecesOf, type Overlay, type Piece } from './overlay.ts';
import type { Areas } from './sharedCorners.ts';
import { squareMetres } from './squareMetres.ts';

/** A piece of ground that is not just one area's. */
export interface AreaConflict {
  /** in several areas, in none, or in an area but not in the district */
  readonly kind: 'overlap' | 'gap' | 'outside';
  readonly shape: Polygon;
  readonly squareMetres: number;
  /** of a strip about its width: a sliver has little, whatever its surface */
  readonly widthMetres: number;
  /**
   * Ids: of an overlap and of what lies outside whose it is, of a gap who lies beside it; the one
   * with the longest border along it first.
   */
  readonly areas: readonly string[];
}

// a step of the grid on which corners lie, and a little: what is narrower nobody drew
const NARROWEST_METRES = 0.00015;

/**
 * All overlaps and gaps of areas that are wider than the grid can tell apart, the largest first. Gaps are what the areas leave of the district;
 * without one (null), what they enclose.
 */
export function areaConflicts(areas: Areas, district: MultiPolygon | null): AreaConflict[] {
  const ids = [...areas.keys()];
  const shapes = [...areas.values()];
  const over = overlay([...shapes, district ?? withoutHoles(shapes)]);
  const keys = new Set(over.areasOfCycle.map((numbers) => numbers.join()));
  const conflicts = [...keys].flatMap((key) => {
    const numbers = key === '' ? [] : key.split(',').map(Number);
    const kind = kindOf(numbers, ids.length);
    if (!kind) return [];
    const pieces = piecesOf(over, (found) => found.join() === key);
    return pieces.map((piece) => conflictOf(over, ids, { kind, numbers, piece }));
  });
  return conflicts
    .filter(({ widthMetres }) => widthMetres >= NARROWEST_METRES)
    .sort((a, b) => b.squareMetres - a.squareMetres);
}

function withoutHoles(shapes: readonly MultiPolygon[]): MultiPolygon {
  const all = areaOf(overlay(shapes), (numbers) => numbers.length > 0);
  return all.map(([outer]) => [outer!]);
}

/** `numbers` of the areas that a face lies in; that of the district comes after all others. */
function kindOf(numbers: readonly number[], district: number): AreaConflict['kind'] | null {
  const isWithin = numbers.at(-1) === district;
  const owners = numbers.length - (isWithin ? 1 : 0);
  if (owners > 1) return 'overlap';
  if (isWithin) return owners === 0 ? 'gap' : null;
  return owners === 1 ? 'outside' : null;
}

function conflictOf(
  over: Overlay,
  ids: readonly string[],
  found: {
    readonly kind: AreaConflict['kind'];
    readonly numbers: readonly number[];
    readonly piece: Piece;
  },
): AreaConflict {
  const { kind, numbers, piece } = found;
  const beside = metresAlong(over, piece);
  const candidates = kind === 'gap' ? [...beside.keys()] : numbers;
  const surface = squareMetres([piece.polygon]);
  return {
    kind,
    shape: piece.polygon,
    squareMetres: surface,
    widthMetres: (2 * surface) / borderMetres(over, piece),
    areas: candidates
      .filter((number) => number < ids.length)
      .toSorted((a, b) => (beside.get(b) ?? 0) - (beside.get(a) ?? 0))
      .map((number) => ids[number]!),
  };
}
