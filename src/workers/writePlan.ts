import { encryptPlan } from '#geo/formats/encryptedPlan/encryptPlan.ts';
import type { PlanFileDataSet } from '#geo/formats/planFile/planFile.ts';
import type { PlanFileProblem } from '#geo/formats/planFile/problem.ts';
import { writePlanFile } from '#geo/formats/planFile/writePlanFile.ts';
import type { DataSet } from '#geo/plan/entities.ts';
import { sharedStateOf } from '#geo/plan/merging/sharedBase.ts';
import { namesOfPersonsIn } from '#geo/plan/namesOfPersons.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { withoutPersons } from '#geo/plan/withoutPersons.ts';
import { succeed, type Result } from '#geo/result.ts';
import { base64OfBytes } from '#geo/formats/base64.ts';
import { decodeDataSet, readDataSetBlob } from './dataSetBytes.ts';
import type { EncodedDataSet, PlanToWrite, WrittenPlan } from './formatsApi.ts';

/** The plan as a file that has been read back. */
export async function writePlan(asked: PlanToWrite): Promise<Result<WrittenPlan, PlanFileProblem>> {
  const { plan, history, ancestors, dataSets, withPersons, passphrase, file } = asked;
  const bare = withoutPersons(plan);
  const contents = await contentsOf(withPersons ? plan : bare, dataSets);
  const written = writePlanFile(
    withPersons
      ? { plan, history: history && base64OfBytes(history), ancestors, dataSets: contents }
      : { plan: bare, history: null, ancestors, withoutPersons: true, dataSets: contents },
    file,
  );
  if (!written.ok) return written;
  const text = passphrase === null ? written : await encryptPlan(written.value, passphrase, file);
  if (!text.ok) return text;
  return succeed({
    blob: new Blob([text.value], { type: 'application/json' }),
    withoutRows: contents.filter(({ content }) => !content).map(({ meta }) => meta.name),
    shared: sharedStateOf(withPersons ? plan : bare, !withPersons),
    namesLeft: withPersons ? [] : namesOfPersonsIn(bare, plan),
  });
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
