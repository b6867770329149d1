import type { Workload } from '../workload/workload.ts';

/** A library that can do a part of the engine's work, used as its users would, at its best. */
export interface Peer {
  readonly name: string;
  /** Makes what its users keep: geometries, prepared areas, an index of the lines. */
  readonly prepare: (workload: Workload) => Promise<PreparedPeer>;
}

export interface PreparedPeer {
  /** metres of the middle lines of streets in each area */
  readonly measure: () => Float64Array;
  /** metres of them in the union of the areas, where the library can make that */
  readonly measureUnion: (() => number) | null;
}
