import { expose } from 'comlink';
import type { Imported } from '#geo/formats/readings/readFeatures.ts';
import { sharedStateOf } from '#geo/plan/merging/sharedBase.ts';
import { readFile } from '#geo/formats/readFile.ts';
import { fail, succeed } from '#geo/result.ts';
import { readSignUps } from '#geo/signUps/post/readSignUps.ts';
import { sourceFile } from './sourceFile.ts';
import { countOf, encodeDataSet } from './dataSetBytes.ts';
import type { FormatsApi, ReadData } from './formatsApi.ts';
import { addTo } from './addTo.ts';
import { importSession } from './importSession.ts';
import { readPlan } from './readPlan.ts';
import { writePlan } from './writePlan.ts';

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

  sharedStateOf,

  writePlan,
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
