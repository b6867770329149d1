import { expose } from 'comlink';
import type { PlanFileDataSet } from '#geo/formats/planFile/planFile.ts';
import { writePlanFile } from '#geo/formats/planFile/writePlanFile.ts';
import type { Imported } from '#geo/formats/readings/readFeatures.ts';
import type { DataSet } from '#geo/plan/entities.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { readFile } from '#geo/formats/readFile.ts';
import { fail, succeed } from '#geo/result.ts';
import { readSignUps } from '#geo/signUps/post/readSignUps.ts';
import { base64OfBytes } from './base64.ts';
import { sourceFile } from './sourceFile.ts';
import { countOf, decodeDataSet, encodeDataSet, readDataSetBlob } from './dataSetBytes.ts';
import type { EncodedDataSet, FormatsApi, ReadData } from './formatsApi.ts';
import { addTo } from './addTo.ts';
import { importSession } from './importSession.ts';
import { readPlan } from './readPlan.ts';

const api: FormatsApi = {
  ...importSession(),

  read: async (file) => {
    const read = await readFile(sourceFile(file));
    if (!read.ok) return read;
    return succeed(
      read.value.kind === 'plan' ? readPlan(read.value.plan) : readData(read.value.data),
    );
  },

  readShapes: async (file) => {
    const read = await readFile(sourceFile(file), { kind: 'districts' });
    if (!read.ok) return read;
    return read.value.kind === 'data' && read.value.data.kind === 'districts'
      ? succeed(read.value.data.districts)
      : fail({ code: 'import/not-geojson', file: file.name, found: 'plan-file' });
  },

  readSignUps: (file, now, choices) => readSignUps(sourceFile(file), now, choices),

  addTo,

  writePlan: async ({ plan, history, dataSets, file }) => {
    const contents = await contentsOf(plan, dataSets);
    const written = writePlanFile(
      { plan, history: base64OfBytes(history), dataSets: contents },
      file,
    );
    if (!written.ok) return written;
    return succeed({
      blob: new Blob([written.value], { type: 'application/json' }),
      withoutRows: contents.filter(({ content }) => !content).map(({ meta }) => meta.name),
    });
  },
};

expose(api);

function readData({ summary, matching, ...content }: Imported): ReadData {
  return {
    kind: content.kind,
    bytes: encodeDataSet(content),
    count: countOf(content),
    summary,
    matching,
  };
}

/** Every data set of the plan; those whose bytes did not come along, or are damaged, by name only. */
async function contentsOf(
  plan: Plan,
  dataSets: readonly EncodedDataSet[],
): Promise<PlanFileDataSet[]> {
  // in one order, so that the same plan gives the same file
  const metas = Object.values(plan.dataSets).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const contentOf = async ({ id, kind }: DataSet) => {
    const encoded = dataSets.find((dataSet) => dataSet.id === id);
    const bytes = await readDataSetBlob(encoded?.bytes ?? null);
    return bytes && decodeDataSet(kind, bytes);
  };
  return Promise.all(metas.map(async (meta) => ({ meta, content: await contentOf(meta) })));
}
