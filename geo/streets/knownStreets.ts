import type { MeasuredStreets } from './measuredStreets.ts';
import type { StreetIndex } from './streetIndex.ts';

/** Streets that can be found, and positions on them said; the engine's networks are. */
export interface KnownStreets extends MeasuredStreets {
  readonly index: StreetIndex;
}
