import type { Group } from '#geo/plan/entities.ts';
import type { Purpose } from '#geo/plan/queries.ts';
import type { CompiledLinks } from './links.ts';
import type { Network } from './network.ts';
import type { PlacedAddresses } from './placedAddresses.ts';
import type { NotExcluded, NotPlaced } from './report.ts';
import type { NamedStretches } from './scope.ts';
import type { Stretches } from './stretches.ts';
import type { SweepQuestion } from './sweep.ts';

/**
 * Everything in scope, cut where the groups that serve it change, and sorted as `Stretches` are,
 * but stretches may touch. Figures, gaps and maps are derived from it.
 */
export interface ServedStretches extends Stretches {
  /** how many groups serve it; 0 is uncovered, 2 or more is overlap */
  readonly depth: Uint16Array;
  /** row in `groupSets` */
  readonly groupSet: Uint32Array;
  /** 1 where all that covers it is planned in the scenario */
  readonly planned: Uint8Array;
  /** sets of rows in the coverage's `groups`, ascending; the first is empty */
  readonly groupSets: readonly (readonly number[])[];
}

/** Answer of the engine for one plan, purpose and scenario. */
export interface Coverage {
  readonly network: Network;
  readonly addresses: PlacedAddresses | null;
  readonly purpose: Purpose;
  /** null is now */
  readonly scenario: string | null;
  readonly sliverMetres: number;
  /** the groups that count, whether they serve anything or not */
  readonly groups: readonly Group[];
  /** what the links of these groups mean on the network */
  readonly links: CompiledLinks;
  /** what `served` is the answer to */
  readonly question: SweepQuestion;
  readonly served: ServedStretches;
  readonly subAreas: readonly NamedStretches[];
  readonly districts: readonly NamedStretches[];
  readonly notPlaced: readonly NotPlaced[];
  readonly notExcluded: readonly NotExcluded[];
}
