// A thread of its own for each cold start: nothing is compiled yet, and nothing is in a cache.

import { parentPort, workerData } from 'node:worker_threads';
import { measureAreas } from '#geo/engine/kernel/measureAreas.ts';
import { compileNetwork, type Network } from '#geo/engine/network.ts';
import { unpackStreetsData } from '#geo/streets/packStreetsData.ts';
import type { ColdStart, ColdStarted } from './coldStart.ts';
import { networkOfLines } from './networkOfLines.ts';
import { flatRuler } from './workload/flatTown.ts';

const wanted = workerData as ColdStart;
const start = performance.now();
const { unionMetres } = measureAreas(networkOf(wanted), wanted.areas);
const answer: ColdStarted = { ms: performance.now() - start, unionMetres };
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of Node has none
parentPort?.postMessage(answer);

function networkOf(wanted: ColdStart): Network {
  if (wanted.from === 'lines') return networkOfLines(wanted.lines, wanted.frontageMetres);
  const streets = unpackStreetsData(wanted.stored);
  if (!streets.ok) throw new Error(streets.problem.code);
  return compileNetwork(streets.value, {
    frontageMetres: wanted.frontageMetres,
    ruler: flatRuler,
  });
}
