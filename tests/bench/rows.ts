import { succeed, type Result } from '#geo/result.ts';
import type { Disagreement } from './agreement.ts';
import { geosWasm } from './peers/geosWasm.ts';
import { jsts, jstsOneOverlay } from './peers/jsts.ts';
import { turf, turfWithEdges } from './peers/turf.ts';
import type { Row } from './row.ts';
import { cold } from './rows/cold.ts';
import { country } from './rows/country.ts';
import { dragCorner } from './rows/dragCorner.ts';
import { importFile } from './rows/importFile.ts';
import { manyAreas } from './rows/manyAreas.ts';
import { planner } from './rows/planner.ts';
import { stored } from './rows/stored.ts';

type Outcome = Result<readonly Row[], Disagreement>;

/** What the benchmark measures, by the names that `--row` takes, in the order of the table. */
export const ROWS: Readonly<Record<string, () => Outcome | Promise<Outcome>>> = {
  '500kx500': () =>
    manyAreas({
      segments: 500_000,
      areas: 500,
      mostMs: 50,
      rivals: [{ peer: geosWasm, times: 25 }],
    }),
  '100kx50': () =>
    manyAreas({
      segments: 100_000,
      areas: 50,
      mostMs: 4,
      rivals: [
        { peer: geosWasm, times: 50 },
        { peer: turf, times: 500 },
        { peer: turfWithEdges, times: null },
        { peer: jsts, times: 1000 },
        { peer: jstsOneOverlay, times: null },
      ],
    }),
  drag: () => dragCorner({ segments: 500_000, areas: 50 }),
  cold: () => cold({ segments: 500_000, areas: 500 }),
  memory: () => succeed(stored(500_000)),
  country: () => succeed(country(1_500_000)),
  import: async () => succeed(await importFile(100_000)),
  planner: () => succeed(planner()),
};
