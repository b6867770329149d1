import type { Coverage } from '#geo/engine/coverage.ts';
import { rememberedOnce } from '#geo/engine/remembered.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { signPlaces, type SignPlace } from '#geo/planner/signs/signPlaces.ts';
import { segmentTree } from '#geo/streets/segmentTree.ts';
import { streetNear } from '#geo/streets/streetNear.ts';

/** Where signs may stand, by what was covered last. */
export interface SignQuestions {
  /** See `signPlaces`; `groups`: ids, null for all. None without streets. */
  signPlaces(signsAt: 'two' | 'entrances', groups: readonly string[] | null): readonly SignPlace[];
  /** The name of the street along which a place lies; '' for none. */
  streetAt(at: LngLat): string;
}

// as far as a sign stands from the middle of a wide street
const REACH_METRES = 40;

export function signQuestions(coverage: () => Coverage | null): SignQuestions {
  const treeOf = rememberedOnce(segmentTree);
  return {
    signPlaces: (signsAt, groups) => {
      const covered = coverage();
      return covered ? signPlaces(covered, signsAt, groups) : [];
    },
    streetAt: (at) => {
      const network = coverage()?.network;
      return network ? streetNear(network, treeOf(network.streets), at, REACH_METRES) : '';
    },
  };
}
