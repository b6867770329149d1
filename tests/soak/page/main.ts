import { emptyPlan } from '#geo/plan/plan.ts';
import { openStorage, type AppStorage } from '#src/storage/storage.ts';
import { canonicalJson } from '#geo/plan/canonicalJson.ts';
import { TABS_PLAN, tabEdit } from '../tabEdits.ts';
import { readExample } from './example.ts';
import { lookUpOthers, lookUpRows, problemsOf } from './lookUp.ts';
import { lookAtOld, makeOld } from './oldDatabase.ts';
import { ask, mainId, role, tab, tell, value } from './talk.ts';
import { allSaved, work } from './work.ts';

/** The plan that is worked on: everything that is found is told, and then comes the next job. */
async function main(): Promise<void> {
  const example = await readExample();
  const storage = value(await openStorage());
  const { plan, dataSets } = example;
  const id = mainId ?? value(await storage.plans.create({ plan, dataSets, origin: example }));
  const opened = await storage.plans.open(id);
  if (!opened.ok) throw new Error(`${JSON.stringify(opened.problem)} of ${await thereIs(storage)}`);
  const store = opened.value;
  const { others, problems } = await lookUpOthers(storage, id, plan);
  const found = {
    mainId: id,
    main: store.getPlan(),
    others,
    problems: [...problems, ...(await problemsOf(storage, store)), ...(await lookUpRows())],
  };
  const { forget = [], job } = await ask({ say: 'found', found });
  for (const other of forget) value(await storage.plans.remove(other));
  if (job) await work({ storage, store, example }, job);
}

/** What there is instead of a plan that is lost. */
async function thereIs(storage: AppStorage): Promise<string> {
  const plans = await storage.plans.list();
  const databases = await indexedDB.databases();
  return JSON.stringify({ plans, databases });
}

/** One of several tabs that edit one plan; the first makes it. */
async function editTogether(): Promise<void> {
  const storage = value(await openStorage());
  const made = tab === 1 ? value(await storage.plans.create({ plan: emptyPlan(TABS_PLAN) })) : '';
  if (made) await ask({ say: 'opened', plan: made });
  const { tabs } = await ask({ say: 'hello' });
  const store = value(await storage.plans.open(tabs!.plan));
  let taken = 0;
  store.subscribe(() => {
    if (store.getSaveState().state === 'saved') tell({ say: 'saved', upTo: taken, made: taken });
  });
  await ask({ say: 'began' });
  for (let n = 1; n <= tabs!.edits; n++) {
    void store.apply(tabEdit(store.getPlan(), tab, n));
    taken = n;
    if (n % 3 === 0) await allSaved(store);
    else await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await allSaved(store);
  // when all have done theirs
  await ask({ say: 'done', saw: null });
  value(await store.refresh());
  await ask({ say: 'done', saw: canonicalJson(store.getPlan()) });
}

const ROLES = { main, tab: editTogether, makeOld, lookAtOld };

async function start(): Promise<void> {
  if (role === 'main') tell({ say: 'hello' });
  try {
    await ROLES[role]();
  } catch (error) {
    await ask({ say: 'failed', why: error instanceof Error ? error.message : String(error) });
  }
}

void start();
