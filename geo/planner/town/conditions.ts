/** What of a question cannot be answered as it was asked. The rest is. */
export type Condition =
  /** a group that may grow, or that a locked proposal is for, is not among those that count */
  | { readonly code: 'planner/no-such-group'; readonly groupId: string }
  /** a barrier street is not in the data */
  | { readonly code: 'planner/no-such-barrier'; readonly street: string }
  /** streets that are to stay together are not in the data; by key */
  | { readonly code: 'planner/no-such-streets'; readonly keys: readonly string[] }
  /** streets that are to stay together do not meet, nor by way of other uncovered streets */
  | { readonly code: 'planner/not-connected'; readonly streets: readonly string[] }
  /** more members along streets that are to stay together than a group takes */
  | {
      readonly code: 'planner/too-many-together';
      readonly streets: readonly string[];
      readonly members: number;
      readonly capacity: number;
    }
  /** groups are to stay within their sub-areas, and there are none */
  | { readonly code: 'planner/no-sub-areas' }
  /** so much of a locked proposal is covered, out of scope, or in another one by now */
  | {
      readonly code: 'planner/locked-has-less';
      /** null: a new one */
      readonly groupId: string | null;
      readonly metres: number;
    }
  /** a locked proposal is more than its group takes */
  | {
      readonly code: 'planner/locked-is-too-much';
      readonly proposal: string;
      readonly members: number;
      readonly capacity: number;
    }
  /** all that can be covered is less than was asked: 0 to 1 */
  | { readonly code: 'planner/share-out-of-reach'; readonly share: number };
