import { combinedBase } from '#geo/plan/merging/combinedBase.ts';
import type { SharedBase } from '#geo/plan/merging/sharedBase.ts';
import { withTellingOf } from '#geo/plan/merging/withTellingOf.ts';
import type { RememberedState } from './sharedBases.ts';

type State = RememberedState & Required<Pick<RememberedState, 'ancestors'>>;

/**
 * What two copies last had in common, of the states that both have been in, the newest first; there is
 * one. Of persons it is what they had in common when the last that they exchanged said who there were.
 */
export function commonBase(remembered: readonly RememberedState[]): SharedBase {
  const states = remembered.map((state, i) => ({
    ...state,
    // of one without them: all that is older
    ancestors: state.ancestors ?? remembered.slice(i + 1).map(({ version }) => version),
  }));
  const base = lastOf(states);
  const whole = states.filter(({ withoutPersons }) => !withoutPersons);
  const isPartly = latest(states).some(({ withoutPersons }) => withoutPersons);
  return isPartly && whole.length > 0 ? withTellingOf(base, lastOf(whole)) : base;
}

/** The last state; of those that came about beside each other what they come to. */
function lastOf(states: readonly State[]): SharedBase {
  // the newest of all where none is the last
  const [first = states[0], ...others] = latest(states);
  const before = states.find((each) =>
    [first!, ...others].every((last) => last !== each && isBefore(each, last)),
  );
  return others.reduce(
    (base, other) => combinedBase(before?.base ?? null, base, other.base),
    first!.base,
  );
}

/** The states after which none of the others came. */
function latest(states: readonly State[]): readonly State[] {
  return states.filter((state, i) =>
    states.every((other, j) => {
      if (i === j || !isBefore(state, other)) return true;
      // a plan that was made again what it had been: then the newer is the last
      return isBefore(other, state) && i < j;
    }),
  );
}

const isBefore = ({ version }: State, { ancestors }: State): boolean => ancestors.includes(version);
