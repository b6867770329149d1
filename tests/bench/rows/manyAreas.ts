import { measureAreas } from '#geo/engine/kernel/measureAreas.ts';
import type { Network } from '#geo/engine/network.ts';
import { succeed, type Result } from '#geo/result.ts';
import { agrees, type Disagreement } from '../agreement.ts';
import { engineTown, unseen } from '../engineTown.ts';
import type { Peer, PreparedPeer } from '../peers/peer.ts';
import { atMost, judged, timesAsFast, type Row } from '../row.ts';
import { medianMs, medianProcessorMs, runsInTurns, type Run, type Trial } from '../timing.ts';
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
  const [one, ...theirs] = runsInTurns([warmRun(oneLine, workload), ...peers.map(measuring)]);
  // apart: nobody has a town in both ways, and code that serves one only is compiled for it
  const [both] = runsInTurns([warmRun(bothSides, workload)]);
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
  one: readonly Run[],
  both: readonly Run[],
  theirs: readonly Run[],
): Row {
  const ms = medianMs(one);
  const ratio = medianMs(theirs) / ms;
  const faster = times === null ? [] : [timesAsFast(ratio, times, name)];
  // the first says the goal in milliseconds, too
  const isFirst = size.rivals[0]!.peer.name === name;
  return {
    work: `${sizeInWords(size)}: each, union, depth`,
    ms,
    sidedMs: medianMs(both),
    peer: name,
    peerMs: medianMs(theirs),
    ratio,
    ...judged(isFirst ? [atMost('', ms, size.mostMs, 'ms'), ...faster] : faster),
    note: inProcessorTime({ engine: one, 'both sides': both, [name]: theirs }),
  };
}

/** What a machine that others use, too, tells more steadily than the time on the wall. */
function inProcessorTime(runs: Readonly<Record<string, readonly Run[]>>): string {
  const medians = Object.entries(runs).map(
    ([name, each]) => `${name} ${duration(medianProcessorMs(each))}`,
  );
  return `processor time: ${medians.join(', ')}`;
}
