import { compileNetwork, type Network } from '#geo/engine/network.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import { flatRuler } from './workload/flatTown.ts';
import type { StarArea } from './workload/starAreas.ts';
import type { Workload } from './workload/workload.ts';

/** How far from the middle of the street the houses stand, where both sides are judged. */
export const FRONTAGE_METRES = 10;

/** The streets of a workload as the engine has them. */
export interface EngineTown {
  /** one line a segment, its middle: what the peers measure, too */
  readonly oneLine: Network;
  /** two lines a segment, ten metres beside it: what the app measures */
  readonly bothSides: Network;
}

export function engineTown({ segments }: Workload): EngineTown {
  const streets = buildStreetsData(segments, flatRuler);
  const at = (frontageMetres: number) =>
    compileNetwork(streets, { frontageMetres, ruler: flatRuler });
  return { oneLine: at(0), bothSides: at(FRONTAGE_METRES) };
}

/** Areas that the engine has never seen, so that nothing can be remembered of them. */
export const unseen = (areas: readonly StarArea[]): StarArea[] => structuredClone([...areas]);
