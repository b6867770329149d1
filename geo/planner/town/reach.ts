import { householdsOf } from './households.ts';
import type { AskedTown } from './askedTown.ts';
import type { Condition } from './conditions.ts';
import type { Proposal } from './proposals.ts';
import type { TownTask } from './townTask.ts';

/** How much of a town is covered now, and when all that is proposed is done. */
export interface Reach {
  /** metres where nobody is counted */
  readonly by: 'households' | 'metres';
  /** in scope */
  readonly total: number;
  readonly before: number;
  readonly after: number;
}

/** With the proposals for what is counted already. */
export function reachOf(counted: Counted, proposals: readonly Proposal[]): Reach {
  const { total, before, by } = counted;
  const more = proposals.reduce((sum, proposal) => sum + proposal[by], 0);
  return { by, total, before, after: before + more };
}

/** How many members are to be reached by what is still open; Infinity: all that can be. */
export function membersWanted(asked: AskedTown, counted: Counted, { units }: TownTask): number {
  const { share, participation } = asked.question;
  const { total, before, by } = counted;
  // where nobody lives no new group is begun, so there is nothing to leave out either
  if (share >= 1 || by === 'metres') return Infinity;
  const locked = units.reduce(
    (sum, { fate, households }) => (typeof fate === 'number' ? sum + households : sum),
    0,
  );
  return Math.max(0, (share * total - before - locked) * participation);
}

export type Counted = Omit<Reach, 'after'>;

/** What there is in scope, and what of it is covered. */
export function countedIn({ coverage }: AskedTown): Counted {
  const { served } = coverage;
  const { along } = householdsOf(coverage);
  const sums = { households: { total: 0, before: 0 }, metres: { total: 0, before: 0 } };
  for (let row = 0; row < served.count; row++) {
    const [from, to] = [served.from[row]!, served.to[row]!];
    const own = { households: along(served.line[row]!, from, to), metres: (to - from) / 2 };
    for (const by of ['households', 'metres'] as const) {
      sums[by].total += own[by];
      if (served.depth[row]! > 0) sums[by].before += own[by];
    }
  }
  const by = sums.households.total > 0 ? 'households' : 'metres';
  return { by, ...sums[by] };
}

/** Less than was asked, though nothing is left out that would bring it nearer. */
export function reachConditions({ question }: AskedTown, reach: Reach): readonly Condition[] {
  if (question.share >= 1 || reach.total === 0) return [];
  const share = reach.after / reach.total;
  return share < question.share - 1e-9 ? [{ code: 'planner/share-out-of-reach', share }] : [];
}

/** What has come of locked proposals. */
export function lockedConditions(
  { coverage, question, lockedGroups }: AskedTown,
  { units }: TownTask,
  proposals: readonly Proposal[],
): readonly Condition[] {
  const conditions: Condition[] = [];
  question.locked.forEach(({ stretches, groupId }, row) => {
    if (lockedGroups[row] === -1) return;
    const given = stretches.reduce((sum, { from, to }) => sum + to - from, 0) / 2;
    const kept = units.reduce((sum, { fate, metres }) => (fate === row ? sum + metres : sum), 0);
    const metres = given - kept;
    if (metres >= Math.max(coverage.sliverMetres, 1e-6)) {
      conditions.push({ code: 'planner/locked-has-less', groupId, metres });
    }
  });
  for (const { id, locked, members, room } of proposals) {
    if (locked === null || room >= -1e-6) continue;
    const capacity = members + room;
    conditions.push({ code: 'planner/locked-is-too-much', proposal: id, members, capacity });
  }
  return conditions;
}
