/** A number from 0 up to 1, the next of a series. */
export type Random = () => number;

/**
 * A series that is the same for the same seed, on every machine: a linear congruential generator
 * with the constants of Numerical Recipes (Press et al. 2007, section 7.1).
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Ids that look random, as those of the app do, and are the same on every run. */
export function seededIds(random: Random): () => string {
  const part = () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  return () => `${part()}-${part()}`;
}
