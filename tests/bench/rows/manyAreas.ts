import { measureAreas } from '#geo/engine/kernel/measureAreas.ts';
import { succeed, type Result } from '#geo/result.ts';
import { agrees, type Disagreement } from '../agreement.ts';
import { engineTown, unseen } from '../engineTown.ts';
import type { Peer, PreparedPeer } from '../peers/peer.ts';
import { atMost, judged, timesAsFast, type Goal, type Row } from '../row.ts';
import { median, timesInTurns } from '../timing.ts';
import { sizeInWords } from '../words.ts';
import { workloadOf, type WorkloadSize } from '../workload/workload.ts';

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
  const { mostMs, rivals } = size;
  const workload = workloadOf(size);
  const { oneLine, bothSides } = engineTown(workload);
  const ours = measureAreas(oneLine, workload.areas);
  const prepared: PreparedPeer[] = [];
  for (const { peer } of rivals) {
    const ready = await peer.prepare(workload);
    const agreed = agrees(peer.name, ours, ready);
    if (!agreed.ok) return agreed;
    prepared.push(ready);
  }
  const engineOn = (network: typeof oneLine) => () => {
    const areas = unseen(workload.areas);
    return () => measureAreas(network, areas);
  };
  const [ms, sidedMs, ...peersMs] = timesInTurns([
    engineOn(oneLine),
    engineOn(bothSides),
    ...prepared.map(
      ({ measure }) =>
        () =>
          measure,
    ),
  ]).map(median) as [number, number, ...number[]];
  const own = { work: `${sizeInWords(size)}: each, union, depth`, ms, sidedMs };
  return succeed(
    rivals.map((rival, i) => {
      // the goal in milliseconds is told once
      const goals = i === 0 ? [atMost('', ms, mostMs, 'ms')] : [];
      return besidePeer(own, rival, peersMs[i]!, goals);
    }),
  );
}

function besidePeer(
  own: Pick<Row, 'work' | 'ms' | 'sidedMs'>,
  { peer, times }: Rival,
  peerMs: number,
  goals: readonly Goal[],
): Row {
  const ratio = peerMs / own.ms;
  const all = times === null ? goals : [...goals, timesAsFast(ratio, times, peer.name)];
  return { ...own, peer: peer.name, peerMs, ratio, ...judged(all) };
}
