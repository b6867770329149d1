import { describe, expect, test } from 'vitest';
import { measureAreas } from '#geo/engine/kernel/measureAreas.ts';
import { agrees } from '../agreement.ts';
import { engineTown } from '../engineTown.ts';
import { workloadOf } from '../workload/workload.ts';
import { geosWasm } from './geosWasm.ts';
import { jsts, jstsOneOverlay } from './jsts.ts';
import { turf, turfWithEdges } from './turf.ts';

const workload = workloadOf({ segments: 4000, areas: 20 });
const ours = measureAreas(engineTown(workload).oneLine, workload.areas);

describe('the engine measures the same as', () => {
  test.each([geosWasm, turf, turfWithEdges, jsts, jstsOneOverlay])(
    '$name',
    async ({ name, prepare }) => {
      expect(agrees(name, ours, await prepare(workload))).toEqual({ ok: true, value: null });
    },
  );
});
