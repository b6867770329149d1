import { canonicalJson } from '#geo/plan/canonicalJson.ts';
import { openStorage } from '#src/storage/storage.ts';
import { putDatabase, type ReleasedDatabase } from '#tests/released/putDatabase.ts';
import schema1 from '#tests/released/database1.json';
import schema2 from '#tests/released/database2.json';
import type { OldDatabase } from '../messages.ts';
import { lookUpRows } from './lookUp.ts';
import { ask, schema, value } from './talk.ts';

const RELEASED = [schema1, schema2] as unknown as readonly ReleasedDatabase[];
const PLANS = 40;

/** Makes a database as an older version of the app left it, and opens it as this one does. */
export async function makeOld(): Promise<void> {
  const released = RELEASED[schema - 1]!;
  const ids = Array.from({ length: PLANS }, (_, i) => `old-${i}`);
  await putDatabase(indexedDB, released, ids);
  const said = canonicalJson({ ...released.plan, signs: {} });
  const plans = Object.fromEntries(ids.map((id) => [id, said]));
  await ask({ say: 'old', database: { schema: released.version, plans, problems: [] } });
  await ask({ say: 'began' });
  value(await openStorage());
  await ask({ say: 'done', saw: null });
}

/** Looks at what a database became whose migration was interrupted, and removes it. */
export async function lookAtOld(): Promise<void> {
  const { version = 0 } = (await indexedDB.databases()).find(
    ({ name }) => name === 'buurtdekking',
  )!;
  const storage = value(await openStorage());
  const plans: [string, string][] = [];
  const problems: string[] = [];
  for (const { id } of value(await storage.plans.list())) {
    const opened = await storage.plans.open(id);
    if (!opened.ok) {
      problems.push(`a plan does not open: ${JSON.stringify(opened.problem)}`);
      continue;
    }
    const store = opened.value;
    const { kind, bytes } = value(await storage.dataSets.get(id, 'streets-1'))!;
    if (bytes.size === 0) problems.push(`${kind} of ${id} are not there`);
    plans.push([id, canonicalJson(store.getPlan())]);
    problems.push(...store.getProblems().map((problem) => JSON.stringify(problem)));
    value(await store.close());
  }
  problems.push(...(await lookUpRows()));
  storage.close();
  const database: OldDatabase = { schema: version, plans: Object.fromEntries(plans), problems };
  await ask({ say: 'old', database });
  indexedDB.deleteDatabase('buurtdekking');
}
