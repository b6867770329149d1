import { Worker } from 'node:worker_threads';
import { measureAreas } from '#geo/engine/kernel/measureAreas.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import type { Lines } from '#geo/streets/layOutLines.ts';
import { packStreetsData } from '#geo/streets/packStreetsData.ts';
import type { Segment } from '#geo/streets/segment.ts';
import type { Disagreement } from '../agreement.ts';
import type { ColdStart, ColdStarted } from '../coldStart.ts';
import { engineTown, FRONTAGE_METRES } from '../engineTown.ts';
import { atMost, judged, type Row } from '../row.ts';
import { median } from '../timing.ts';
import { sizeInWords } from '../words.ts';
import { flatRuler } from '../workload/flatTown.ts';
import { workloadOf, type WorkloadSize } from '../workload/workload.ts';

const STARTS = 5;
const MOST_MS = 250;

/**
 * From lines as they come to the first figures: sorted, measured and indexed, displaced where sides
 * are judged, and then each area, union and depth. Beside it, from the stored data set, as the app
 * opens one. Every start is the first of a thread.
 */
export async function cold(size: WorkloadSize): Promise<Result<readonly Row[], Disagreement>> {
  const { segments, areas } = workloadOf(size);
  const lines = linesOf(segments);
  const stored = packStreetsData(buildStreetsData(segments, flatRuler));
  const oneLine = await coldStarts({ from: 'lines', lines, areas, frontageMetres: 0 });
  const sided = { areas, frontageMetres: FRONTAGE_METRES };
  const bothSides = await coldStarts({ from: 'lines', lines, ...sided });
  const opened = await coldStarts({ from: 'stored', stored, ...sided });
  const warm = engineTown({ segments, areas });
  const ours = measureAreas(warm.oneLine, areas).unionMetres;
  if (oneLine.unionMetres !== ours) return apart(ours, oneLine.unionMetres);
  const ms = oneLine.ms;
  return succeed([
    {
      work: `${sizeInWords(size)}: cold, network + index + first result`,
      ms,
      sidedMs: bothSides.ms,
      ...judged([atMost('', ms, MOST_MS, 'ms')]),
      note: `from the stored data set, names and all, both sides: ${Math.round(opened.ms)} ms`,
    },
  ]);
}

const apart = (ours: number, theirs: number) =>
  fail({ code: 'bench/disagreement', peer: 'a cold start', of: 'union', ours, theirs } as const);

/** The median of a few. */
async function coldStarts(wanted: ColdStart): Promise<ColdStarted> {
  const times: number[] = [];
  let unionMetres = 0;
  while (times.length < STARTS) {
    const started = await coldStart(wanted);
    times.push(started.ms);
    ({ unionMetres } = started);
  }
  return { ms: median(times), unionMetres };
}

function coldStart(workerData: ColdStart): Promise<ColdStarted> {
  const file = new URL('coldStart.worker.mjs', import.meta.url);
  return new Promise((resolve, reject) => {
    new Worker(file, { workerData }).once('message', resolve).once('error', reject);
  });
}

function linesOf(segments: readonly Segment[]): Lines {
  const coordStart = new Uint32Array(segments.length + 1);
  segments.forEach(({ line }, i) => (coordStart[i + 1] = coordStart[i]! + line.length));
  const lngLat = new Float64Array(2 * coordStart.at(-1)!);
  segments.forEach(({ line }, i) => lngLat.set(line.flat(), 2 * coordStart[i]!));
  return { coordStart, lngLat };
}
