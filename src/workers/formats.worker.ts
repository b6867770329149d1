import { expose } from 'comlink';
import { readGeoJsonDocument } from '#geo/formats/geojson/readGeoJson.ts';
import type { ImportProblem } from '#geo/formats/importProblem.ts';
import { readJson } from '#geo/formats/json/readJson.ts';
import { sniff, SNIFF_BYTES } from '#geo/formats/json/sniff.ts';
import { isPlanFile } from '#geo/formats/planFile/isPlanFile.ts';
import type { PlanFileDataSet } from '#geo/formats/planFile/planFile.ts';
import { readPlanFile, type PlanFile } from '#geo/formats/planFile/readPlanFile.ts';
import { writePlanFile } from '#geo/formats/planFile/writePlanFile.ts';
import type { Imported } from '#geo/formats/readings/readFeatures.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { succeed, type Result } from '#geo/result.ts';
import { bytesOfBase64, base64OfBytes } from './base64.ts';
import { countOf, decodeDataSet, encodeDataSet } from './dataSetBytes.ts';
import type { EncodedDataSet, FormatsApi, ReadAnswer, ReadData, ReadPlan } from './formatsApi.ts';

const api: FormatsApi = {
  read: async (file) => {
    // a film of 200 MB is refused by its first bytes
    const firstBytes = new Uint8Array(await file.slice(0, SNIFF_BYTES).arrayBuffer());
    const sniffed = sniff(firstBytes, file.size, file.name);
    if (!sniffed.ok) return sniffed;
    return readBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  },

  readPages: async ({ name, kind, pages }) => {
    const features = await featuresOfPages(pages);
    const document = { value: { type: 'FeatureCollection', features }, repairs: [] };
    const imported = readGeoJsonDocument(document, name, { kind });
    return imported.ok ? succeed(readData(imported.value)) : imported;
  },

  writePlan: ({ plan, history, dataSets, file }) => {
    const contents = contentsOf(plan, dataSets);
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

function readBytes(bytes: Uint8Array, file: string): ReadAnswer {
  const json = readJson(bytes, file);
  if (!json.ok) return json;
  if (isPlanFile(json.value.value)) {
    const read = readPlanFile(bytes, file);
    return read.ok ? succeed(readPlan(read.value)) : read;
  }
  const imported: Result<Imported, ImportProblem> = readGeoJsonDocument(json.value, file);
  return imported.ok ? succeed(readData(imported.value)) : imported;
}

/** The features of all pages, which the app itself wrote. */
async function featuresOfPages(pages: readonly Blob[]): Promise<unknown[]> {
  const texts = await Promise.all(pages.map((page) => page.text()));
  return texts.flatMap((text) => (JSON.parse(text) as { features: unknown[] }).features);
}

function readPlan({ plan, history, dataSets, counts }: PlanFile): ReadPlan {
  return {
    kind: 'plan',
    plan,
    history: history === null ? null : bytesOfBase64(history),
    dataSets: dataSets.flatMap(({ meta, content }): EncodedDataSet[] =>
      content ? [{ id: meta.id, kind: meta.kind, bytes: encodeDataSet(content) }] : [],
    ),
    counts,
  };
}

function readData({ summary, ...content }: Imported): ReadData {
  return { kind: content.kind, bytes: encodeDataSet(content), count: countOf(content), summary };
}

/** Every data set of the plan; those whose bytes did not come along, or are damaged, by name only. */
function contentsOf(plan: Plan, dataSets: readonly EncodedDataSet[]): PlanFileDataSet[] {
  // in one order, so that the same plan gives the same file
  const metas = Object.values(plan.dataSets).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return metas.map((meta) => {
    const encoded = dataSets.find(({ id }) => id === meta.id);
    return { meta, content: encoded ? decodeDataSet(meta.kind, encoded.bytes) : null };
  });
}
