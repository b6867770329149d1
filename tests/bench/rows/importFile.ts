import { openFile } from '#geo/formats/openFile.ts';
import { readFile } from '#geo/formats/readFile.ts';
import { fileOfBytes } from '#geo/formats/sourceFile.ts';
import { createTally } from '#geo/formats/tally.ts';
import { makeTown } from '#tests/town/makeTown.ts';
import { nwbGeoJson } from '#tests/town/nwbGeoJson.ts';
import { judged, type Row } from '../row.ts';
import { median } from '../timing.ts';
import { countInWords } from '../words.ts';

const TURNS = 7;
const MOST_TIMES = 2;

/**
 * A file of streets is read as the app's worker does it, from its bytes: to features, and on to
 * segments. Beside it `JSON.parse` of the same text, which has to be in memory as a whole.
 */
export async function importFile(segments: number): Promise<readonly Row[]> {
  const text = nwbGeoJson(makeTown({ segments, seed: 1 }));
  const file = fileOfBytes('town.geojson', new TextEncoder().encode(text));
  const times = { parse: [] as number[], open: [] as number[], read: [] as number[] };
  for (let turn = 0; turn < TURNS; turn++) {
    times.parse.push(await timed(() => JSON.parse(text) as unknown));
    times.open.push(await timed(() => openFile(file, createTally())));
    times.read.push(await timed(() => readFile(file)));
  }
  const size = `${countInWords(segments)} segments in ${(file.sizeBytes / 1e6).toFixed(0)} MB`;
  return [
    rowOf(`${size}: read as features`, median(times.open), median(times.parse)),
    rowOf(`${size}: read as streets`, median(times.read), median(times.parse)),
  ];
}

function rowOf(work: string, ms: number, peerMs: number): Row {
  const isMet = ms <= MOST_TIMES * peerMs;
  const goal = { words: `<= ${MOST_TIMES} times JSON.parse`, isMet };
  return { work, ms, peer: 'JSON.parse', peerMs, ratio: peerMs / ms, ...judged([goal]) };
}

async function timed(work: () => unknown): Promise<number> {
  globalThis.gc?.();
  const start = performance.now();
  await work();
  return performance.now() - start;
}
