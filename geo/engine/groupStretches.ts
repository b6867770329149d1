import type { Coverage } from './coverage.ts';
import { rememberedOnce } from './remembered.ts';
import { collectStretches, type Stretches } from './stretches.ts';

/** What each group of a coverage serves in scope, in the order of its groups. */
export const groupStretches = rememberedOnce((coverage: Coverage): readonly Stretches[] => {
  const { groups, served } = coverage;
  const sets = groups.map(() => collectStretches());
  for (let row = 0; row < served.count; row++) {
    for (const group of served.groupSets[served.groupSet[row]!]!) {
      sets[group]!.add(served.line[row]!, served.from[row]!, served.to[row]!);
    }
  }
  return sets.map((set) => set.done());
});
