import { dragAreas } from '#geo/engine/kernel/dragAreas.ts';
import { measureAreas, type AreaMeasures } from '#geo/engine/kernel/measureAreas.ts';
import type { Network } from '#geo/engine/network.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { Disagreement } from '../agreement.ts';
import { engineTown, unseen } from '../engineTown.ts';
import { atMost, judged, type Row } from '../row.ts';
import { median, quantile } from '../timing.ts';
import { sizeInWords } from '../words.ts';
import { afterMoves, cornerMoves, type CornerMove } from '../workload/cornerMoves.ts';
import type { StarArea } from '../workload/starAreas.ts';
import { workloadOf, type WorkloadSize } from '../workload/workload.ts';

const WARM_UP_MOVES = 1000;
const TIMED_MOVES = 4000;
const MOST_MS = 0.2;
const MOST_P99_MS = 1;

/**
 * One corner is moved, and all figures are read: each area, union, depth. After all moves they must
 * be those of a full computation, bit for bit.
 */
export function dragCorner(size: WorkloadSize): Result<readonly Row[], Disagreement> {
  const workload = workloadOf(size);
  const { areas } = workload;
  const { oneLine, bothSides } = engineTown(workload);
  const moves = cornerMoves(areas, WARM_UP_MOVES + TIMED_MOVES, 3);
  const one = timesOfMoves(oneLine, areas, moves);
  if (!one.ok) return one;
  const both = timesOfMoves(bothSides, areas, moves);
  if (!both.ok) return both;
  const ms = median(one.value);
  const p99 = quantile(one.value, 0.99);
  const sidedMs = median(both.value);
  return succeed([
    {
      work: `${sizeInWords(size)}: drag one corner`,
      ms,
      p99,
      sidedMs,
      ...judged([atMost('median ', ms, MOST_MS, 'ms'), atMost('p99 ', p99, MOST_P99_MS, 'ms')]),
      note: `p99 of both sides ${quantile(both.value, 0.99).toFixed(2)} ms`,
    },
  ]);
}

function timesOfMoves(
  network: Network,
  areas: readonly StarArea[],
  moves: readonly CornerMove[],
): Result<readonly number[], Disagreement> {
  const dragged = dragAreas(network, unseen(areas));
  let read = dragged.measures();
  const times = moves.map(({ area, corner, to }) => {
    const start = performance.now();
    dragged.moveVertex(area, 0, corner, to);
    read = dragged.measures();
    return performance.now() - start;
  });
  const anew = measureAreas(network, afterMoves(areas, moves));
  return isSame(read, anew)
    ? succeed(times.slice(WARM_UP_MOVES))
    : fail({
        code: 'bench/disagreement',
        peer: 'the engine anew',
        of: 'union',
        ours: read.unionMetres,
        theirs: anew.unionMetres,
      });
}

function isSame(a: AreaMeasures, b: AreaMeasures): boolean {
  return (
    String([a.unionMetres, a.metres, a.metresAtDepth]) ===
    String([b.unionMetres, b.metres, b.metresAtDepth])
  );
}
