import { measureAreas } from '#geo/engine/kernel/measureAreas.ts';
import type { Network } from '#geo/engine/network.ts';
import { succeed, type Result } from '#geo/result.ts';
import { agrees, type Disagreement } from '../agreement.ts';
import { engineTown, unseen } from '../engineTown.ts';
import type { Peer, PreparedPeer } from '../peers/peer.ts';
import { atMost, judged, timesAsFast, type Row } from '../row.ts';
import { median, timesInTurns, type Trial } from '../timing.ts';
import { duration, sizeInWords } from '../words.ts';
import { workloadOf, type Workload, type WorkloadSize } from '../workload/workload.ts';

export interface ManyAreas extends WorkloadSize {
  readonly mostMs: number;
  readonly rivals: readonly Rival[];
}

/** A peer, and how many times as fast the engine should be; null where that is only told. */
export interface Rival {
  readonly peer: Peer;
  readonly times: number | null;
}

/**
 * Metres in each area, in their union and at each depth, in a town that is open, by areas that are
 * new: a row for each peer. Peers measure the areas only, with areas they have prepared.
 */
export async function manyAreas(size: ManyAreas): Promise<Result<readonly Row[], Disagreement>> {
  const workload = workloadOf(size);
  const { oneLine, bothSides } = engineTown(workload);
  const ours = measureAreas(oneLine, workload.areas);
  const peers: PreparedPeer[] = [];
  for (const { peer } of size.rivals) {
    const prepared = await peer.prepare(workload);
    const agreed = agrees(peer.name, ours, prepared);
    if (!agreed.ok) return agreed;
    peers.push(prepared);
  }
  const [one, both, ...theirs] = timesInTurns([
    warmRun(oneLine, workload),
    warmRun(bothSides, workload),
    ...peers.map(measuring),
  ]);
  return succeed(size.rivals.map((rival, i) => besidePeer(size, rival, one!, both!, theirs[i]!)));
}

function warmRun(network: Network, { areas }: Workload): Trial {
  return () => {
    const fresh = unseen(areas);
    return () => measureAreas(network, fresh);
  };
}

function measuring({ measure }: PreparedPeer): Trial {
  return () => measure;
}

function besidePeer(
  size: ManyAreas,
  { peer: { name }, times }: Rival,
  one: readonly number[],
  both: readonly number[],
  theirs: readonly number[],
): Row {
  const ms = median(one);
  const ratio = median(theirs) / ms;
  const faster = times === null ? [] : [timesAsFast(ratio, times, name)];
  // the first says the goal in milliseconds, too
  const isFirst = size.rivals[0]!.peer.name === name;
  return {
    work: `${sizeInWords(size)}: each, union, depth`,
    ms,
    sidedMs: median(both),
    peer: name,
    peerMs: median(theirs),
    ratio,
    ...judged(isFirst ? [atMost('', ms, size.mostMs, 'ms'), ...faster] : faster),
    note: fastestOf({ engine: one, 'both sides': both, [name]: theirs }),
  };
}

/** On a machine that others use, too, the fastest runs tell how much they were in the way. */
function fastestOf(times: Readonly<Record<string, readonly number[]>>): string {
  const fastest = Object.entries(times).map(
    ([name, each]) => `${name} ${duration(Math.min(...each))}`,
  );
  return `fastest runs: ${fastest.join(', ')}`;
}
