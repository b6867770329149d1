import { cutLinks, type CutLinks } from '#geo/engine/linking/cutLinks.ts';
import { boxOfStretches } from '#geo/engine/pointing/sketch.ts';
import type { BBox } from '#geo/geometry/types.ts';
import { linksInForce } from '#geo/plan/queries.ts';
import { balanceOf, type Balance } from '#geo/planner/town/balance.ts';
import type { LoadRules } from '#geo/planner/town/groupLoads.ts';
import type { SplitPart, SplitProposal } from '#geo/planner/town/splits.ts';
import type { TidyUp } from '#geo/planner/town/tidyUps.ts';
import { collectedStretches } from './collectedStretches.ts';
import type { Known } from './linkQuestions.ts';
import type { Sketched } from './mapTile.ts';

/** As the page lists them: where they lie stays with the engine. */
export interface ListedBalance {
  /** another number stands for another list: an item of that one is not of this */
  readonly list: number;
  readonly splits: readonly ListedSplit[];
  readonly tidyUps: readonly ListedTidyUp[];
}

export interface ListedSplit extends Omit<SplitProposal, 'parts'> {
  readonly parts: readonly Omit<SplitPart, 'stretches'>[];
}

export type ListedTidyUp = Omit<TidyUp, 'stretches'>;

/** One thing of a list, by its place there. */
export type BalanceItem = { readonly list: number; readonly place: number } & (
  { readonly kind: 'split'; readonly part: number } | { readonly kind: 'tidyUp' }
);

/** What groups have too much of, and how to part it. */
export interface BalanceQuestions {
  /** See `balanceOf`; null without streets. */
  balance(rules: LoadRules): ListedBalance | null;
  /** What giving up makes of the links of who gives; null when it is not listed any more. */
  giveUp(item: BalanceItem): CutLinks | null;
  /** Draws what would be given up as what is sketched. */
  showGivenUp(item: BalanceItem): BBox | null;
}

export function balanceQuestions(
  known: () => Known | null,
  show: (sketched: Sketched) => void,
): BalanceQuestions {
  let last: Balance | null = null;
  let list = 0;
  /** Nothing of a list that another one has taken the place of. */
  const givenUp = (item: BalanceItem) => (last && item.list === list ? partOf(last, item) : null);
  return {
    balance: (rules) => {
      const now = known();
      last = now && balanceOf(now.coverage, rules);
      list++;
      return last && { list, ...listed(last) };
    },

    giveUp: (item) => {
      const now = known();
      const given = givenUp(item);
      if (!now || !given) return null;
      const { coverage, context, plan } = now;
      const links = linksInForce(plan, coverage.scenario).filter(({ group }) =>
        given.groups.includes(group),
      );
      return cutLinks(coverage, context, links, collectedStretches(given.stretches));
    },

    showGivenUp: (item) => {
      const now = known();
      const given = givenUp(item);
      if (!now || !given) return null;
      const { network } = now.coverage;
      const stretches = collectedStretches(given.stretches);
      show({ network, shown: [{ stretches }] });
      return boxOfStretches(network, stretches);
    },
  };
}

function partOf({ splits, tidyUps }: Balance, item: BalanceItem) {
  if (item.kind === 'split') {
    const split = splits[item.place];
    const part = split?.parts[item.part];
    return split && part ? { groups: [split.groupId], stretches: part.stretches } : null;
  }
  const tidyUp = tidyUps[item.place];
  if (!tidyUp) return null;
  return { groups: tidyUp.gives.map(({ groupId }) => groupId), stretches: tidyUp.stretches };
}

function listed({ splits, tidyUps }: Balance): Omit<ListedBalance, 'list'> {
  return {
    splits: splits.map(({ parts, ...split }) => ({
      ...split,
      parts: parts.map(({ stretches: _stretches, ...part }) => part),
    })),
    tidyUps: tidyUps.map(({ stretches: _stretches, ...tidyUp }) => tidyUp),
  };
}
