import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coverageOfPlan } from '#geo/engine/coverageOfPlan.ts';
import { compileNetwork } from '#geo/engine/network.ts';
import { figuresOf, listsOf } from '#geo/engine/reportOf.ts';
import { planOfAreas } from '#geo/cli/planOfAreas.ts';
import { settingsOf, type Plan } from '#geo/plan/plan.ts';
import { unpackStreetsData } from '#geo/streets/packStreetsData.ts';
import { loadedStreets } from '#src/workers/loadedStreets.ts';
import { atMost, judged, type Row } from '../row.ts';
import { countInWords } from '../words.ts';
import { inDegrees } from '../workload/flatTown.ts';
import { starAreas } from '../workload/starAreas.ts';

const GROUPS = 25;
const MOST_SECONDS = 10;
const MOST_MEGABYTES = 1024;

/**
 * A data set as large as the country is opened, as the engine's worker does it, until the first
 * figures of a plan of one town in it: once, in a process that has done nothing else. The app shows
 * these, and asks for the lists of streets, gaps and overlaps after; the memory is with them.
 */
export function country(segments: number): readonly Row[] {
  const buffer = storedTown(segments);
  const start = performance.now();
  const { streets, loaded } = open(buffer);
  const listed = performance.now();
  const coverage = coverageOfPlan(
    compileNetwork(streets, settingsOf(PLAN)),
    PLAN,
    { districts: [], addresses: null },
    { purpose: 'all', scenario: null },
  );
  const covered = performance.now();
  const { totals } = figuresOf(coverage);
  const end = performance.now();
  const { gaps } = listsOf(coverage);
  const told = performance.now();
  if (totals.coveredMetres === 0 || gaps.length === 0) throw new Error('the groups cover nothing');
  // still there, as in the page
  if (loaded.segmentCount !== segments) throw new Error(`${loaded.segmentCount} segments`);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  return [
    {
      work: `${countInWords(segments)} segments, ${GROUPS} groups: open, first coverage`,
      ms: end - start,
      megabytes,
      ...judged([
        atMost('', (end - start) / 1000, MOST_SECONDS, 's'),
        atMost('', megabytes, MOST_MEGABYTES, 'MB'),
      ]),
      note:
        `open ${inSeconds(listed - start)}, coverage ${inSeconds(covered - listed)}, ` +
        `figures ${inSeconds(end - covered)}; then all lists ${inSeconds(told - end)}; ` +
        'memory of the whole process',
    },
  ];
}

/** The streets, and what the page gets of them. */
function open(buffer: ArrayBuffer) {
  const streets = unpackStreetsData(buffer);
  if (!streets.ok) throw new Error(streets.problem.code);
  return { streets: streets.value, loaded: loadedStreets(streets.value) };
}

/** A town of twenty kilometres in the middle, with as many groups as sub-areas. */
const PLAN: Plan = planOfAreas(
  starAreas({ box: [-10_000, -10_000, 10_000, 10_000], count: GROUPS, seed: 2 }).map((area, i) => ({
    id: `area-${i}`,
    name: `Deelgebied ${i + 1}`,
    area: inDegrees(area),
  })),
);

function storedTown(segments: number): ArrayBuffer {
  const folder = mkdtempSync(join(tmpdir(), 'buurtdekking-'));
  const file = join(folder, 'streets');
  try {
    const maker = fileURLToPath(new URL('storeTown.mjs', import.meta.url));
    const options = ['--max-old-space-size=8192', maker, file, String(segments)];
    const { status } = spawnSync(process.execPath, options, { stdio: 'inherit' });
    if (status !== 0) throw new Error(`no town of ${segments} segments`);
    return readFileSync(file).buffer;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const inSeconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
