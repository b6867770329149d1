import type { Figures } from '#geo/engine/report.ts';
import { useRoute } from './route.ts';

export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** Covered and whole in the measure that the user counts in; metres where addresses are absent. */
export function shareOf(figures: Figures, measure: 'streets' | 'metres' | 'addresses'): Share {
  if (measure === 'addresses' && figures.addresses) {
    return { part: figures.addresses.covered, whole: figures.addresses.total };
  }
  if (measure === 'streets') {
    const { covered, partly, uncovered } = figures.streets;
    return { part: covered, whole: covered + partly + uncovered };
  }
  return { part: figures.coveredMetres, whole: figures.metres };
}

/** The share of an area in the chosen measure; nothing of nothing while it is not known. */
export function useAreaShare(figures: Figures | null): Share {
  const { measure } = useRoute();
  return figures ? shareOf(figures, measure) : { part: 0, whole: 0 };
}
