import type { AreaMeasures } from '#geo/engine/kernel/measureAreas.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { PreparedPeer } from './peers/peer.ts';

/** Two that should have measured the same. */
export interface Disagreement {
  readonly code: 'bench/disagreement';
  readonly peer: string;
  readonly of: 'total' | 'area' | 'union';
  /** metres */
  readonly ours: number;
  readonly theirs: number;
}

/** Of the greater one of two lengths. */
const MOST_APART = 1e-9;
/** In metres, of an area: the engine keeps lengths in whole micrometres, which small ones show. */
const MOST_APART_IN_AREA = 1e-4;

/** Whether a peer finds the metres of the engine: of all areas together, of each, of their union. */
export function agrees(
  name: string,
  ours: Pick<AreaMeasures, 'metres' | 'unionMetres'>,
  { measure, measureUnion }: PreparedPeer,
): Result<null, Disagreement> {
  const theirs = measure();
  const pairs: (readonly [Disagreement['of'], number, number])[] = [
    ['total', totalOf(ours.metres), totalOf(theirs)],
    ...Array.from(ours.metres, (metres, i) => ['area', metres, theirs[i] ?? NaN] as const),
  ];
  if (measureUnion) pairs.push(['union', ours.unionMetres, measureUnion()]);
  const apart = pairs.find(([of, a, b]) => !isSame(a, b, of === 'area' ? MOST_APART_IN_AREA : 0));
  if (!apart) return succeed(null);
  const [of, engine, peer] = apart;
  return fail({ code: 'bench/disagreement', peer: name, of, ours: engine, theirs: peer });
}

// so written that what is not a number is not the same
const isSame = (a: number, b: number, rounding: number) =>
  Math.abs(a - b) <= Math.max(rounding, MOST_APART * Math.max(a, b));

const totalOf = (metres: Float64Array) => metres.reduce((sum, some) => sum + some, 0);
