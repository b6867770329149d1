import { readPlanFile } from '#geo/formats/planFile/readPlanFile.ts';
import { readPlan } from '#src/workers/readPlan.ts';
import type { ReadPlan } from '#src/workers/formatsApi.ts';
import { value } from './talk.ts';

const FILE = 'dieren-west.buurtdekking.json';

/** The plan file that is opened again and again. */
export async function readExample(): Promise<ReadPlan> {
  const bytes = await (await fetch(`/examples/${FILE}`)).arrayBuffer();
  return readPlan(value(readPlanFile(new Uint8Array(bytes), FILE)));
}

/** Its data, by kind. */
export const bytesByKind = ({ dataSets }: ReadPlan): ReadonlyMap<string, Blob> =>
  new Map(dataSets.map(({ kind, bytes }) => [kind, bytes]));
