import type { Coverage } from '#geo/engine/coverage.ts';
import type { LoadRules } from './groupLoads.ts';
import { splitsOf, type SplitProposal } from './splits.ts';
import { tidyUpsOf, type TidyUp } from './tidyUps.ts';

/** What would make the groups that there are more even. */
export interface Balance {
  readonly splits: readonly SplitProposal[];
  readonly tidyUps: readonly TidyUp[];
}

/**
 * Splits for groups that are too full, and for every overlap who keeps it. They say stretches: `cutLinks` makes
 * links of what a group gives up, and leaves links to sub-areas to be cut with their sub-area.
 */
export const balanceOf = (coverage: Coverage, rules: LoadRules): Balance => ({
  splits: splitsOf(coverage, rules),
  tidyUps: tidyUpsOf(coverage, rules),
});
